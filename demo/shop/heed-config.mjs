// The shop's config for Heed: published where there is a store, else printed into the JSON block of every page.
import { all, use } from 'heed/pixels';

/** `counts`: there is a console, whose numbers shall say how many did not answer. */
export function heedConfig(origins, site, counts) {
  return {
    site,
    notice: {
      url: '/cookies',
      version: '2026-11-01',
      privacyUrl: '/privacy',
      rights: { know: '/privacy#california', delete: '/privacy#california', correct: '/privacy#california' },
    },
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
    report: { url: '/consent-records', ...(counts && { shown: true }) },
  };
}

/** Every pixel of a config as a whole row; those of the catalogue are filled in. */
const rowsOf = ({ pixels }) =>
  pixels.map((row) =>
    'use' in row
      ? use(
          all.find(({ id }) => id === row.use),
          row,
        )
      : row,
  );

/** What the live page lists: every third party as it is in this config, and what was added to the shop's first. */
export const partyRows = (first, now, origins) => {
  const [before, rows] = [rowsOf(first), rowsOf(now)];
  const by = (one) => (row) => row.id === one.id;
  return [
    ...before.filter(({ id }) => id in origins).map((row) => rows.find(by(row)) ?? row),
    ...rows.filter((row) => !before.some(by(row))),
  ];
};

const host = (origin) => new URL(origin).hostname;

/** What each of the invented companies sets on its own host. */
const visitor = (origin) => ({
  name: 'visitor',
  host: host(origin),
  days: 365,
  purpose: 'Recognises the browser on every site that uses this company.',
});

const pixels = (origins) => [
  {
    id: 'cart',
    name: 'Cart',
    vendor: 'Small Hours',
    purpose: 'Keeps what you want to buy, in this browser only.',
    category: 'necessary',
    storage: [{ area: 'local', key: 'cart', purpose: 'What lies in your cart.' }],
  },
  {
    id: 'play',
    name: 'Demo visitor',
    vendor: 'Small Hours',
    purpose: 'Belongs to the demo: which visitor the live page plays.',
    category: 'necessary',
    cookies: [{ name: 'play', purpose: 'Where that visitor is, and what their browser says.' }],
  },
  {
    id: 'lantern',
    name: 'Lantern player',
    vendor: 'Lantern Video',
    purpose: 'Plays the films from our workshop.',
    privacyUrl: `${origins.lantern}/privacy`,
    category: 'functional',
    hosts: [host(origins.lantern)],
    foreignCookies: [visitor(origins.lantern)],
  },
  {
    use: 'posthog',
    id: 'phc_smallhours',
    settings: { host: origins.posthog, apiHost: origins.posthog, robots: '1' },
  },
  {
    use: 'mixpanel',
    id: 'smallhours',
    without: ['mp_smallhours_mixpanel'],
    settings: { host: origins.mixpanel, apiHost: origins.mixpanel, ignoreDnt: '1', wait: '500' },
  },
  {
    use: 'amplitude',
    id: 'smallhours',
    without: ['amplitude_id_*'],
    settings: { host: origins.amplitude, apiHost: origins.amplitude, configHost: origins.amplitude },
  },
  {
    id: 'tally',
    name: 'Tally',
    vendor: 'Tally Statistics',
    purpose: 'Counts visits, and which campaign they came from.',
    privacyUrl: `${origins.tally}/privacy`,
    category: 'analytics',
    hosts: [host(origins.tally)],
    foreignCookies: [visitor(origins.tally)],
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
    foreignCookies: [visitor(origins.kindred)],
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
    foreignCookies: [visitor(origins.waypost)],
  },
];
