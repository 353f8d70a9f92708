/** Trustpilot TrustBox: reviews of the shop */
import type { CatalogueRow } from '../types.js';

export const trustpilot = {
  id: 'trustpilot',
  name: 'Trustpilot TrustBox',
  vendor: 'Trustpilot',
  purpose: 'Shows how customers rate the shop, and can invite buyers to write a review.',
  privacyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  category: 'functional',
  sale: false,
  hosts: ['widget.trustpilot.com', 'invitejs.trustpilot.com', 'ecommplugins-trustboxsettings.trustpilot.com'],
  load: [{ script: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js' }],
} as const satisfies CatalogueRow;
