/** Advice names what a config may say and should not, on what that rests, and says nothing of what is usual. */
import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/schema/check-config.js';

const notice = { url: '/cookies', version: '1', privacyUrl: '/privacy' };
const ga = { use: 'google-analytics-4', id: 'G-1' };

const ADVICE: [title: string, parts: object, path: string, message: RegExp, source: RegExp][] = [
  ['no privacy policy', { notice: { url: '/c', version: '1' } }, 'notice.privacyUrl', /missing/, /GDPR art\. 13/],
  ['one region for all', { region: 'US-CA' }, 'region', /none is asked first/, /5\(3\)/],
  ['a looser rule than the law', { regimes: { DE: 'opt-out' } }, 'regimes.DE', /the rule is opt-in/, /TDDDG, § 25/],
  ['a looser rule for who knows where', { regimes: { unknown: 'notice' } }, 'regimes.unknown', /opt-in/, /./],
  ['GPC ignored', { signals: { gpc: 'report' } }, 'signals.gpc', /US-CA from 2023-03-29/, /11 CCR §7025/],
  [
    'GPC ignored in one state',
    { signals: { gpc: { 'US-TX': 'ignore' } } },
    'signals.gpc',
    /: US-TX from/,
    /other states/,
  ],
  ['a long yes', { storage: { days: 400 } }, 'storage.days', /six months/, /CNIL/],
  ['a long yes in France', { storage: { days: { US: 400, FR: 400 } } }, 'storage.days.FR', /six months/, /CNIL/],
  ['a short no', { storage: { refusedDays: { US: 90 } } }, 'storage.refusedDays', /got 90 days/, /§7026\(k\)/],
  ['pings before a yes', { google: { mode: 'advanced' } }, 'google.mode', /before anyone says yes/, /EDPB/],
  [
    'marketing as necessary',
    { pixels: [{ use: 'google-ads', id: 'AW-1', category: 'necessary' }] },
    'pixels[0].category',
    /is for marketing/,
    /5\(3\); row google-ads/,
  ],
  [
    'a row of its own for what the catalogue knows',
    {
      pixels: [
        {
          id: 'fb',
          name: 'F',
          vendor: 'F',
          category: 'necessary',
          load: [{ script: 'https://connect.facebook.net/en_US/fbevents.js' }],
        },
      ],
    },
    'pixels[0].category',
    /Meta Pixel is for marketing/,
    /row meta-pixel/,
  ],
  [
    'what sells said not to',
    { pixels: [{ use: 'meta-pixel', id: '1', sale: false }] },
    'pixels[0].sale',
    /got false; Meta Platforms/,
    /1798\.140\(ad\), \(ah\); row meta-pixel/,
  ],
  [
    'facts from memory',
    { pixels: [ga] },
    'pixels[0]',
    /nobody looked up .*cookies, restrict/,
    /row google-analytics-4/,
  ],
];

test.each(ADVICE)('%s', (_, parts, path, message, source) => {
  const { errors, advice } = checkConfig({ notice, ...parts });
  expect(errors).toEqual([]);
  expect(advice.find((one) => one.path === path)).toEqual({
    path,
    message: expect.stringMatching(message),
    source: expect.stringMatching(source),
  });
});

test('a region that is no place, and a category that is none', () => {
  const { advice } = checkConfig({ notice, region: 'unknown', google: { types: { ad_storage: 'adz' } } });
  expect(advice.map(({ path, message }) => [path, message])).toEqual([
    [
      'google.types.ad_storage',
      'got "adz", which is no category: write one of necessary, functional, analytics, marketing',
    ],
    ['region', 'got "unknown", which is no place: leave it out, and the strictest rules hold'],
  ]);
});

test('what a storefront outside Shopify’s themes must say', () => {
  const { advice } = checkConfig({ notice, shopify: { headlessStorefront: true, storefrontRootDomain: 'a.example' } });
  expect(advice.map(({ path }) => path)).toEqual(['shopify.checkoutRootDomain', 'shopify.storefrontAccessToken']);
});

test.each<[string, object]>([
  ['defaults', {}],
  ['a storefront of Shopify’s own', { shopify: {} }],
  ['stricter rules', { regimes: { US: 'opt-in', '*': 'notice' }, region: 'DE' }],
  ['a shorter yes, a longer no', { storage: { days: { US: 400, '*': 90 }, refusedDays: 3650 } }],
  ['GPC ignored where no law binds', { signals: { gpc: { DE: 'ignore' }, dnt: 'ignore' } }],
  ['a necessary row under necessary', { pixels: [{ use: 'stripe', off: true, category: 'necessary' }] }],
  ['what is off', { pixels: [{ use: 'meta-pixel', id: '1', off: true, sale: false }] }],
])('none on %s', (_, parts) => {
  expect(checkConfig({ notice, ...parts })).toEqual({ errors: [], advice: [] });
});

test('beside errors it is given on what is right', () => {
  const { errors, advice } = checkConfig({
    notice,
    signals: { gpc: 'report' },
    storage: { days: 'x' },
    pixels: [{}, ga],
  });
  expect(errors.map(({ path }) => path)).toContain('storage.days');
  expect(advice.map(({ path }) => path)).toEqual(['pixels[1]', 'signals.gpc']);
});
