/** Which changes of a config ask visitors again, and the entry that the Cookie Notice's history gets. */
import { describe, expect, it, test } from 'vitest';
import { resolveConfig } from '../../../src/config.js';
import { diffNotice } from '../../../src/notice/diff.js';
import { printDiff } from '../../../src/notice/print-diff.js';
import type { Config, Pixel } from '../../../src/types.js';

const DATE = '2026-11-22';
const TALLY: Pixel = {
  id: 'tally',
  name: 'Tally',
  vendor: 'Tally Statistics',
  category: 'analytics',
  purpose: 'Counts visits.',
  hosts: ['tally.example', '*.tally.example'],
  cookies: [{ name: '_ta', days: 90, purpose: 'Recognises this browser.' }],
  storage: [{ area: 'local', key: 'ta.*', purpose: 'Keeps what waits.' }],
};
const CATEGORIES = {
  necessary: {},
  analytics: { label: 'Analytics', description: 'Counts.' },
  functional: {},
  marketing: {},
} as const;
const shop = (more: Partial<Config> = {}, version = '1'): Config => ({
  notice: { url: '/cookies', version },
  categories: CATEGORIES,
  pixels: [TALLY],
  ...more,
});
const tally = (more: Partial<Pixel>): Partial<Config> => ({ pixels: [{ ...TALLY, ...more }] });
const category = (more: object): Partial<Config> => ({
  categories: { ...CATEGORIES, analytics: { ...CATEGORIES.analytics, ...more } },
});
const diff = (more: Partial<Config>, from: Partial<Config> = {}) => diffNotice(shop(from), shop(more, '2'), DATE);
const META = { use: 'meta-pixel', id: '123456789012345' } as const;

const MATERIAL: [what: string, next: Partial<Config>, reason: RegExp, added: string[], from?: Partial<Config>][] = [
  [
    'a pixel more',
    { pixels: [TALLY, { id: 'ads', name: 'Ads', vendor: 'Ads Inc.', category: 'marketing' }] },
    /^Ads \(Ads Inc\.\) is new, under marketing$/,
    ['ads'],
  ],
  ['a pixel of the catalogue more', { pixels: [TALLY, META] }, /^Meta Pixel .* is new/, ['meta-pixel']],
  ['a pixel switched on', {}, /^Tally .* is new/, ['tally'], tally({ off: true })],
  ['a category more', { categories: { ...CATEGORIES, social: {} } }, /^category social is new$/, ['social']],
  ['a cookie more', tally({ cookies: [...(TALLY.cookies ?? []), { name: '_tb', purpose: 'Tests.' }] }), /_tb/, ['_tb']],
  [
    'a cookie on the vendor’s host more',
    tally({ foreignCookies: [{ name: 'uid', host: 'tally.example', purpose: 'Knows you.' }] }),
    /new cookie: uid, until the browser closes/,
    ['uid'],
  ],
  [
    'a storage key more',
    tally({ storage: [...(TALLY.storage ?? []), { area: 'idb', key: 'tally', purpose: 'Keeps it.' }] }),
    /stores tally \(idb\)/,
    ['tally'],
  ],
  ['another category', tally({ category: 'functional' }), /moved from analytics to functional/, ['tally']],
  ['sale turned on for a pixel', tally({ sale: true }), /sells or shares personal data now/, ['tally']],
  ['sale turned on for a category', category({ sale: true }), /^category analytics sells/, ['analytics']],
  ['sensitive turned on', category({ sensitive: true }), /^category analytics uses sensitive/, ['analytics']],
  ['what was optional always on', category({ necessary: true }), /was optional and is always on now/, ['analytics']],
  [
    'a longer life',
    tally({ cookies: [{ name: '_ta', days: 400, purpose: 'Recognises this browser.' }] }),
    /_ta of Tally \(Tally Statistics\) stays 400 days, was 90 days/,
    [],
  ],
  [
    'a life beyond the session',
    {},
    /stays 90 days, was until the browser closes/,
    [],
    tally({ cookies: [{ name: '_ta', purpose: 'Recognises this browser.' }] }),
  ],
  ['a host more', tally({ hosts: ['tally.example', '*.tally.example', 'other.example'] }), /other\.example/, []],
  ['another vendor', tally({ vendor: 'Big Ads Inc.' }), /another company: was Tally Statistics/, ['tally']],
  [
    'a signal that is no longer enforced',
    { signals: { gpc: 'report' } },
    /^Global Privacy Control: was “enforce”, is “report”$/,
    [],
  ],
  ['pings without a yes', { google: { mode: 'advanced' } }, /^Google Consent Mode is “advanced” now/, []],
];

