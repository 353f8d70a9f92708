/** Plausible Analytics: counts visits without cookies */
import type { CatalogueRow } from '../types.js';

export const plausible = {
  id: 'plausible',
  name: 'Plausible Analytics',
  vendor: 'Plausible Insights',
  purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
  privacyUrl: 'https://plausible.io/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['plausible.io'],
  paths: ['plausible.io/js/', 'plausible.io/api/event'],
  storage: [{ area: 'local', key: 'plausible_ignore', purpose: 'Leaves visits of this browser uncounted' }],
} as const satisfies CatalogueRow;
