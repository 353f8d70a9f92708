/** PostHog: statistics of use and recordings */
import type { CatalogueRow } from '../types.js';

export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog',
  purpose:
    'Records which parts of the shop a visitor uses, may replay visits, and switches new features on for some visitors.',
  privacyUrl: 'https://posthog.com/privacy',
  category: 'analytics',
  sale: false,
  hosts: [
    'us.i.posthog.com',
    'eu.i.posthog.com',
    'us-assets.i.posthog.com',
    'eu-assets.i.posthog.com',
    'app.posthog.com',
    '*.i.posthog.com',
  ],
  cookies: [
    {
      name: 'ph_*_posthog',
      pattern: 'ph_.+_posthog',
      days: 365,
      purpose: "Keeps the visitor's number and the current visit",
    },
    { name: 'dmn_chk_*', pattern: 'dmn_chk_.+', purpose: 'Tests on which domain a cookie can be kept' },
  ],
  storage: [
    { area: 'local', key: 'ph_{id}_posthog', purpose: "Keeps the visitor's number and the current visit" },
    { area: 'local', key: '__ph_opt_in_out_*', purpose: 'Keeps whether the visitor opted in or out' },
    { area: 'session', key: 'ph_{id}_window_id', purpose: 'Tells open tabs apart' },
    { area: 'session', key: 'ph_{id}_posthog', purpose: 'Keeps what is known of the current visit' },
    {
      area: 'session',
      key: 'ph_{id}_session_registered_properties',
      purpose: 'Keeps what the site says of the current visit',
    },
    { area: 'session', key: 'ph_{id}_primary_window_exists', purpose: 'Tells a first tab from a copied one' },
  ],
  // `host` has the script, `apiHost` takes the events; in the EU: eu-assets.i.posthog.com and eu.i.posthog.com.
  // `robots`, 1: counts browsers that a program drives, too.
  settings: { host: 'https://us-assets.i.posthog.com', apiHost: 'https://us.i.posthog.com', robots: '0' },
  before: [
    {
      stub: 'posthog',
      methods: [
        'capture',
        'identify',
        'alias',
        'group',
        'register',
        'register_once',
        'register_for_session',
        'unregister',
        'unregister_for_session',
        'reset',
        'setPersonProperties',
        'set_config',
        'reloadFeatureFlags',
        'onFeatureFlags',
        'onSessionId',
        'startSessionRecording',
        'stopSessionRecording',
        'captureException',
        'opt_in_capturing',
        'opt_out_capturing',
        'clear_opt_in_out_capturing',
      ],
    },
    { stub: 'posthog.people', methods: ['set', 'set_once'] },
    { set: 'posthog.__SV', value: 1 },
  ],
  load: [
    {
      set: 'posthog._i',
      value: [['{id}', { api_host: '{apiHost}', opt_out_useragent_filter: '{#robots}' }, 'posthog']],
    },
    { script: '{host}/static/array.js', attributes: { crossorigin: 'anonymous' } },
  ],
  // Without an event of its own, which would be sent on every page.
  allow: [{ call: 'posthog.opt_in_capturing', args: [{ captureEventName: false }] }],
  // The default is what counts once the key that keeps the no is cleaned up too.
  refuse: [
    { call: 'posthog.opt_out_capturing', args: [] },
    { call: 'posthog.set_config', args: [{ opt_out_capturing_by_default: true }] },
  ],
} as const satisfies CatalogueRow;
