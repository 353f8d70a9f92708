/** Umami: counts visits without cookies */
import type { CatalogueRow } from '../types.js';

export const umami = {
  id: 'umami',
  name: 'Umami',
  vendor: 'Umami Software',
  purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
  privacyUrl: 'https://umami.is/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['cloud.umami.is', 'api-gateway.umami.dev', 'gateway.umami.is', 'analytics.umami.is'],
  storage: [{ area: 'local', key: 'umami.disabled', purpose: 'Leaves visits of this browser uncounted' }],
} as const satisfies CatalogueRow;
