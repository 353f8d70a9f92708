/** Fathom Analytics: counts visits without cookies */
import type { CatalogueRow } from '../types.js';

export const fathom = {
  id: 'fathom',
  name: 'Fathom Analytics',
  vendor: 'Conva Ventures',
  purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
  privacyUrl: 'https://usefathom.com/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['cdn.usefathom.com', '*.usefathom.com'],
  storage: [{ area: 'local', key: 'blockFathomTracking', purpose: 'Leaves visits of this browser uncounted' }],
} as const satisfies CatalogueRow;
