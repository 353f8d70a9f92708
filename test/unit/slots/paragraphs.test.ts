/** The statement on signals says what the settings do, for every setting. */
import { describe, expect, it } from 'vitest';
import { signalStatement } from '../../../src/entries/server.js';
import { paragraphs } from '../../../src/slots/paragraphs.js';
import type { Config, Policy, SignalRule } from '../../../src/types.js';
import { fakePolicy } from '../ui/fake-door.js';

const notice = { url: '/cookies', version: '1' };
const say = (config: Partial<Config> = {}) => signalStatement({ notice, ...config }).split('\n');
const [GPC, DNT, OTHERS, CHANGES] = [0, 1, 2, 3];

const OBEYED = /take it as (your request to opt out|a no)/;
const NOTED = /write that down and do not respond/;
const IGNORED = /We do not respond to it\.$/;
const report = { url: '/records' };

it('is four paragraphs, each with the name of what it is about', () => {
  expect(say().map((line) => line.split('. ')[0])).toEqual([
    'Global Privacy Control',
    'Do Not Track',
    'Other companies',
    'Changes',
  ]);
});

describe.each([
  ['gpc', GPC],
  ['dnt', DNT],
] as const)('%s', (name, at) => {
  it.each<[SignalRule, object, RegExp]>([
    ['enforce', {}, OBEYED],
    ['enforce', { report }, OBEYED],
    ['report', {}, IGNORED],
    ['report', { report }, NOTED],
    ['report', { report: { ...report, signals: false } }, IGNORED],
    ['report', { reporter: async () => {} }, NOTED],
    ['ignore', { report }, IGNORED],
  ])('%s with %j', (rule, more, words) => {
    const line = say({ signals: { [name]: rule }, ...more })[at] ?? '';
    expect(line).toMatch(words);
    expect([OBEYED, NOTED, IGNORED].filter((other) => other.test(line))).toEqual([words]);
  });

  it('names what else it refuses, but not what sells and is named already', () => {
    const enforceOn = { [name]: ['analytics', 'marketing'] };
    expect(say({ signals: { [name]: 'enforce', enforceOn } })[at]).toContain(
      'and so does what we would run for visit statistics',
    );
    expect(say({ signals: { [name]: 'enforce', enforceOn: { [name]: ['marketing'] } } })[at]).not.toContain('so does');
    expect(say({ signals: { [name]: 'report', enforceOn } })[at]).not.toContain('statistics');
  });
});

it('says by default that GPC is obeyed, for how long, and that DNT is not', () => {
  expect(say()[GPC]).toContain('twelve months');
  expect(say()[DNT]).toMatch(IGNORED);
});

it('says it place by place where the rule hangs on the place', () => {
  // Resolved for the visitor in browsers; a policy speaks to all.
  const dnt = { DE: 'enforce', 'US-CA': 'ignore', AT: 'enforce', unknown: 'enforce', '*': 'report' } as const;
  const said = { ...fakePolicy({ report }), signals: { gpc: 'enforce', dnt, enforceOn: {} } };
  const line = paragraphs(said as unknown as Policy)[DNT]?.text ?? '';
  expect(line).toMatch(/In (Germany and Austria|Austria and Germany): While your browser sends it/);
  expect(line).toContain('In United States (CA): We do not respond to it.');
  expect(line).toMatch(/Where we do not know the place: While your browser/);
  expect(line).toMatch(/Elsewhere: If your browser sends it, we write that down[^.]*\.$/);
});

it('speaks of other companies only where something sells', () => {
  expect(say()[OTHERS]).toContain('may learn what you do here, over time');
  expect(say({ categories: { necessary: {}, analytics: {} } })[OTHERS]).toContain('declared no pixel');
  const pixels = [{ id: 'ads', name: 'Ads', vendor: 'Ads Inc.', category: 'analytics', sale: true }];
  expect(say({ categories: { necessary: {}, analytics: {} }, pixels })[OTHERS]).toContain('may learn what you do here');
});

it('dates the version that is in force, where the history does', () => {
  expect(say()[CHANGES]).toMatch(/In force is version 1\.$/);
  const history = [{ version: '1', date: '2026-11-01', summary: 'First.' }];
  expect(say({ notice: { ...notice, history } })[CHANGES]).toMatch(/version 1, since November 1, 2026\.$/);
});

it('refuses a wrong config', () => {
  expect(() => signalStatement({} as Config)).toThrow('notice');
});