describe('T17.2 material', () => {
  test.each(MATERIAL)('%s', (_, next, reason, added, from) => {
    const { material, reasons, entry } = diff(next, from);
    expect([material, reasons.length]).toEqual([true, 1]);
    expect(reasons[0]).toMatch(reason);
    expect(entry).toMatchObject({ version: '2', date: DATE, added, removed: [] });
    expect(entry.summary).not.toBe('');
  });

  test('what moves into a category that sells sells too, and a row of the catalogue counts as what it says', () => {
    const { reasons, entry } = diff({ pixels: [META] }, { pixels: [{ ...META, category: 'analytics', sale: false }] });
    expect(reasons).toEqual([
      expect.stringMatching(/moved from analytics to marketing/),
      expect.stringMatching(/sells/),
    ]);
    expect(entry.added).toEqual(['meta-pixel']);
  });
});

const LESSER: [what: string, next: Partial<Config>, from?: Partial<Config>][] = [
  ['the order of pixels', { pixels: [META, TALLY] }, { pixels: [TALLY, META] }],
  ['the order of keys and categories', { categories: { ...{ marketing: {} }, ...CATEGORIES } }],
  ['another id with the same vendor', { pixels: [{ ...META, id: '999999999999999' }] }, { pixels: [META] }],
  ['defaults written out', { signals: { gpc: 'enforce', dnt: 'report' }, storage: { days: 180 } }],
  ['a host within a wildcard of before', tally({ hosts: ['tally.example', '*.tally.example', 'cdn.tally.example'] })],
];

describe('T17.3 asks nobody again', () => {
  test.each(LESSER)('%s is not even a change', (_, next, from) => {
    const { material, reasons, wording, lesser, entry } = diff(next, from);
    expect([material, reasons, wording, lesser]).toEqual([false, [], [], []]);
    expect(entry).toMatchObject({ summary: 'Nothing changed.', added: [], removed: [] });
  });

  test.each<[string, Partial<Config>, RegExp]>([
    ['a typo in a label', category({ label: 'Analytic' }), /^the label of category analytics was “Analytics”/],
    ['a translation', category({ description: 'Zählt.' }), /was “Counts\.”, is “Zählt\.”$/],
    ['the purpose of a pixel', tally({ purpose: 'Counts your visits.' }), /^the purpose of Tally/],
    ['the name of a pixel', tally({ name: 'Tally 2' }), /^the name of tally was “Tally”/],
    [
      'the purpose of a cookie',
      tally({ cookies: [{ name: '_ta', days: 90, purpose: 'Knows it.' }] }),
      /^the purpose of _ta of Tally/,
    ],
  ])('%s: the wording is for a person to judge', (_, next, words) => {
    const { material, wording, lesser } = diff(next);
    expect([material, lesser]).toEqual([false, []]);
    expect(wording).toEqual([expect.stringMatching(words)]);
  });

  test.each<[string, Partial<Config>, RegExp, string[], Partial<Config>?]>([
    ['a pixel less', { pixels: [] }, /^Tally \(Tally Statistics\) is gone$/, ['tally']],
    ['a pixel switched off', tally({ off: true }), /is gone$/, ['tally']],
    [
      'a category less',
      { categories: { necessary: {}, functional: {}, analytics: CATEGORIES.analytics } },
      /marketing is gone/,
      ['marketing'],
    ],
    ['a cookie less', tally({ cookies: [] }), /no longer sets _ta$/, ['_ta']],
    ['a key less', tally({ storage: [] }), /no longer stores ta\.\* \(local\)$/, ['ta.*']],
    ['a host less', tally({ hosts: ['tally.example'] }), /no longer talks to \*\.tally\.example$/, []],
    [
      'a shorter life',
      tally({ cookies: [{ name: '_ta', days: 1, purpose: 'Recognises this browser.' }] }),
      /stays 1 day, was 90 days$/,
      [],
    ],
    ['a sale ended', {}, /no longer sells/, [], tally({ sale: true })],
    ['a category that can be refused now', {}, /can be refused now/, [], category({ necessary: true })],
    ['a stricter signal', { signals: { dnt: 'enforce' } }, /^Do Not Track: was “report”, is “enforce”$/, []],
  ])('%s is told, and needs no answer', (_, next, words, removed, from) => {
    const { material, lesser, entry } = diff(next, from);
    expect(material).toBe(false);
    expect(lesser).toEqual([expect.stringMatching(words)]);
    expect([entry.added, entry.removed]).toEqual([[], removed]);
  });
});

