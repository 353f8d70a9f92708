/** Every field of the record, for each thing that can happen. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { isProof, recordOf } from '../../../src/report/record.js';
import type { ConsentRecord, How } from '../../../src/types.js';
import { ALL, choiceOf, DAY, factsOf, NONE, NOW, policyOf } from '../policy/facts.js';
import { happeningOf, recorded } from './happening.js';

const HASH = 'a'.repeat(64);
const FIELDS =
  'schema id at kind method view subject site notice language region regime before after signals expires previous sdk config';
const how: How = { method: 'ui', view: 'banner', shown: HASH, language: 'en' };
const us = { region: 'US-CA' };
const made = (parts: object = {}) => ({ ...choiceOf({ ...ALL, at: NOW - DAY }), ...parts });
const iso = (at: number) => new Date(at).toISOString();

test('a first choice: what was before it is null', () => {
  const choice = made({ id: 'first' });
  const record = recorded({ ...us, choice }, { cause: 'choice', how }, us);
  expect(record).toEqual({
    schema: 'heed.record/1',
    id: 'first',
    at: iso(NOW - DAY),
    kind: 'choice',
    method: 'ui',
    view: 'banner',
    subject: '0f1e2d3c4b5a',
    site: 'shop.example',
    notice: { url: '/cookies', version: '2', hash: HASH },
    language: 'en',
    region: 'US-CA',
    regime: 'opt-out',
    before: null,
    after: {
      categories: { necessary: true, ...ALL.allowed },
      pixels: { till: true, stats: true, panel: true, ads: true, letter: true, gone: false },
      sale: true,
    },
    signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
    expires: iso(choice.expires),
    previous: null,
    sdk: '1.2.3',
    config: expect.stringMatching(/^[\da-f]{8,}$/),
  });
  expect(Object.keys(record).join(' ')).toBe(FIELDS);
});

test('a later choice tells what was in force before, and which choice it follows', () => {
  const before = { ...us, choice: made({ id: 'first', at: NOW - 2 * DAY }) };
  const record = recorded({ ...us, choice: made({ id: 'second', ...NONE }) }, { cause: 'choice', how }, before);
  expect(record).toMatchObject({
    id: 'second',
    previous: 'first',
    before: { categories: { necessary: true, ...ALL.allowed }, pixels: { ads: true }, sale: true },
    after: { categories: { necessary: true, ...NONE.allowed }, pixels: { ads: false }, sale: false },
  });
});

test('a withdrawal names the one who withdrew and what was withdrawn, and is no choice', () => {
  const api: How = { method: 'api' };
  const before = { ...us, choice: made({ id: 'first' }) };
  expect(recorded(us, { cause: 'choice', how: api }, before)).toMatchObject({
    id: 'own',
    at: iso(NOW),
    kind: 'withdrawal',
    method: 'api',
    view: null,
    subject: '0f1e2d3c4b5a',
    language: 'en-GB',
    notice: { hash: null },
    before: { sale: true },
    previous: 'first',
    expires: null,
  });
});

test('an expiry names the choice that ended; nobody spoke', () => {
  const before = { ...us, choice: made({ id: 'first' }) };
  expect(recorded(us, { cause: 'expiry' }, before)).toMatchObject({
    id: 'own',
    at: iso(NOW),
    kind: 'expiry',
    method: null,
    view: null,
    subject: '0f1e2d3c4b5a',
    before: { sale: true },
    previous: 'first',
  });
});

describe('a signal', () => {
  test('belongs to nobody: no subject, no expiry, no method', () => {
    expect(recorded({ gpc: true, dnt: true }, { cause: 'signal' })).toMatchObject({
      id: 'own',
      kind: 'signal',
      method: null,
      view: null,
      subject: null,
      region: null,
      regime: 'opt-in',
      before: null,
      previous: null,
      expires: null,
      signals: { gpc: true, dnt: true, raw: { gpc: 'true', dnt: '1' }, conflict: false },
      after: { sale: false },
    });
  });

  test('also where there is a choice, which it may contradict', () => {
    const record = recorded({ ...us, gpc: true, choice: made() }, { cause: 'signal' });
    expect(record).toMatchObject({ subject: null, expires: null, signals: { gpc: true, conflict: true } });
    expect(JSON.stringify(record)).not.toContain('0f1e2d3c4b5a');
  });
});

test('what leaked belongs to nobody, and is told as it was seen', () => {
  const leaks = [{ host: 'stats.example', path: '/in', how: 'fetch' as const, held: false, at: NOW }];
  const happening = { ...happeningOf({ ...us, choice: made() }, { cause: 'signal' }), leaks };
  const circumstance = { id: 'own', sdk: '1', language: 'en' };
  expect(recordOf(policyOf(), happening, circumstance)).toMatchObject({ kind: 'leak', subject: null, leaks });
});

test('no address with a query, no user agent, no IP address', () => {
  const text = JSON.stringify(recorded({ ...us, gpc: true, choice: made() }, { cause: 'choice', how }, us));
  expect(text).not.toMatch(/\?|Mozilla|\d+\.\d+\.\d+\.\d+/);
});

describe('the fingerprint of the config', () => {
  const of = (config: object): ConsentRecord['config'] => recorded({ config }, { cause: 'signal' }).config;

  test('is the same for the same config, another for another', () => {
    expect(of({})).toBe(of({}));
    const all = [
      {},
      { minors: true },
      { site: 'x' },
      { storage: { days: 1 } },
      { pixels: [] },
      { signals: { gpc: 'report' } },
    ];
    expect(new Set(all.map(of)).size).toBe(all.length);
  });

  test('says nothing of who asks, where they are or what they said', () => {
    const one = recorded({ ...us, choice: made() }, { cause: 'choice', how });
    expect(one.config).toBe(of({}));
  });
});

describe('what is worth a record', () => {
  const rows: [title: string, happening: ReturnType<typeof happeningOf>, proof: boolean][] = [
    ['a yes', happeningOf({ choice: made() }, { cause: 'choice' }, {}), true],
    ['a no', happeningOf({ choice: made(NONE) }, { cause: 'choice' }, {}), true],
    ['one answer', happeningOf({ choice: choiceOf({ pixels: { ads: false } }) }, { cause: 'choice' }, {}), true],
    ['sale alone', happeningOf({ choice: choiceOf({ sale: false }) }, { cause: 'choice' }, {}), true],
    ['not: that the notice was seen', happeningOf({ choice: choiceOf({}) }, { cause: 'choice' }, {}), false],
    ['a withdrawal of something', happeningOf({}, { cause: 'choice' }, { choice: made() }), true],
    ['not: a withdrawal of nothing', happeningOf({}, { cause: 'choice' }, { choice: made(NONE) }), false],
    [
      'a withdrawal of one pixel',
      happeningOf({}, { cause: 'choice' }, { choice: choiceOf({ pixels: { stats: true } }) }),
      true,
    ],
    ['an expiry', happeningOf({}, { cause: 'expiry' }, { choice: made() }), true],
    ['not: the end of a memory', happeningOf({}, { cause: 'expiry' }, {}), false],
    ['a signal', happeningOf({ gpc: true }, { cause: 'signal' }), true],
  ];
  test.each(rows)('%s', (_, happening, proof) => {
    expect(isProof(happening)).toBe(proof);
  });
});

describe('where the site asks what was shown', () => {
  const config = { report: { url: '/records', shown: true }, ui: { layout: 'box' } } as const;
  const asked = { ...us, config };

  test('a view that asked is a record of nobody, with its words and layout', () => {
    const decision = decide(factsOf(asked));
    const shown = { view: 'banner', shown: HASH, language: 'fr' } as const;
    const happening = { at: NOW, decision, change: { cause: 'start' }, shown } as const;
    expect(isProof(happening)).toBe(true);
    const record = recordOf(policyOf(config), happening, { id: 'own', sdk: '1.2.3', language: 'en' });
    expect(record).toMatchObject({
      id: 'own',
      at: iso(NOW),
      kind: 'shown',
      method: null,
      view: 'banner',
      subject: null,
      notice: { hash: HASH },
      language: 'fr',
      before: null,
      expires: null,
      previous: null,
      layout: 'box',
    });
  });

  test('an answer in a view names its layout, and the page’s own script has none', () => {
    const choice = made({ id: 'first' });
    expect(recorded({ ...asked, choice }, { cause: 'choice', how }, us).layout).toBe('box');
    const api: How = { method: 'api' };
    expect(recorded({ ...asked, choice }, { cause: 'choice', how: api }, us)).not.toHaveProperty('layout');
  });
});
