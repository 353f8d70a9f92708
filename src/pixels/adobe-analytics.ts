/** Adobe Analytics and Experience Platform Web SDK: statistics of visits */
import type { CatalogueRow } from '../types.js';

export const adobeAnalytics = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics and Experience Platform Web SDK',
  vendor: 'Adobe',
  purpose: "Counts visits, pages and purchases for the shop's statistics, and recognises the browser on later visits.",
  privacyUrl: 'https://www.adobe.com/privacy/policy.html',
  category: 'analytics',
  sale: false,
  hosts: [
    'assets.adobedtm.com',
    '*.omtrdc.net',
    '*.2o7.net',
    'edge.adobedc.net',
    '*.adobedc.net',
    'adobedc.demdex.net',
  ],
  paths: ['/ee/v1/interact', '/ee/v1/collect', '/ee/*/v1/interact', '/ee/*/v1/collect', '/b/ss/'],
  cookies: [
    { name: 's_vi', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: 's_fid', days: 730, purpose: 'Recognises the browser where the main cookie is refused' },
    { name: 's_ecid', days: 730, purpose: "Recognises the browser in Adobe's products, set by the server" },
    { name: 's_cc', purpose: 'Tests whether the browser takes cookies' },
    { name: 's_sq', purpose: 'Keeps the last link clicked' },
    { name: 's_ppv', purpose: 'Measures how much of a page was seen' },
    { name: 's_tp', purpose: 'Keeps the height of the page to measure how much was seen' },
    { name: 'AMCV_*', pattern: 'AMCV_.+', days: 730, purpose: "Recognises the browser in Adobe's products" },
    { name: 'AMCVS_*', pattern: 'AMCVS_.+', purpose: "Marks that the browser's number was set in this visit" },
    { name: 'kndctr_*_identity', pattern: 'kndctr_.+_identity', days: 395, purpose: 'Recognises the browser' },
    {
      name: 'kndctr_*_consent',
      pattern: 'kndctr_.+_consent',
      days: 180,
      purpose: 'Keeps the consent that Adobe was told',
    },
    {
      name: 'kndctr_*_cluster',
      pattern: 'kndctr_.+_cluster',
      days: 0.02,
      purpose: 'Keeps which server region answers',
    },
    { name: 'sat_track', days: 90, purpose: 'Keeps whether the tag manager may run its tags' },
  ],
  foreignCookies: [
    { name: 'demdex', host: 'demdex.net', days: 180, purpose: 'Recognises the browser on many websites' },
  ],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
