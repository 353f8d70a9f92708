// The shop's one config for Heed, as it is printed into the JSON block of every page.
const YEAR = 365;

export function heedConfig(origins, { region }, site) {
  return {
    site,
    notice: { url: '/cookies', version: '2026-11-01', privacyUrl: '/privacy' },
    ...(region && { region }),
    categories: {
      necessary: { description: 'Your cart, the checkout, and remembering what you chose here.' },
      functional: { description: 'Videos from our workshop, played by the company that hosts them.' },
      analytics: { description: 'Counts visits, and shows us which pages work and where orders get stuck.' },
      marketing: {
        description:
          'Ads for our lamps on other sites, and paying those who sent you here. These pixels share what you looked at.',
      },
    },
    pixels: pixels(origins),
    report: { url: '/consent-records' },
  };
}

const host = (origin) => new URL(origin).hostname;

const pixels = (origins) => [
  {
    id: 'lantern',
    name: 'Lantern player',
    vendor: 'Lantern Video',
    purpose: 'Plays the films from our workshop.',
    privacyUrl: `${origins.lantern}/privacy`,
    category: 'functional',
    hosts: [host(origins.lantern)],
  },
  {
    id: 'posthog',
    name: 'PostHog',
    vendor: 'PostHog Inc.',
    purpose: 'Which pages are used, and how.',
    privacyUrl: 'https://posthog.com/privacy',
    category: 'analytics',
    hosts: [host(origins.posthog)],
    cookies: [
      { name: 'ph_small-hours_posthog', days: YEAR, purpose: 'Recognises the same browser on its next visit.' },
    ],
    storage: [
      {
        area: 'local',
        key: 'ph_small-hours_posthog',
        purpose: 'Keeps a copy of that visitor number and its settings.',
      },
      { area: 'session', key: 'ph_small-hours_*', purpose: 'Tells the windows of one visit apart.' },
    ],
  },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    vendor: 'Mixpanel Inc.',
    purpose: 'The steps from a product to an order.',
    privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    category: 'analytics',
    hosts: [host(origins.mixpanel)],
    cookies: [
      { name: 'mp_smallhours_mixpanel', days: YEAR, purpose: 'Recognises the same browser on its next visit.' },
    ],
    storage: [
      { area: 'session', key: 'mp_tab_id_mixpanel_smallhours', purpose: 'Tells the windows of one visit apart.' },
      {
        area: 'session',
        key: 'mp_gen_new_tab_id_mixpanel_smallhours',
        purpose: 'Tells the windows of one visit apart.',
      },
      { area: 'idb', key: 'mixpanelBrowserDb', purpose: 'Keeps events that could not be sent yet.' },
      { area: 'idb', key: 'mixpanelFlagsDb', purpose: 'Keeps the settings of experiments; empty here.' },
    ],
  },
  {
    id: 'amplitude',
    name: 'Amplitude',
    vendor: 'Amplitude Inc.',
    purpose: 'Compares how visits change from month to month.',
    privacyUrl: 'https://amplitude.com/privacy',
    category: 'analytics',
    hosts: [host(origins.amplitude)],
    cookies: [
      { name: 'AMP_smallhours', days: YEAR, purpose: 'Recognises the same browser on its next visit.' },
      { name: 'AMP_MKTG_smallhours', days: YEAR, purpose: 'Remembers the campaign that led here.' },
    ],
    storage: [
      { area: 'local', key: 'AMP_unsent_smallhours', purpose: 'Keeps events that could not be sent yet.' },
      { area: 'session', key: 'AMP_PAGE_VIEW', purpose: 'Counts the pages of one visit.' },
      { area: 'session', key: 'AMP_URL_INFO', purpose: 'Remembers the page before this one.' },
      { area: 'idb', key: 'AMP_diagnostics_smallhours', purpose: 'Counts errors of the library itself.' },
    ],
  },
  {
    id: 'tally',
    name: 'Tally',
    vendor: 'Tally Statistics',
    purpose: 'Counts visits, and which campaign they came from.',
    privacyUrl: `${origins.tally}/privacy`,
    category: 'analytics',
    hosts: [host(origins.tally)],
    cookies: [
      { name: '_ga', days: 400, purpose: 'Recognises the same browser on its next visit.' },
      { name: '_ga_*', pattern: '_ga_\\w+', days: 400, purpose: 'Counts the visits of this browser.' },
      { name: '_gcl_aw', days: 90, purpose: 'Remembers the ad that was clicked.' },
    ],
  },
  {
    id: 'kindred',
    name: 'Kindred Ads',
    vendor: 'Kindred Network',
    purpose: 'Shows our lamps again on other sites to those who looked at them here.',
    privacyUrl: `${origins.kindred}/privacy`,
    category: 'marketing',
    sale: true,
    hosts: [host(origins.kindred)],
    cookies: [
      { name: '_fbp', days: 90, purpose: 'Recognises the same browser for ads.' },
      { name: '_fbc', days: 90, purpose: 'Remembers the ad that was clicked.' },
    ],
  },
  {
    id: 'waypost',
    name: 'Waypost',
    vendor: 'Waypost Affiliates',
    purpose: 'Tells our partners that a visitor they sent has arrived.',
    privacyUrl: `${origins.waypost}/privacy`,
    category: 'marketing',
    sale: true,
    hosts: [host(origins.waypost)],
  },
];
