/** What a config is when all that was left unsaid is filled in. */
import { expect, test } from 'vitest';
import { regionOf } from '../../src/config.js';
import { notice, pixel, resolve } from './refusal.js';

test('a notice is enough', () => {
  expect(resolve({ notice })).toEqual({
    site: 'shop.example',
    notice,
    regimes: {},
    signals: { gpc: 'enforce', dnt: 'report', enforceOn: {} },
    categories: {
      necessary: { necessary: true, sale: false },
      functional: { necessary: false, sale: false },
      analytics: { necessary: false, sale: false },
      marketing: { necessary: false, sale: true },
    },
    declared: [],
    pixels: [],
    storage: { cookie: 'heed', days: 180, refusedDays: 365 },
    ui: {},
  });
});

test('what is said is kept beside the defaults', () => {
  const reporter = async () => {};
  const policy = resolve({
    notice,
    site: 'shop',
    region: 'US-CA',
    regimes: { US: 'notice', '*': 'opt-out', unknown: 'opt-in' },
    signals: { dnt: 'enforce', enforceOn: { gpc: ['ads'] } },
    categories: { ads: { label: 'Ads', sale: true }, marketing: { sale: false }, basis: { necessary: true } },
    pixels: [{ ...pixel, id: 'letter', category: 'marketing' }],
    storage: { days: 10, domain: 'shop.example' },
    ui: { theme: 'dark' },
    reporter,
  });
  expect(policy).toMatchObject({
    site: 'shop',
    region: 'US-CA',
    regimes: { US: 'notice', '*': 'opt-out', unknown: 'opt-in' },
    signals: { gpc: 'enforce', dnt: 'enforce', enforceOn: { gpc: ['ads'] } },
    storage: { cookie: 'heed', days: 10, refusedDays: 365, domain: 'shop.example' },
    ui: { theme: 'dark' },
    reporter,
  });
  expect(policy.categories).toEqual({
    ads: { label: 'Ads', sale: true, necessary: false },
    marketing: { sale: false, necessary: false },
    basis: { necessary: true, sale: false },
  });
  expect(resolve({ notice, ui: false }).ui).toBe(false);
  expect(typeof resolve({ notice, region: async () => 'DE' }).region).toBe('function');
});

const optional = [
  'site',
  'region',
  'regimes',
  'signals',
  'minors',
  'categories',
  'pixels',
  'storage',
  'withdraw',
  'ui',
];
test.each(optional)('undefined is as good as absent: %s', (key) => {
  expect(resolve({ notice, [key]: undefined })).toEqual(resolve({ notice }));
});

const deeper: [title: string, config: object][] = [
  ['signals', { signals: { gpc: undefined, dnt: undefined, enforceOn: undefined } }],
  ['storage', { storage: { cookie: undefined, days: undefined, refusedDays: undefined } }],
  ['ui', { ui: { layout: undefined } }],
];
test.each(deeper)('and so it is inside %s', (_, config) => {
  expect(resolve({ notice, ...config })).toEqual(resolve({ notice }));
});
test('and inside a category', () => {
  const { categories } = resolve({ notice, categories: { marketing: { sale: undefined, necessary: undefined } } });
  expect(categories.marketing).toEqual({ sale: true, necessary: false });
});

const regions: [value: unknown, region: string | undefined][] = [
  ['US-CA', 'US-CA'],
  ['us-ca', undefined],
  ['DE', 'DE'],
  ['GB-1', 'GB-1'],
  ['USA', undefined],
  ['US-CALI', undefined],
  ['', undefined],
  [null, undefined],
  [['DE'], undefined],
  [{ toString: () => 'DE' }, undefined],
];
test.each(regions)('a region given as %j is %s', (value, region) => {
  expect(regionOf(value)).toBe(region);
});
