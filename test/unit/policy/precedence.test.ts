/** Who wins, the signal, the earlier choice or the region: the whole table, each kept apart, and every row of the regimes decided. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { laws } from '../../../src/policy/laws.js';
import { nextChoice } from '../../../src/policy/next-choice.js';
import type { Choice, Facts, Regime, Word } from '../../../src/types.js';
import { ALL, type Case, DAY, factsOf, inWords, NONE, NOW, raised } from './facts.js';

const REGIONS: Record<Regime, string> = { 'opt-in': 'DE', 'opt-out': 'US-CA', notice: 'JP' };
/** The rule with the law behind it, and the strict rule where the law is laxer. */
const PLACES: [place: string, facts: Case, regime: Regime][] = [
  ['opt-in', { region: 'DE' }, 'opt-in'],
  ['opt-out', { region: 'US-CA' }, 'opt-out'],
  ['notice', { region: 'JP' }, 'notice'],
  ['us-strict', { region: 'US-CA', config: { regimes: 'us-strict' } }, 'opt-in'],
  ['unknown', {}, 'opt-in'],
];
const SIGNALS = {
  none: {},
  'GPC false': { gpc: false },
  'GPC on': { gpc: true },
  'GPC gone, seen lately': { gpc: false, gpcSeen: NOW - DAY },
  'GPC absent, seen lately': { gpcSeen: NOW - DAY },
  'GPC gone, seen 366 days ago': { gpcSeen: NOW - 366 * DAY },
  'DNT on': { dnt: true },
} satisfies Record<string, Case>;
type Signal = keyof typeof SIGNALS;
const CHOICES: Record<string, Partial<Choice> | undefined> = {
  none: undefined,
  'seen only': {},
  'accept all before': ALL,
  'accept all since': { ...ALL, at: NOW - DAY / 2 },
  'accept all, with knowledge': { ...ALL, override: true },
  'accept all by the page': { ...ALL, method: 'api' },
  'accept all, expired': { ...ALL, expires: NOW },
  'opt-out of sale': { allowed: { marketing: false }, sale: false },
  'reject all': NONE,
};

/** Sale, as `allowed: why` or `refused: why`, where nothing was said by the region. */
type Verdict = string;
const no = (why: string): Verdict => `refused: ${why}`;
const YES = 'allowed: choice';
const BY_REGION = 'regime';

/** What becomes of sale, by choice, then signal; the column `none` is without a signal. */
const TABLE: Record<string, Record<'quiet' | 'on' | 'gone', Verdict>> = {
  none: { quiet: BY_REGION, on: no('signal'), gone: no('memory') },
  'seen only': { quiet: BY_REGION, on: no('signal'), gone: no('memory') },
  'accept all before': { quiet: YES, on: no('signal'), gone: no('memory') },
  'accept all since': { quiet: YES, on: no('signal'), gone: YES },
  'accept all, with knowledge': { quiet: YES, on: YES, gone: YES },
  'accept all by the page': { quiet: YES, on: no('signal'), gone: no('memory') },
  'accept all, expired': { quiet: BY_REGION, on: no('signal'), gone: no('memory') },
  'opt-out of sale': { quiet: no('choice'), on: no('choice'), gone: no('choice') },
  'reject all': { quiet: no('choice'), on: no('choice'), gone: no('choice') },
};
const COLUMN: Record<Signal, 'quiet' | 'on' | 'gone'> = {
  none: 'quiet',
  'GPC false': 'quiet',
  'GPC on': 'on',
  'GPC gone, seen lately': 'gone',
  'GPC absent, seen lately': 'gone',
  'GPC gone, seen 366 days ago': 'quiet',
  'DNT on': 'quiet',
};

