/** Mixpanel: statistics of use */
import type { CatalogueRow } from '../types.js';

export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: 'Mixpanel',
  purpose:
    'Records which parts of the shop a visitor uses, in what order and how often, so that the shop can be improved.',
  privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com'],
  cookies: [
    {
      name: 'mp_*_mixpanel',
      pattern: 'mp_.+_mixpanel',
      days: 365,
      purpose: 'Recognises the browser and keeps details of it',
    },
    {
      name: '__mp_opt_in_out_*',
      pattern: '__mp_opt_in_out_.+',
      days: 365,
      purpose: 'Keeps whether the visitor opted in or out',
    },
  ],
  storage: [
    {
      area: 'local',
      key: 'mp_{id}_mixpanel',
      purpose: 'Keeps what is known of the visitor where the site prefers storage',
    },
    { area: 'local', key: '__mp_opt_in_out_*', purpose: 'Keeps whether the visitor opted in or out' },
    { area: 'local', key: '__mpq_*', purpose: 'Holds events that wait to be sent' },
    { area: 'session', key: 'mp_tab_id_*', purpose: 'Tells open tabs apart' },
    { area: 'session', key: 'mp_gen_new_tab_id_*', purpose: 'Keeps when a tab needs a new number' },
  ],
} as const satisfies CatalogueRow;
