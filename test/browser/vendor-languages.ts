/** What each vendor's script is told, in its own words. */
import { brings, replays, takes } from './vendors.js';

export interface Language {
  id: string;
  /** What stands in for the vendor's script. */
  script: string;
  settings?: Record<string, string>;
  /** All that it hears on the first yes, which includes what was queued before. */
  first: unknown[][];
  no: unknown[][];
  yes: unknown[][];
}

const clarity = (answer: string) => ['consentv2', { ad_Storage: 'denied', analytics_Storage: answer }];
const adobe = (general: string) => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
const amazon = (is: boolean) => ['consent', { countryCode: 'DE', enableAdStorage: is, enableUserData: is }];
const hubspot = (is: boolean) => ['setHubSpotConsent', { analytics: is, advertisement: is, functionality: is }];
const uet = (kind: string, ad_storage: string) => ['consent', kind, { ad_storage }];

/** Microsoft's class takes the array as it is, where a command lies in pieces, and whole commands from then on. */
const UET = `window.UET = class {
  constructor({ ti, q }) { window.heard = [['new', ti], [...q]]; }
  push(...command) { heard.push(command); }
};`;
const AMAZON = `{ const note = (...call) => (window.heard ??= []).push(call);
  window.amznConsent = (state) => note('consent', state);
  window.amzn = note;
}`;

export const LANGUAGES: Language[] = [
  {
    id: 'meta-pixel',
    script: takes('fbq', 'fbq.queue', 'callMethod'),
    first: [
      ['consent', 'revoke'],
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ],
    no: [['consent', 'revoke']],
    yes: [['consent', 'grant']],
  },
  {
    id: 'tiktok-pixel',
    script: replays('ttq'),
    first: [['holdConsent'], ['page'], ['grantConsent']],
    no: [['revokeConsent']],
    yes: [['grantConsent']],
  },
  {
    id: 'pinterest-tag',
    script: takes('pintrk', 'pintrk.queue'),
    first: [['load', '1'], ['setconsent', true], ['page'], ['setconsent', true]],
    no: [['setconsent', false]],
    yes: [['setconsent', true]],
  },
  {
    id: 'microsoft-uet',
    script: UET,
    first: [
      ['new', '1'],
      [...uet('default', 'denied'), ...uet('update', 'granted')],
      ['pageLoad'],
      uet('update', 'granted'),
    ],
    no: [uet('update', 'denied')],
    yes: [uet('update', 'granted')],
  },
  {
    id: 'microsoft-clarity',
    script: takes('clarity', 'clarity.q'),
    first: [clarity('denied'), clarity('granted')],
    no: [clarity('denied')],
    yes: [clarity('granted')],
  },
  {
    id: 'reddit-pixel',
    script: takes('rdt', 'rdt.callQueue', 'sendEvent'),
    first: [['init', '1'], ['track', 'PageVisit'], ['enableFirstPartyCookies']],
    no: [['disableFirstPartyCookies']],
    yes: [['enableFirstPartyCookies']],
  },
  {
    id: 'hubspot',
    script: replays('_hsp'),
    first: [hubspot(false), hubspot(true)],
    no: [['revokeCookieConsent']],
    yes: [hubspot(true)],
  },
  {
    id: 'adobe-analytics',
    settings: { propertyId: '2' },
    script: `{ ${'const take = (call) => (window.heard ??= []).push([...call]);'} window.alloy = (...call) => take(call); }`,
    first: [adobe('in')],
    no: [adobe('out')],
    yes: [adobe('in')],
  },
  {
    id: 'amplitude',
    script: brings('amplitude', 'init', 'setOptOut'),
    first: [
      [
        'init',
        '1',
        {
          serverUrl: 'https://api2.amplitude.com/2/httpapi',
          remoteConfig: { serverUrl: 'https://sr-client-cfg.amplitude.com/config' },
        },
      ],
      ['setOptOut', false],
    ],
    no: [['setOptOut', true]],
    yes: [['setOptOut', false]],
  },
  {
    id: 'mixpanel',
    script: `${replays('mixpanel')} heard.unshift(...mixpanel._i);`,
    first: [
      [
        '1',
        {
          api_host: 'https://api-js.mixpanel.com',
          track_pageview: 'url-with-path-and-query-string',
          ignore_dnt: 0,
          batch_flush_interval_ms: 5000,
        },
        'mixpanel',
      ],
      ['enable'],
      ['opt_in_tracking', { track: false }],
    ],
    no: [['opt_out_tracking'], ['disable']],
    yes: [['enable'], ['opt_in_tracking', { track: false }]],
  },
  {
    id: 'posthog',
    script: `${replays('posthog')} heard.unshift(...posthog._i);`,
    first: [
      ['1', { api_host: 'https://us.i.posthog.com', opt_out_useragent_filter: 0 }, 'posthog'],
      ['opt_in_capturing', { captureEventName: false }],
    ],
    no: [['opt_out_capturing'], ['set_config', { opt_out_capturing_by_default: true }]],
    yes: [['opt_in_capturing', { captureEventName: false }]],
  },
  {
    id: 'matomo',
    settings: { host: 'https://stats.example' },
    script: replays('_paq'),
    first: [
      ['requireConsent'],
      ['setTrackerUrl', 'https://stats.example/matomo.php'],
      ['setSiteId', '1'],
      ['trackPageView'],
      ['enableLinkTracking'],
      ['setConsentGiven'],
    ],
    no: [['forgetConsentGiven']],
    yes: [['setConsentGiven']],
  },
  {
    id: 'amazon-ads',
    settings: { country: 'DE' },
    script: AMAZON,
    first: [amazon(true), ['setRegion', 'NA'], ['addTag', '1'], ['trackEvent', 'PageView'], amazon(true)],
    no: [amazon(false)],
    yes: [amazon(true)],
  },
  // These have no word for it: they are loaded on a yes, and a withdrawal ends the page they run on.
  {
    id: 'snap-pixel',
    script: takes('snaptr', 'snaptr.queue', 'handleRequest'),
    first: [
      ['init', '1'],
      ['track', 'PAGE_VIEW'],
    ],
    no: [],
    yes: [],
  },
  { id: 'x-pixel', script: takes('twq', 'twq.queue', 'exe'), first: [['config', '1']], no: [], yes: [] },
  {
    id: 'linkedin-insight',
    script: 'window.heard = [[_linkedin_partner_id, ..._linkedin_data_partner_ids]];',
    first: [['1', '1']],
    no: [],
    yes: [],
  },
  {
    id: 'segment',
    script: `${replays('analytics')} heard.unshift([analytics._writeKey, analytics._cdn]);`,
    first: [['1', 'https://cdn.segment.com'], ['page']],
    no: [],
    yes: [],
  },
  { id: 'klaviyo', script: 'window.heard = [["klaviyo"]];', first: [['klaviyo']], no: [], yes: [] },
];
