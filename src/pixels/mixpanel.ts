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
    { area: 'idb', key: 'mixpanelBrowserDb', purpose: 'Holds recordings that wait to be sent' },
    { area: 'idb', key: 'mixpanelFlagsDb', purpose: 'Keeps which new features are on for the visitor' },
  ],
  // `apiHost` takes the events; in the EU: https://api-eu.mixpanel.com. Mixpanel drops what browsers with Do Not Track
  // send; `ignoreDnt`, 1: what Heed allows is sent. `wait`: milliseconds until events are sent together.
  settings: { host: 'https://cdn.mxpnl.com', apiHost: 'https://api-js.mixpanel.com', ignoreDnt: '0', wait: '5000' },
  before: [
    {
      stub: 'mixpanel',
      methods: [
        'disable',
        'enable',
        'time_event',
        'track',
        'track_pageview',
        'track_links',
        'track_forms',
        'track_with_groups',
        'add_group',
        'set_group',
        'remove_group',
        'register',
        'register_once',
        'unregister',
        'alias',
        'identify',
        'name_tag',
        'set_config',
        'reset',
        'opt_in_tracking',
        'opt_out_tracking',
        'clear_opt_in_out_tracking',
      ],
    },
    {
      stub: 'mixpanel.people',
      methods: ['set', 'set_once', 'unset', 'increment', 'append', 'union', 'remove', 'track_charge', 'delete_user'],
    },
    { set: 'mixpanel.__SV', value: 1.2 },
  ],
  load: [
    {
      set: 'mixpanel._i',
      value: [
        [
          '{id}',
          {
            api_host: '{apiHost}',
            track_pageview: 'url-with-path-and-query-string',
            ignore_dnt: '{#ignoreDnt}',
            batch_flush_interval_ms: '{#wait}',
          },
          'mixpanel',
        ],
      ],
    },
    { script: '{host}/libs/mixpanel-2-latest.min.js' },
  ],
  // Without an event of its own, which would be sent on every page.
  allow: [
    { call: 'mixpanel.enable', args: [] },
    { call: 'mixpanel.opt_in_tracking', args: [{ track: false }] },
  ],
  // Mixpanel forgets the no when the key that keeps it is cleaned up, but not that it is disabled.
  refuse: [
    { call: 'mixpanel.opt_out_tracking', args: [] },
    { call: 'mixpanel.disable', args: [] },
  ],
} as const satisfies CatalogueRow;
