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
  // Its opt-out is a key in storage, by which people leave their own visits uncounted: consent has no say in it.
  load: [{ script: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': '{id}' } }],
} as const satisfies CatalogueRow;
