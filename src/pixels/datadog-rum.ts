/** Datadog RUM and Session Replay: speed and errors */
import type { CatalogueRow } from '../types.js';

export const datadogRum = {
  id: 'datadog-rum',
  name: 'Datadog RUM and Session Replay',
  vendor: 'Datadog',
  purpose: 'Measures how fast pages load and which errors occur, and may record visits to find their cause.',
  privacyUrl: 'https://www.datadoghq.com/legal/privacy/',
  category: 'analytics',
  sale: false,
  settings: { applicationId: '', site: 'datadoghq.com', region: 'us1' },
  hosts: [
    'www.datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  cookies: [
    { name: '_dd_s_v2', days: 365, purpose: 'Keeps the visit together and tells nameless visitors apart' },
    {
      name: '_dd_s',
      days: 365,
      purpose: 'Keeps the visit together and tells nameless visitors apart, in older versions',
    },
    { name: '_dd_test_*', pattern: '_dd_test_.+', purpose: 'Tests whether the browser takes cookies' },
  ],
  storage: [
    { area: 'session', key: '_dd_tab_id', purpose: 'Tells open tabs apart' },
    { area: 'local', key: '_dd_c_*', purpose: 'Keeps what the site says of the visitor or page' },
    { area: 'local', key: '_dd_s_v2', purpose: 'Keeps the visit together where the site prefers storage' },
  ],
  load: [
    { script: 'https://www.datadoghq-browser-agent.com/{region}/v6/datadog-rum.js' },
    {
      call: 'DD_RUM.init',
      args: [{ clientToken: '{id}', applicationId: '{applicationId}', site: '{site}', trackingConsent: 'not-granted' }],
    },
  ],
  allow: [{ call: 'DD_RUM.setTrackingConsent', args: ['granted'] }],
  refuse: [{ call: 'DD_RUM.setTrackingConsent', args: ['not-granted'] }],
  unverified: ['hosts'],
} as const satisfies CatalogueRow;
