/** Amplitude: statistics of use */
import type { CatalogueRow } from '../types.js';

export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  vendor: 'Amplitude',
  purpose:
    'Records which parts of the shop a visitor uses, in what order and how often, so that the shop can be improved.',
  privacyUrl: 'https://amplitude.com/privacy',
  category: 'analytics',
  sale: false,
  hosts: [
    'cdn.amplitude.com',
    'api2.amplitude.com',
    'api.amplitude.com',
    'api.eu.amplitude.com',
    'sr-client-cfg.amplitude.com',
    'sr-client-cfg.eu.amplitude.com',
    'api-sr.amplitude.com',
  ],
  cookies: [
    { name: 'AMP_*', pattern: 'AMP_.+', days: 365, purpose: 'Recognises the browser and keeps the visit together' },
    { name: 'AMP_MKTG_*', pattern: 'AMP_MKTG_.+', days: 365, purpose: 'Keeps the campaign that led here' },
    { name: 'AMP_TEST*', pattern: 'AMP_TEST.*', purpose: 'Tests whether the browser takes cookies' },
    { name: 'AMP_TLDTEST*', pattern: 'AMP_TLDTEST.*', purpose: 'Tests on which domain a cookie can be kept' },
    {
      name: 'amplitude_id_*',
      pattern: 'amplitude_id_.+',
      days: 365,
      purpose: 'Recognises the browser, in an older version',
    },
  ],
  storage: [
    { area: 'local', key: 'AMP_*', purpose: 'Keeps what is known of the visitor' },
    { area: 'local', key: 'AMP_unsent_*', purpose: 'Holds events that wait to be sent' },
    { area: 'session', key: 'AMP_PAGE_VIEW', purpose: 'Counts the pages of a visit' },
    { area: 'session', key: 'AMP_URL_INFO', purpose: 'Keeps the page before this one' },
    { area: 'idb', key: 'AMP_diagnostics_*', purpose: 'Counts errors of the library itself' },
  ],
  // `apiHost` takes the events, `configHost` has what the site set at Amplitude; in the EU: https://api.eu.amplitude.com
  // and https://sr-client-cfg.eu.amplitude.com.
  settings: {
    host: 'https://cdn.amplitude.com',
    apiHost: 'https://api2.amplitude.com',
    configHost: 'https://sr-client-cfg.amplitude.com',
  },
  load: [
    { script: '{host}/script/{id}.js' },
    {
      call: 'amplitude.init',
      args: ['{id}', { serverUrl: '{apiHost}/2/httpapi', remoteConfig: { serverUrl: '{configHost}/config' } }],
    },
  ],
  allow: [{ call: 'amplitude.setOptOut', args: [false] }],
  refuse: [{ call: 'amplitude.setOptOut', args: [true] }],
  unverified: ['load'],
} as const satisfies CatalogueRow;
