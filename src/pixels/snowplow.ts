/** Snowplow: statistics of use */
import type { CatalogueRow } from '../types.js';

export const snowplow = {
  id: 'snowplow',
  name: 'Snowplow',
  vendor: 'Snowplow Analytics',
  purpose:
    "Records what visitors do and sends it to the shop's own data store, and recognises the browser on later visits.",
  privacyUrl: 'https://snowplow.io/privacy-policy',
  category: 'analytics',
  sale: false,
  settings: { host: '', collector: '' },
  hosts: ['*.collector.snplow.net', 'd1fc8wv8zag5ca.cloudfront.net'],
  paths: ['/com.snowplowanalytics.snowplow/tp2', '/com.snowplowanalytics.iglu/v1'],
  cookies: [
    { name: '_sp_id.*', pattern: '_sp_id\\..+', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: '_sp_ses.*', pattern: '_sp_ses\\..+', days: 0.02, purpose: 'Tells whether a visit still goes on' },
    { name: 'sp', days: 365, purpose: "Recognises the browser, set by the site's own server" },
  ],
  storage: [
    { area: 'local', key: 'snowplowOutQueue_*', purpose: 'Holds events that wait to be sent' },
    { area: 'session', key: '_sp_tab_id', purpose: 'Tells open tabs apart' },
  ],
  before: [
    { push: 'GlobalSnowplowNamespace', value: 'snowplow' },
    { stub: 'snowplow', queue: 'snowplow.q' },
  ],
  load: [
    { call: 'snowplow', args: ['newTracker', 'sp', '{collector}', { appId: '{id}' }] },
    { call: 'snowplow', args: ['trackPageView'] },
    { script: '{host}/sp.js' },
  ],
  allow: [{ call: 'snowplow', args: ['disableAnonymousTracking', { stateStorageStrategy: 'cookieAndLocalStorage' }] }],
  refuse: [
    {
      call: 'snowplow',
      args: ['enableAnonymousTracking', { options: { withServerAnonymisation: true }, stateStorageStrategy: 'none' }],
    },
  ],
  // It goes on without recognising the visitor.
  persists: true,
  unverified: ['hosts', 'before'],
} as const satisfies CatalogueRow;