/** What is asked, by place; a choice under the notice of today answers, and only a refusal by the law's own rule spares. */
const askOf = (place: string, regime: Regime, signal: Signal, choice: string): string | null => {
  const refused = /^refused: (signal|memory)/.test(TABLE[choice]?.[COLUMN[signal]] ?? '');
  if (choice === 'none' || choice === 'accept all, expired')
    return refused && (regime !== 'opt-in' || place === 'us-strict') ? null : regime === 'opt-in' ? 'banner' : 'notice';
  return COLUMN[signal] === 'on' && choice.startsWith('accept all ') && !choice.endsWith('page') ? 'conflict' : null;
};

const rows = PLACES.flatMap(([place, facts, regime]) =>
  (Object.keys(SIGNALS) as Signal[]).flatMap((signal) =>
    Object.keys(CHOICES).map((choice) => [place, signal, choice, facts, regime] as const),
  ),
);

describe('signal, earlier choice and region', () => {
  test('the table has all of them', () => expect(rows).toHaveLength(5 * 7 * 9));

  test.each(rows)('%s · signal: %s · choice: %s', (place, signal, choice, facts, regime) => {
    const given = CHOICES[choice];
    const decision = decide(factsOf({ ...facts, ...SIGNALS[signal], ...(given && { choice: given }) }));
    const verdict = TABLE[choice]?.[COLUMN[signal]] as Verdict;
    const said = inWords(decision);
    expect(decision.regime).toBe(regime);
    expect(said.sale).toBe(verdict === BY_REGION ? `${regime === 'opt-in' ? 'refused' : 'allowed'}: regime` : verdict);
    // A signal speaks of sale alone: what only counts visits follows the choice, then the region.
    const answered = decision.choice?.allowed.analytics;
    expect(said.analytics).toBe(
      answered === undefined
        ? `${regime === 'opt-in' ? 'refused' : 'allowed'}: regime`
        : `${answered ? 'allowed' : 'refused'}: choice`,
    );
    expect(said.ask).toBe(askOf(place, regime, signal, choice));
    // No signal is a choice.
    expect('choice' in decision).toBe(given !== undefined && choice !== 'accept all, expired');
  });
});

describe('Do Not Track does as the site says, region by region', () => {
  const dnt = { DE: 'enforce', 'US-CA': 'ignore', '*': 'report' } as const;
  test.each([
    ['DE', 'refused: signal'],
    ['DE-BE', 'refused: signal'],
    ['US-CA', 'allowed: regime'],
    ['US-NV', 'allowed: regime'],
    ['JP', 'allowed: regime'],
    // Where nobody knows, the strictest.
    [undefined, 'refused: signal'],
  ])('%s: %s', (region, sale) => {
    const facts = factsOf({ ...(region && { region }), dnt: true, config: { signals: { dnt } } });
    expect(inWords(decide(facts)).sale).toBe(sale);
  });
});

/** The facts after a person said this in a view of ours. */
const say = (facts: Facts, word: Word, named = false): Facts => {
  const next = nextChoice(facts, decide(facts), word, { method: 'ui', view: 'preferences', shown: null }, named);
  return next ? { ...facts, choice: { id: '', subject: '', ...next } } : facts;
};

describe('what follows', () => {
  test('an override ends when the visitor is no longer known', () => {
    const facts = say(factsOf({ region: 'US-CA', gpc: true, gpcSeen: NOW }), 'all', true);
    expect(decide(facts)).toMatchObject({ sale: true, choice: { override: true }, signals: { conflict: true } });
    for (const later of [
      { ...facts, choice: undefined },
      { ...facts, now: facts.choice?.expires ?? 0 },
    ])
      expect(inWords(decide(later))).toMatchObject({ sale: 'refused: signal', ask: null });
  });

  test('an opt-out by signal lasts twelve months after it was last seen, and is no choice', () => {
    for (const [days, sale] of [
      [364, false],
      [365, true],
    ] as const) {
      const decision = decide(factsOf({ region: 'US-CA', gpcSeen: NOW - days * DAY }));
      expect([decision.sale, decision.choice]).toEqual([sale, undefined]);
    }
  });

  test('or until the visitor says otherwise', () => {
    const facts = say(factsOf({ region: 'US-CA', gpc: false, gpcSeen: NOW - DAY }), { marketing: true });
    expect(inWords(decide(facts)).sale).toBe('allowed: choice');
  });
});

