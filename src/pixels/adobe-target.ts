/** Adobe Target: tests and personal pages */
import type { CatalogueRow } from '../types.js';

export const adobeTarget = {
  id: 'adobe-target',
  name: 'Adobe Target',
  vendor: 'Adobe',
  purpose:
    'Shows visitors versions of a page that are tested or chosen for them, and recognises them so that each keeps seeing the same one.',
  privacyUrl: 'https://www.adobe.com/privacy/policy.html',
  category: 'analytics',
  sale: false,
  settings: { host: '' },
  hosts: ['*.tt.omtrdc.net', 'assets.adobedtm.com'],
  paths: ['assets.adobedtm.com/*/at.js', '/rest/v1/delivery'],
  cookies: [
    { name: 'mbox', days: 730, purpose: 'Recognises the browser and keeps the visit together' },
    { name: 'mboxEdgeCluster', days: 0.02, purpose: 'Keeps which server region answers' },
    { name: 'at_check', purpose: 'Tests whether the browser takes cookies' },
  ],
  // Consent goes through the opt-in service of another script of Adobe, with that script's own constants: no step can say it.
  load: [{ script: '{host}/at.js' }],
} as const satisfies CatalogueRow;
