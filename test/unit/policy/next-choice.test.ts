/** What a word becomes: a choice with a life, an override or not, or nothing new. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { nextChoice } from '../../../src/policy/next-choice.js';
import type { Choice, Method, Word } from '../../../src/types.js';
import { ALL, type Case, choiceOf, DAY, factsOf, NONE, NOW, raised } from './facts.js';

const say = (
  word: Word,
  { method = 'ui', named = false, ...given }: Case & { method?: Method; named?: boolean } = {},
) => {
  const facts = factsOf(given);
  return nextChoice(facts, decide(facts), word, { method, view: 'preferences', shown: null }, named);
};

test('a choice is made now, under the notice of today, by whoever spoke', () => {
  for (const method of ['ui', 'api', 'host'] as const) {
    expect(say({ analytics: true }, { method, choice: { ...NONE, notice: '1' } })).toEqual({
      at: NOW,
      expires: NOW + 180 * DAY,
      notice: '2',
      allowed: { ...NONE.allowed, analytics: true },
      pixels: {},
      sale: false,
      method,
    });
  }
});

describe('how long a choice lasts', () => {
  const storage = { days: 10, refusedDays: 20 };
  const rows: [title: string, word: Word, facts: Case, days: number][] = [
    ['a yes 180 days', 'all', {}, 180],
    ['a refusal of everything 365', 'none', {}, 365],
    ['a yes as the site says', { functional: true }, { config: { storage } }, 10],
    ['a refusal as the site says', 'none', { config: { storage } }, 20],
    ['only that the notice was seen: nothing is allowed where one asks first', {}, { region: 'DE' }, 365],
    ['something is, where one opts out', {}, { region: 'US-CA' }, 180],
    ['a yes that a signal refuses allows nothing', { ads: true }, { gpc: true }, 365],
    ['a yes to one pixel is a yes', { stats: true }, { region: 'DE' }, 180],
    ['an opt-out of sale is one, though the rest runs', { sale: false, marketing: false }, { region: 'US-CA' }, 365],
    [
      'also where the site asks first',
      { analytics: true, sale: false },
      { region: 'US-CA', config: { regimes: 'us-strict' } },
      365,
    ],
    ['but a yes under a law that asks first lasts as a yes', { analytics: true, sale: false }, { region: 'DE' }, 180],
    ['by region', 'all', { region: 'FR', config: { storage: { days: { FR: 90, US: 365 } } } }, 90],
    ['a refusal by region', 'none', { region: 'IT', config: { storage: { refusedDays: { IT: 200, '*': 100 } } } }, 200],
  ];
  test.each(rows)('%s', (_, word, facts, days) => {
    expect(((say(word, facts)?.expires ?? 0) - NOW) / DAY).toBe(days);
  });
});

describe('the same answers are nothing new', () => {
  const same: [title: string, word: Word, choice: Partial<Choice>][] = [
    ['everything twice', 'all', ALL],
    ['nothing twice', 'none', NONE],
    ['a part of what was said', { analytics: true }, ALL],
    ['seen twice', {}, {}],
    ['in another order', 'all', { allowed: { marketing: true, analytics: true, functional: true }, sale: true }],
    ['a pixel twice', { stats: false }, { pixels: { stats: false } }],
  ];
  test.each(same)('%s', (_, word, choice) => {
    expect(say(word, { choice })).toBeUndefined();
  });

  const said: [title: string, word: Word, facts: Case & { method?: Method; named?: boolean }][] = [
    ['there was no choice', {}, {}],
    ['an expired one', 'none', { choice: { ...NONE, expires: NOW } }],
    ['under an older notice', 'none', { choice: { ...NONE, notice: '1' } }],
    ['one answer differs', { stats: true }, { choice: ALL }],
    ['sale alone differs', { sale: false }, { choice: ALL }],
    ['a person confirms what the page said', 'all', { choice: { ...ALL, method: 'api' } }],
    ['now with knowledge of the signal', 'all', { choice: ALL, gpc: true, named: true }],
  ];
  test.each(said)('but new is: %s', (_, word, facts) => {
    expect(say(word, facts)).toBeDefined();
  });

  test('the page does not take the place of a person by repeating them', () => {
    expect(say('all', { method: 'api', choice: ALL })).toBeUndefined();
  });
});

describe('an override', () => {
  const yes: [title: string, facts: Case & { method?: Method; named?: boolean }, word?: Word][] = [
    ['a click in a view that names the signal', { gpc: true, named: true }],
    ['the application around the page, likewise', { gpc: true, named: true, method: 'host' }],
    ['a yes to sale alone', { gpc: true, named: true }, { sale: true }],
    ['a yes to one pixel that sells', { gpc: true, named: true }, { ads: true }],
    [
      'a yes to what a signal refuses besides',
      { gpc: true, named: true, config: { signals: { enforceOn: { gpc: ['analytics'] } } } },
      { analytics: true },
    ],
    ['it lasts through words that do not touch it', { choice: { ...ALL, override: true } }, { analytics: false }],
    ['the page says something else', { choice: { ...ALL, override: true }, method: 'api' }, { analytics: false }],
  ];
  test.each(yes)('%s', (_, facts, word = 'all') => {
    expect(say(word, facts)).toMatchObject({ override: true });
  });

  const api = { choice: { ...ALL, method: 'api' as const } };
  const no: [title: string, facts: Case & { method?: Method; named?: boolean }, word?: Word][] = [
    ['a click in a view that does not name it', { gpc: true }],
    ['a script of the page, whatever it claims', { gpc: true, named: true, method: 'api' }],
    ['a script of the page for a minor', { config: { minors: true }, method: 'api' }],
    ['a refusal', { gpc: true, named: true }, 'none'],
    ["a minor's own yes", { config: { minors: true } }],
    ['a yes to what no signal refuses', { gpc: true, named: true }, { analytics: true }],
    [
      'a minor who says yes to something else makes no yes of the page their own',
      { ...api, config: { minors: true } },
      { analytics: false },
    ],
    ['nor does one who has seen the notice', { ...api, config: { minors: true } }, {}],
    ['nor one who knows of the signal', { ...api, gpc: true, named: true }, { functional: false }],
  ];
  test.each(no)('is not: %s', (_, facts, word = 'all') => {
    const next = say(word, facts);
    expect(next).toBeDefined();
    expect(next).not.toHaveProperty('override');
  });
});

test('a clock that was set back makes no choice older than the one before', () => {
  const ahead = choiceOf({ ...ALL, at: NOW + 60_000 });
  const next = say('none', { choice: ahead });
  expect(next?.at).toBe(ahead.at + 1);
  expect(next?.expires).toBe(ahead.at + 1 + 365 * DAY);
});

test('a word changes neither the facts nor the choice before it', () => {
  const facts = factsOf({ choice: { ...ALL, pixels: { stats: false } } });
  const before = structuredClone(facts.choice);
  nextChoice(facts, decide(facts), { analytics: false, ads: true }, { method: 'ui' }, false);
  expect(facts.choice).toEqual(before);
});

test.each(['letter', 'analytics'])('what is new stays unset through a word about something else: %s', (added) => {
  const facts = factsOf({ region: 'DE', config: raised([added]), choice: { ...ALL, notice: '1' } });
  const before = decide(facts);
  const next = nextChoice(facts, before, { functional: true }, { method: 'ui' }, false);
  const after = decide({ ...facts, choice: next as Choice });
  const allowed = (decision: typeof after) => ({ ...decision.allowed, ...decision.pixels })[added];
  expect(allowed(before)).toBe(false);
  expect(allowed(after)).toBe(false);
});

test.each(['none', { sale: false }] as const)('an override ends with what it allowed: %j', (refusal) => {
  let facts = factsOf({ region: 'US-CA', gpc: true });
  const speak = (word: Word, named: boolean) => {
    const next = nextChoice(facts, decide(facts), word, { method: 'ui' }, named);
    facts = { ...facts, choice: next as Choice };
    return decide(facts).sale;
  };
  expect(speak('all', true)).toBe(true);
  expect(speak(refusal, false)).toBe(false);
  expect(speak('all', false)).toBe(false);
});

test('a new cookie, or a pixel that is gone by now, needs no answer of its own', () => {
  const facts = factsOf({ region: 'DE', config: raised(['_stats', 'retired']), choice: { ...ALL, notice: '1' } });
  const next = nextChoice(facts, decide(facts), { analytics: true }, { method: 'ui' }, false);
  expect(next?.notice).toBe('2');
});