describe('a raised notice', () => {
  const older = (choice: Partial<Choice>): Case => ({ choice: { ...choice, notice: '1' }, config: raised(['letter']) });
  const strict = { ...raised(['letter']), regimes: 'us-strict' } as const;

  test.each<[string, Case, string | null]>([
    ['asks again where one asks first, whatever was said', { region: 'DE', ...older(NONE) }, 'banner'],
    ['tells who opted out, where the law lets people opt out', { region: 'US-CA', ...older(NONE) }, 'notice'],
    ['and no more where the site asks first', { region: 'US-CA', ...older(NONE), config: strict }, 'notice'],
    [
      'who did not opt out is asked there',
      { region: 'US-CA', ...older({ allowed: { analytics: true } }), config: strict },
      'banner',
    ],
    ['tells who opted out while the signal is on', { region: 'US-CA', gpc: true, ...older(NONE) }, 'notice'],
    ['tells who had seen it, with the signal on', { region: 'US-CA', gpc: true, ...older({}) }, 'notice'],
    ['a signal alone is told nothing', { region: 'US-CA', gpc: true, config: raised(['letter']) }, null],
    ['a version of the future is one to ask about', { region: 'DE', choice: { ...ALL, notice: '3' } }, 'banner'],
    ['or to tell of', { region: 'US-CA', choice: { ...ALL, notice: '3' } }, 'notice'],
    [
      'the same version asks nobody, whatever its words',
      {
        region: 'DE',
        choice: ALL,
        config: {
          notice: {
            url: '/c',
            version: '2',
            history: [{ version: '2', date: '2026-11-01', summary: 'Another wording' }],
          },
        },
      },
      null,
    ],
    [
      'and nothing the order of what is declared',
      {
        region: 'DE',
        choice: ALL,
        config: { categories: { marketing: {}, analytics: {}, functional: {}, necessary: {} } },
      },
      null,
    ],
  ])('%s', (_, facts, ask) => {
    expect(decide(factsOf(facts)).ask).toBe(ask);
  });

  test.each(['us-strict', undefined] as const)('who opted out and was told is left alone: %s', (regimes) => {
    const config = { ...raised(['letter']), ...(regimes && { regimes }) };
    const facts = factsOf({ region: 'US-CA', choice: { ...NONE, notice: '1' }, config });
    const after = say(facts, {});
    expect(decide(after)).toMatchObject({ ask: null, sale: false, choice: { notice: '2' } });
    expect(inWords(decide({ ...after, now: NOW + 364 * DAY }))).toMatchObject({ sale: 'refused: choice', ask: null });
  });
});

describe('every row of the law decides', () => {
  test.each(laws.map(({ region, place, regime }) => [region, place, regime] as const))(
    '%s, %s: %s',
    (code, _, regime) => {
      const region = code === 'unknown' ? undefined : code === '*' ? 'ZZ' : code;
      const said = inWords(decide(factsOf({ ...(region && { region }) })));
      const expected = inWords(decide(factsOf({ region: REGIONS[regime] })));
      expect(said).toEqual(expected);
      expect([said.analytics, said.ask]).toEqual(
        regime === 'opt-in' ? ['refused: regime', 'banner'] : ['allowed: regime', 'notice'],
      );
      // In every one of them the signal is obeyed.
      expect(decide(factsOf({ ...(region && { region }), gpc: true })).sale).toBe(false);
      const strict = decide(factsOf({ ...(region && { region }), config: { regimes: 'us-strict' } }));
      const isUs = /^(US|AS|GU|MP|PR|UM|VI)/.test(region ?? '');
      expect(strict.regime).toBe(isUs ? 'opt-in' : regime);
    },
  );
});