it('refuses what Heed refuses, and a row that the catalogue does not have', () => {
  expect(() => diff({ pixels: [{ use: 'nobody' }] })).toThrow('"pixels.use" is "nobody"');
  expect(() => diff({ region: 'Germany' })).toThrow('"region" is "Germany"');
});

describe('in words', () => {
  const added = { pixels: [TALLY, META] };
  const entryIn = (text: string) => JSON.parse(text.slice(text.indexOf('\n{')));

  it('says why, and ends with the entry to paste', () => {
    const found = diff(added);
    const text = printDiff(found);
    expect(text).toMatch(/^Cookie Notice 1 → 2\n\nVisitors are asked again, and must be\./);
    expect(text).toContain('  - Meta Pixel (Meta Platforms) is new, under marketing\n');
    expect(entryIn(text)).toEqual(found.entry);
    const notice = { url: '/', version: '2', history: [entryIn(text)] };
    expect(resolveConfig(shop({ notice }), 'shop').notice).toEqual(notice);
  });

  it('says so where the version was not raised, and offers one', () => {
    const text = printDiff(diffNotice(shop(), shop(added), DATE));
    expect(text).toContain('NOT RAISED: the change is material, but notice.version is "1" in both.');
    expect(text).toContain(`Raise it, to "${DATE}" for instance`);
    expect(entryIn(text).version).toBe(DATE);
    const twice = diffNotice(shop({}, DATE), shop(added, DATE), DATE);
    expect(entryIn(printDiff(twice)).version).toBe(`${DATE}.2`);
  });

  it('says so where the version was raised for nothing', () => {
    expect(printDiff(diff({}))).toContain('nothing in the config calls for it');
    expect(printDiff(diff(category({ label: 'Statistics' })))).toContain('Only changed texts could be a reason');
  });

  it('leaves changed texts to a person', () => {
    const text = printDiff(diffNotice(shop(), shop(category({ label: 'Statistics' })), DATE));
    expect(text).toContain('unless a text below means something else now');
    expect(text).toContain('  - the label of category analytics was “Analytics”, is “Statistics”');
  });

  it('tells settings last, of which the notice does not speak', () => {
    const text = printDiff(diff({}), ['Layout of the banner: was not set, is “box”']);
    expect(text).toContain('does not speak:\n  - Layout of the banner: was not set, is “box”\n');
  });

  it('has no entry where nothing changed', () => {
    const text = printDiff(diffNotice(shop(), shop(), DATE));
    expect(text).toContain('Nothing that the Cookie Notice says has changed.');
    expect(text).not.toContain('{');
  });
});
