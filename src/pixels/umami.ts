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
  settings: { host: 'https://cloud.umami.is' },
  hosts: ['cloud.umami.is', 'api-gateway.umami.dev', 'gateway.umami.is', 'analytics.umami.is'],
  storage: [{ area: 'local', key: 'umami.disabled', purpose: 'Leaves visits of this browser uncounted' }],
  // Its opt-out is a key in storage, by which people leave their own visits uncounted: consent has no say in it.
  load: [{ script: '{host}/script.js', attributes: { 'data-website-id': '{id}' } }],
} as const satisfies CatalogueRow;
