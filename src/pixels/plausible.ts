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
  settings: { host: 'https://plausible.io' },
  hosts: ['plausible.io'],
  paths: ['plausible.io/js/', 'plausible.io/api/event'],
  storage: [{ area: 'local', key: 'plausible_ignore', purpose: 'Leaves visits of this browser uncounted' }],
  before: [
    { stub: 'plausible', queue: 'plausible.q' },
    { set: 'plausible.o', value: {} },
  ],
  // Its opt-out is a key in storage, by which people leave their own visits uncounted: consent has no say in it.
  load: [{ script: '{host}/js/pa-{id}.js' }],
  unverified: ['before'],
} as const satisfies CatalogueRow;
