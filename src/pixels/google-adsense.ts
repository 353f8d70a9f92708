/** Google AdSense: ads from Google on the page */
import type { CatalogueRow } from '../types.js';

export const googleAdsense = {
  id: 'google-adsense',
  name: 'Google AdSense',
  vendor: 'Google',
  purpose: 'Shows ads that Google sells, and recognises the browser to choose them and to count clicks.',
  privacyUrl: 'https://business.safety.google/privacy/',
  category: 'marketing',
  sale: true,
  hosts: [
    'pagead2.googlesyndication.com',
    'googleads.g.doubleclick.net',
    'tpc.googlesyndication.com',
    '*.safeframe.googlesyndication.com',
    'fundingchoicesmessages.google.com',
    'www.google.com',
  ],
  paths: [
    'pagead2.googlesyndication.com/pagead/',
    'googleads.g.doubleclick.net/pagead/ads',
    'googleads.g.doubleclick.net/pagead/html/',
    'www.google.com/adsense/',
  ],
  cookies: [
    { name: '__gads', days: 395, purpose: 'Limits how often an ad is shown and measures it' },
    { name: '__gpi', days: 395, purpose: 'Recognises the browser on all sites of a publisher for ads' },
    { name: '__gpi_optout', days: 395, purpose: 'Keeps that the visitor opted out' },
    { name: '__eoi', days: 182, purpose: 'Helps to spot invalid ad traffic' },
    { name: '__gsas', days: 91, purpose: 'Chooses ads on search pages' },
    { name: 'GED_PLAYLIST_ACTIVITY', purpose: 'Chooses ads within the site' },
    { name: 'ACLK_DATA', days: 0.003, purpose: 'Follows a click on an ad' },
    { name: 'pm_sess*', pattern: 'pm_sess.*', days: 0.02, purpose: 'Keeps the visit together for ads' },
    { name: 'FCCDCF', days: 395, purpose: "Keeps the answer to Google's own question for consent" },
    { name: 'FCNEC', days: 395, purpose: "Keeps the record of the answer to Google's own question" },
  ],
  foreignCookies: [
    { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
    {
      name: 'DSID',
      host: 'doubleclick.net',
      days: 14,
      purpose: 'Joins ad activity of a signed-in person across devices',
    },
    { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
  ],
  storage: [
    { area: 'local', key: 'google_adsense_settings', purpose: 'Keeps settings of automatic ads' },
    { area: 'local', key: 'google_ama_config', purpose: 'Keeps where automatic ads are placed' },
  ],
  unverified: ['allow', 'refuse', 'storage'],
} as const satisfies CatalogueRow;
