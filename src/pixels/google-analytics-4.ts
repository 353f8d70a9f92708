/** Google Analytics 4: statistics of visits */
import type { CatalogueRow } from '../types.js';

export const googleAnalytics4 = {
  id: 'google-analytics-4',
  name: 'Google Analytics 4',
  vendor: 'Google',
  purpose:
    'Counts visits, pages and purchases and where visitors come from, and recognises the browser on later visits.',
  privacyUrl: 'https://business.safety.google/privacy/',
  category: 'analytics',
  sale: false,
  hosts: [
    'www.googletagmanager.com',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    'stats.g.doubleclick.net',
    'www.google.com',
  ],
  paths: [
    'www.googletagmanager.com/gtag/js?*id=G-',
    'www.googletagmanager.com/gtag/js?*id=GT-',
    'www.googletagmanager.com/gtag/destination?*id=G-',
    'stats.g.doubleclick.net/g/collect',
    'stats.g.doubleclick.net/j/collect',
    'www.google.com/g/collect',
  ],
  cookies: [
    { name: '_ga', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: '_ga_*', pattern: '_ga_.+', days: 730, purpose: 'Keeps the visit together and counts visits' },
    { name: '_gid', days: 1, purpose: 'Recognises the browser for a day, in an older version' },
    { name: '_gat*', pattern: '_gat.*', days: 0.0007, purpose: 'Limits how often data is sent, in an older version' },
    { name: '_dc_gtm_*', pattern: '_dc_gtm_.+', days: 0.0007, purpose: 'Limits how often data is sent' },
    { name: '_gac_*', pattern: '_gac_.+', days: 90, purpose: 'Keeps ad clicks, also for Google Ads' },
    { name: '_gali', days: 0.0003, purpose: 'Keeps which link on a page was clicked' },
    { name: 'FPID', days: 730, purpose: "Recognises the browser, set by the site's own tag server", httpOnly: true },
    { name: 'FPLC', days: 0.83, purpose: "Carries the visitor's number to the site's other domains" },
    { name: 'AMP_TOKEN', days: 365, purpose: 'Joins visits to fast mobile pages with the others' },
    { name: '__utma', days: 730, purpose: 'Recognises the browser, in an old version' },
    { name: '__utmb', days: 0.02, purpose: 'Tells whether a visit still goes on, in an old version' },
    { name: '__utmc', purpose: 'Tells whether a visit still goes on, in an old version' },
    { name: '__utmt', days: 0.007, purpose: 'Limits how often data is sent, in an old version' },
    { name: '__utmz', days: 182, purpose: 'Keeps where the visit came from, in an old version' },
    { name: '__utmv', days: 730, purpose: 'Holds a value that the site chose to record, in an old version' },
  ],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
