/** What is allowed, why, and what is asked: the rules of the regimes, of choices, of sale and of the notice, one by one. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { ALL, type Case, DAY, factsOf, inWords, NONE, NOW, raised } from './facts.js';

type Row = [title: string, facts: Case, expected: Record<string, string | null>];
const check = (rows: Row[]) =>
  test.each(rows)('%s', (_, facts, expected) => {
    expect(inWords(decide(factsOf(facts)))).toMatchObject(expected);
  });

const asked = (ask: string | null, why: 'allowed: regime' | 'refused: regime') => ({
  necessary: 'allowed: necessary',
  functional: why,
  analytics: why,
  marketing: why,
  till: 'allowed: necessary',
  stats: why,
  panel: why,
  ads: why,
  letter: why,
  gone: 'refused: off',
  sale: why,
  ask,
});

describe('nothing chosen: the rule of the region', () => {
  check([
    ['Germany asks first: all is refused', { region: 'DE' }, asked('banner', 'refused: regime')],
    ['California lets opt out: all is allowed', { region: 'US-CA' }, asked('notice', 'allowed: regime')],
    ['Japan is told: all is allowed', { region: 'JP' }, asked('notice', 'allowed: regime')],
    ['an unknown region follows the strictest rule', {}, asked('banner', 'refused: regime')],
    [
      'a known region without a row as well',
      { region: 'XK', config: { regimes: { unknown: 'notice' } } },
      asked('banner', 'refused: regime'),
    ],
    [
      'the rule of the site comes before the built-in one',
      { region: 'DE', config: { regimes: { DE: 'opt-out' } } },
      asked('notice', 'allowed: regime'),
    ],
  ]);

  test.each([undefined, 'US-CA', 'JP'])('a site that needs no permission asks for none: %s', (region) => {
    const categories = { necessary: {}, security: { necessary: true } };
    const decision = decide(factsOf({ ...(region && { region }), config: { categories, pixels: [] } }));
    expect(decision).toMatchObject({ ask: null, allowed: { necessary: true, security: true } });
  });

  test('not asked yet is not refused: there is no choice', () => {
    expect('choice' in decide(factsOf({ region: 'DE' }))).toBe(false);
    expect(decide(factsOf({ region: 'DE', choice: NONE })).choice).toMatchObject(NONE);
  });
});

const byChoice = (answer: 'allowed' | 'refused') => ({
  necessary: 'allowed: necessary',
  functional: `${answer}: choice`,
  analytics: `${answer}: choice`,
  marketing: `${answer}: choice`,
  till: 'allowed: necessary',
  stats: `${answer}: choice`,
  panel: `${answer}: choice`,
  ads: `${answer}: choice`,
  letter: `${answer}: choice`,
  gone: 'refused: off',
  sale: `${answer}: choice`,
  ask: null,
});

describe.each([
  ['DE', 'refused: regime'],
  ['US-CA', 'allowed: regime'],
  ['JP', 'allowed: regime'],
])('what was chosen counts before the rule of %s', (region, unsaid) => {
  const nothingSaid = asked(region === 'DE' ? 'banner' : 'notice', unsaid as 'allowed: regime');
  check([
    ['everything', { region, choice: ALL }, byChoice('allowed')],
    ['nothing', { region, choice: NONE }, byChoice('refused')],
    ['by the script of the page', { region, choice: { ...ALL, method: 'api' } }, byChoice('allowed')],
    ['by the application around it', { region, choice: { ...ALL, method: 'host' } }, byChoice('allowed')],
    ['only that the notice was seen', { region, choice: {} }, { ...nothingSaid, ask: null }],
    [
      'one category: what was not answered follows the rule',
      { region, choice: { allowed: { analytics: false } } },
      { functional: unsaid, analytics: 'refused: choice', marketing: unsaid, stats: 'refused: choice', ask: null },
    ],
    [
      'one pixel of a category that was not answered',
      { region, choice: { pixels: { stats: true, letter: false } } },
      { analytics: unsaid, stats: 'allowed: choice', marketing: unsaid, letter: 'refused: choice' },
    ],
    [
      'a pixel otherwise than its category',
      { region, choice: { ...ALL, pixels: { stats: false } } },
      { analytics: 'allowed: choice', stats: 'refused: choice', panel: 'allowed: choice' },
    ],
    [
      'a pixel that is switched off stays off',
      { region, choice: { ...ALL, pixels: { gone: true } } },
      { gone: 'refused: off' },
    ],
    ['an expired choice is none', { region, choice: { ...ALL, at: NOW - 181 * DAY } }, nothingSaid],
    ['nor is one that ends now', { region, choice: { ...ALL, expires: NOW } }, nothingSaid],
    ['one that ends in a moment is', { region, choice: { ...NONE, expires: NOW + 1 } }, byChoice('refused')],
  ]);
});

describe('sale is an axis of its own', () => {
  check([
    [
      'what sells is refused while sale is refused; what does not sell follows its category',
      { region: 'DE', choice: { allowed: ALL.allowed, sale: false } },
      {
        sale: 'refused: choice',
        marketing: 'refused: choice',
        ads: 'refused: choice',
        letter: 'allowed: choice',
        analytics: 'allowed: choice',
        stats: 'allowed: choice',
        panel: 'refused: choice',
      },
    ],
    [
      'sale refused and nothing else said, where one opts out',
      { region: 'US-CA', choice: { sale: false } },
      { marketing: 'refused: choice', ads: 'refused: choice', letter: 'allowed: regime', panel: 'refused: choice' },
    ],
    [
      'sale allowed answers for no category',
      { region: 'DE', choice: { sale: true } },
      { sale: 'allowed: choice', marketing: 'refused: regime', ads: 'refused: regime' },
    ],
    [
      'a yes to a pixel that sells needs sale as well',
      { region: 'DE', choice: { pixels: { panel: true, ads: true }, sale: false } },
      { panel: 'refused: choice', ads: 'refused: choice' },
    ],
    [
      'a category whose pixel sells does not sell itself',
      { region: 'DE', choice: { allowed: { analytics: true } } },
      { analytics: 'allowed: choice', stats: 'allowed: choice', panel: 'refused: regime' },
    ],
    [
      'a no to a category that sells stays one though sale is allowed',
      { region: 'US-CA', choice: { allowed: { marketing: false }, sale: true } },
      { sale: 'allowed: choice', marketing: 'refused: choice', ads: 'refused: choice', letter: 'refused: choice' },
    ],
  ]);
});

const older = { notice: '1' };
describe('a notice that was raised', () => {
  check([
    ['asks again where one asks first', { region: 'DE', choice: { ...NONE, ...older } }, { ask: 'banner' }],
    ['says again what runs elsewhere', { region: 'US-CA', choice: { ...NONE, ...older } }, { ask: 'notice' }],
    [
      'old yeses stay in force',
      { region: 'DE', choice: { ...ALL, ...older } },
      { ...byChoice('allowed'), ask: 'banner' },
    ],
    ['old noes too', { region: 'US-CA', choice: { ...NONE, ...older } }, { ...byChoice('refused'), ask: 'notice' }],
    [
      'a new pixel is unset, whatever was said to its category',
      { region: 'DE', config: raised(['letter']), choice: { ...ALL, ...older } },
      { marketing: 'allowed: choice', ads: 'allowed: choice', letter: 'refused: regime' },
    ],
    [
      'a new category is unset with its pixels',
      { region: 'DE', config: raised(['analytics']), choice: { ...ALL, ...older } },
      { analytics: 'refused: regime', stats: 'refused: regime', functional: 'allowed: choice' },
    ],
    [
      'unset follows the rule: allowed where one opts out',
      { region: 'US-CA', config: raised(['letter']), choice: { ...ALL, ...older } },
      { letter: 'allowed: regime' },
    ],
    [
      'what came with the version of the choice is not new',
      { region: 'DE', config: raised(['letter']), choice: ALL },
      { letter: 'allowed: choice', ads: 'allowed: choice', ask: null },
    ],
    [
      'of a version that the history does not know everything in it is new',
      { region: 'DE', config: raised(['letter']), choice: { ...ALL, notice: '0' } },
      { letter: 'refused: regime', stats: 'refused: regime', ads: 'refused: regime', panel: 'allowed: choice' },
    ],
    [
      'a new pixel of a refused category is refused, also where one opts out',
      { region: 'US-CA', config: raised(['stats', 'letter']), choice: { ...NONE, ...older } },
      { analytics: 'refused: choice', stats: 'refused: choice', letter: 'refused: choice' },
    ],
    [
      'an earlier no outlives a notice that calls its pixel new',
      { region: 'US-CA', config: raised(['stats']), choice: { pixels: { stats: false }, ...older } },
      { stats: 'refused: choice' },
    ],
    [
      'and one that calls its category new',
      { region: 'US-CA', config: raised(['analytics']), choice: { allowed: { analytics: false }, ...older } },
      { analytics: 'refused: choice', stats: 'refused: choice' },
    ],
    [
      'a new pixel without which the site cannot work is not asked about',
      { region: 'DE', config: raised(['till']), choice: { ...NONE, ...older } },
      { till: 'allowed: necessary' },
    ],
  ]);

  test('two versions of one day: what came with the later one is new', () => {
    const history = [
      { version: '1', date: '2026-11-01', summary: 'First' },
      { version: '2', date: '2026-11-01', summary: 'The same day', added: ['stats'] },
    ];
    for (const order of [history, [...history].reverse()]) {
      const config = { notice: { url: '/cookies', version: '2', history: order } };
      const decision = decide(factsOf({ region: 'DE', config, choice: { ...ALL, ...older } }));
      expect(decision.pixels).toMatchObject({ stats: false, panel: true });
    }
  });
});

test('a decision names its region and regime, its choice and what was read', () => {
  const facts = factsOf({ region: 'US-CA', gpc: false, dnt: true, choice: ALL });
  expect(decide(facts)).toMatchObject({
    region: 'US-CA',
    regime: 'opt-out',
    choice: facts.choice,
    signals: { gpc: false, dnt: true, raw: { gpc: 'false', dnt: '1' }, conflict: false },
  });
  expect('region' in decide(factsOf({}))).toBe(false);
});
