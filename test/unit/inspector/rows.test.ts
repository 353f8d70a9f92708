/** The state of each category and pixel, and why. */
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/inspector/rows.js';
import type { Seen } from '../../../src/inspector/seen.js';
import { decide } from '../../../src/policy/decide.js';
import type { Config } from '../../../src/types.js';
import { ALL, factsOf, NONE, raised } from '../policy/facts.js';
import { asked, BEGAN, kept, mark, seenOn } from './seen-on.js';

type Parts = Parameters<typeof factsOf>[0];

const rows = (parts: Parts, seen: Seen = seenOn()) => {
  const facts = factsOf(parts);
  const found = rowsOf(facts.policy, decide(facts), seen).flatMap((row) => [row, ...row.pixels]);
  return (id: string) => {
    const row = found.find((one) => one.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  };
};

describe('the reason in words', () => {
  test.each<[string, Parts, string, string]>([
    ['necessary', { region: 'DE' }, 'necessary', 'Allowed: The site does not work without it.'],
    [
      'nobody answered, opt-in',
      { region: 'DE' },
      'analytics',
      'Refused: Nobody has answered: here it waits for a yes.',
    ],
    [
      'nobody answered, opt-out',
      { region: 'US-CA' },
      'analytics',
      'Allowed: Nobody has answered: here it runs until a no.',
    ],
    ['a yes', { region: 'DE', choice: ALL }, 'analytics', 'Allowed: The visitor allowed it.'],
    ['a no', { region: 'DE', choice: NONE }, 'marketing', 'Refused: The visitor refused it.'],
    [
      'a signal',
      { region: 'US-CA', gpc: true },
      'marketing',
      'Refused: It sells, and sale is refused: Global Privacy Control is on, and enforced.',
    ],
    [
      'sale alone',
      { region: 'US-CA', choice: { allowed: { analytics: true }, sale: false } },
      'marketing',
      'Refused: It sells, and sale is refused: The visitor refused it.',
    ],
    [
      'new in the notice',
      { region: 'DE', config: raised(['panel']), choice: { ...ALL, notice: '1' } },
      'panel',
      'Held: New in version 2 of the notice: the yes was given under version 1.',
    ],
    ['off', { region: 'DE', choice: ALL }, 'gone', 'Off: Switched off in the config.'],
    [
      'exempt',
      { region: 'GB', config: { exempt: { GB: ['analytics'] } } },
      'analytics',
      'Allowed: The config exempts it here: it runs until a no.',
    ],
  ])('%s', (_, parts, id, sentence) => {
    const { state, reason } = rows(parts)(id);
    expect(`${state[0]?.toUpperCase()}${state.slice(1)}: ${reason}`).toBe(sentence);
  });
});

describe('the state of a pixel', () => {
  const yes = { region: 'DE', choice: ALL };
  const at = BEGAN + 400;
  test.each<[string, Parts, Partial<Parameters<typeof seenOn>[0]>, string]>([
    ['refused', { region: 'DE' }, {}, 'held'],
    ['allowed, and nothing loads it', yes, {}, 'idle'],
    ['allowed, and its mark has its turn yet', yes, { marks: [mark('stats')] }, 'held'],
    ['its row was run', yes, { released: { stats: at } }, 'released'],
    ['its mark was run', yes, { marks: [mark('stats', false)] }, 'released'],
    [
      'it has asked its host',
      yes,
      { released: { stats: at }, requests: [asked('s.example', { pixel: 'stats' })] },
      'loaded',
    ],
  ])('%s', (_, parts, seen, state) => {
    expect(rows(parts, seenOn(seen))('stats').state).toBe(state);
  });

  test('with when it was released, what it asked and what it keeps', () => {
    const requests = ['s.example', 's.example', 'cdn.example'].map((host) => asked(host, { pixel: 'stats' }));
    const seen = seenOn({
      released: { 'stats analytics': at },
      requests,
      kept: [kept('_s', { declaredBy: ['stats'] })],
    });
    const row = rows(yes, seen)('stats');
    expect([row.released, [...row.hosts], row.kept]).toEqual([
      at,
      [
        ['s.example', 2],
        ['cdn.example', 1],
      ],
      ['_s'],
    ]);
  });

  test('one that ran before it was refused says so', () => {
    expect(rows({ region: 'DE', choice: NONE }, seenOn({ released: { stats: at } }))('stats')).toMatchObject({
      state: 'held',
      notes: ['It ran on this page before it was refused.'],
    });
  });

  test('a mark that names a category alone is a row of that category', () => {
    const seen = seenOn({ marks: [mark('marketing', false)], released: { marketing: at } });
    expect(rows(yes, seen)('script ads.example/tag.js')).toMatchObject({ state: 'released', released: at });
  });

  test('Google’s advanced mode', () => {
    const google = { id: 'google-ads', name: 'Google Ads', vendor: 'Google', category: 'marketing' };
    const config: Partial<Config> = { pixels: [google], google: { mode: 'advanced' } };
    const row = rows({ region: 'DE', config }, seenOn({ released: { 'google-ads': at } }))('google-ads');
    expect([row.state, row.notes[0]]).toEqual(['released', expect.stringContaining('advanced mode')]);
  });
});
