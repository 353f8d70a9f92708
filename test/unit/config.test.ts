/** What a config is when all that was left unsaid is filled in. */
import { expect, test } from 'vitest';
import { notice, pixel, refusal, resolve } from './refusal.js';

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
    exempt: [],
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
  expect(resolve({ notice, region: async () => 'DE' })).toEqual(resolve({ notice }));
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
test.each(regions)('a region given as %j is %s', (region, known) => {
  if (known) expect(resolve({ notice, region }).region).toBe(known);
  else expect(refusal({ notice, region }).message).toMatch(/"region" is .*; write an ISO 3166 code/);
});

/** Given by region, and what it comes to in each. */
const DAYS = { FR: 90, US: 365, 'US-CA': 400, '*': 200 };
const GPC = { DE: 'report', US: 'enforce', '*': 'ignore' } as const;
const settled: [region: string | undefined, days: number, gpc: string, dnt: string, exempt: string[]][] = [
  ['FR', 90, 'ignore', 'report', []],
  ['FR-75', 90, 'ignore', 'report', []],
  ['DE', 200, 'report', 'enforce', []],
  ['GB', 200, 'ignore', 'report', ['analytics']],
  ['US', 365, 'enforce', 'report', []],
  ['US-CA', 400, 'enforce', 'report', []],
  ['PR', 365, 'enforce', 'report', []],
  [undefined, 90, 'enforce', 'enforce', []],
];
test.each(settled)('by region, in %s: %s days, GPC %s, DNT %s, exempt %j', (region, days, gpc, dnt, exempt) => {
  const policy = resolve({
    notice,
    ...(region && { region }),
    storage: { days: DAYS, refusedDays: { US: 400 } },
    signals: { gpc: GPC, dnt: { DE: 'enforce' } },
    exempt: { GB: ['analytics'] },
  });
  expect(policy.storage.days).toBe(days);
  expect(policy.storage.refusedDays).toBe(region === 'US' || region === 'US-CA' || region === 'PR' ? 400 : 365);
  expect([policy.signals.gpc, policy.signals.dnt, policy.exempt]).toEqual([gpc, dnt, exempt]);
});

test('what a site says of an unknown region counts there', () => {
  const policy = resolve({
    notice,
    storage: { days: { DE: 10, unknown: 30 } },
    signals: { dnt: { DE: 'enforce', unknown: 'report' } },
  });
  expect([policy.storage.days, policy.signals.dnt]).toEqual([30, 'report']);
});

test('the address of a schema is for editors', () => {
  expect(resolve({ $schema: './heed.schema.json', notice })).toMatchObject({ ...resolve({ notice }) });
});

test('us-strict is short for an override of the US', () => {
  expect(resolve({ notice, regimes: 'us-strict' }).regimes).toEqual({ US: 'opt-in' });
});
