/** What holds for every config, fact and history: it decides, gives reasons, and turns no refusal into a permission by itself. */
import { describe, expect, test, vi } from 'vitest';
import { HeedError, resolveConfig } from '../../../src/config.js';
import { decide, sells } from '../../../src/policy/decide.js';
import { nextChoice } from '../../../src/policy/next-choice.js';
import type { Choice, Config, Decision, Facts, Id, Policy, Word } from '../../../src/types.js';
import { type Random, randomOf } from '../random.js';
import { choiceOf, DAY, NOW, policyOf, signalsOf } from './facts.js';

vi.setConfig({ testTimeout: 60_000 });

const REASONS = ['necessary', 'choice', 'signal', 'memory', 'minors', 'regime', 'exempt', 'off'];
const REGIONS = [undefined, 'DE', 'US-CA', 'JP', 'XK'];
const RULES = ['enforce', 'report', 'ignore'] as const;
const OPTIONAL = ['functional', 'analytics', 'marketing', 'stats', 'panel', 'ads', 'letter', 'gone'];
const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing', 'a.b', 'a-b', 'X_1'];
const NAMES = ['p', 'q', 'r', 's', 'aXb', 'P.1'];
/** Names that a careless look-up finds on every object. */
const TRAPS = ['toString', 'valueOf', 'hasOwnProperty'];

const freeze = <T>(value: T): T => {
  if (value && typeof value === 'object') for (const item of Object.values(Object.freeze(value))) freeze(item);
  return value;
};
const answers = ({ some, once }: Random, ids: readonly Id[]) =>
  Object.fromEntries(some(ids).map((id) => [id, once(2)]));

const configOf = ({ some, once, pick }: Random): Config => {
  const trap = once(20) ? TRAPS : [];
  const categories = [...some([...CATEGORIES, ...trap]), 'rest'];
  const names = some([...NAMES, ...trap]);
  return {
    notice: {
      url: '/cookies',
      version: pick(['1', '2', '3']),
      history: ['1', '2', '3'].map((version) => ({
        version,
        date: `2026-0${version}-01`,
        summary: 'News',
        added: some([...categories, ...names]),
      })),
    },
    minors: once(4),
    signals: { gpc: pick(RULES), dnt: pick(RULES), enforceOn: { gpc: some(categories), dnt: some(categories) } },
    categories: Object.fromEntries(categories.map((id) => [id, once(3) ? { sale: once(2), necessary: false } : {}])),
    pixels: names.map((id) => ({
      id,
      name: id,
      vendor: 'Vendor',
      category: pick(once(20) ? NAMES : categories),
      ...(once(3) && { sale: once(2) }),
      off: once(9),
    })),
    exempt: once(3) ? { '*': some(categories), unknown: some(categories) } : {},
    regimes: once(3) ? { '*': pick(['opt-in', 'opt-out', 'notice'] as const) } : {},
  };
};

/** Any config that the check lets through. */
const policyAt = (random: Random): Policy => {
  for (;;) {
    try {
      return resolveConfig(configOf(random), 'shop.example');
    } catch (error) {
      if (!(error instanceof HeedError)) throw error;
    }
  }
};

const choiceAt = (random: Random, { categories, pixels }: Policy): Choice =>
  choiceOf({
    at: NOW - random.below(400) * DAY,
    notice: random.pick(['0', '1', '2', '3']),
    allowed: answers(random, Object.keys(categories)),
    pixels: answers(
      random,
      pixels.map(({ id }) => id),
    ),
    ...(random.once(2) && { sale: random.once(2) }),
    ...(random.once(4) && { override: true }),
    method: random.pick(['ui', 'api', 'host']),
  });

test('500 configs: every category, every pixel and sale is decided, with a reason, twice the same', () => {
  const random = randomOf(1);
  for (let round = 0; round < 500; round++) {
    const policy = policyAt(random);
    const facts: Facts = freeze({
      policy,
      region: random.pick(REGIONS),
      signals: signalsOf(random.pick([true, false, null]), random.pick([true, false, null])),
      gpcSeen: random.once(2) ? NOW - random.below(500) * DAY : undefined,
      choice: random.once(2) ? choiceAt(random, policy) : undefined,
      now: NOW,
    });
    const decision = decide(facts);
    const { allowed, pixels, sale, why, ask } = decision;
    const context = `round ${round}`;
    const ids = policy.pixels.map(({ id }) => id);
    expect(Object.keys(allowed), context).toEqual(Object.keys(policy.categories));
    expect(Object.keys(pixels), context).toEqual(ids);
    for (const verdict of [...Object.values(allowed), ...Object.values(pixels), sale])
      expect(typeof verdict, context).toBe('boolean');
    for (const id of [...Object.keys(allowed), ...ids, 'sale'])
      expect(REASONS, `${id} in ${context}`).toContain(why[id]);
    expect(Object.keys(why).length, context).toBe(Object.keys(allowed).length + ids.length + 1);
    expect(['banner', 'notice', 'conflict', null], context).toContain(ask);
    for (const pixel of policy.pixels) if (!sale && sells(policy, pixel)) expect(pixels[pixel.id], context).toBe(false);
    expect(decide(structuredClone(facts))).toEqual(decision);
  }
});

/** What becomes of the facts of a page: each returns the word of a person, if one was said. */
type Event = (facts: Facts, random: Random) => [Facts, Word?];

const wordOf = (random: Random): Word =>
  random.once(5) ? random.pick(['all', 'none']) : answers(random, [...OPTIONAL, 'sale']);

const spoken = (facts: Facts, word: Word, method: Choice['method'], named: boolean): Facts => {
  const next = nextChoice(facts, decide(facts), word, { method }, named);
  return next ? { ...facts, choice: { id: '', subject: '', ...next } } : facts;
};
const person: Event = (facts, random) => {
  const word = wordOf(random);
  return [spoken(facts, word, random.pick(['ui', 'host']), random.once(2)), word];
};
const unaware: Event = (facts, random) => {
  const word = wordOf(random);
  return [spoken(facts, word, 'ui', false), word];
};
const page: Event = (facts, random) => [spoken(facts, wordOf(random), 'api', random.once(2))];
const time: Event = (facts, random) => [{ ...facts, now: facts.now + random.below(4 * DAY) + 1 }];
/** Remembered to the moment; how coarse the browser's memory is is another matter. */
const gpc: Event = (facts) => {
  const on = facts.signals.gpc !== true;
  return [{ ...facts, signals: signalsOf(on, facts.signals.dnt), gpcSeen: facts.now }];
};
const dnt: Event = (facts) => [{ ...facts, signals: signalsOf(facts.signals.gpc, true) }];
const minors: Event = (facts) => [{ ...facts, policy: { ...facts.policy, minors: !facts.policy.minors } }];
const region: Event = (facts, { pick }) => [{ ...facts, region: facts.region ?? pick(REGIONS) }];
const notice: Event = (facts, { some }) => {
  const { history = [], version } = facts.policy.notice;
  const next = {
    version: `${+version + 1}`,
    date: `20${+version + 10}-01-01`,
    summary: '',
    added: some(OPTIONAL),
  };
  return [
    { ...facts, policy: { ...facts.policy, notice: { url: '/', version: next.version, history: [...history, next] } } },
  ];
};

/** Whether a word itself says yes to this. */
const says = (policy: Policy, word: Word | undefined, id: Id): boolean => {
  if (!word || word === 'none') return false;
  if (word === 'all' || word[id]) return true;
  const pixel = policy.pixels.find((one) => one.id === id);
  if (pixel) return !!word[pixel.category] || (!!sells(policy, pixel) && says(policy, word, 'sale'));
  if (id !== 'sale') return !!policy.categories[id]?.sale && says(policy, word, 'sale');
  const selling = policy.pixels.filter((one) => sells(policy, one)).map((one) => one.id);
  return [...OPTIONAL.filter((name) => policy.categories[name]?.sale), ...selling].some((name) => word[name] === true);
};

const verdicts = ({ allowed, pixels, sale }: Decision): Record<Id, boolean> => ({ ...allowed, ...pixels, sale });
/** The reasons that only a person may overrule; a page may still correct what a visitor chose through it. */
const BINDING = ['choice', 'signal', 'memory'];

const histories: [title: string, config: Partial<Config>, events: Event[]][] = [
  ['time and regions', {}, [person, time, region]],
  ['signals', { signals: { dnt: 'enforce' } }, [person, time, gpc, dnt]],
  ['the script of the page', {}, [person, page, time, gpc]],
  ['signals that refuse more than sale', { signals: { enforceOn: { gpc: ['analytics'] } } }, [person, time, gpc]],
  ['notices', {}, [person, time, notice]],
  ['minors', { minors: true }, [person, page, time, gpc]],
  ['visitors who are known to be minors now and then', {}, [unaware, time, gpc, minors]],
];

describe('100 histories of 12 events: a refusal by choice or signal ends only by a person who says so', () => {
  test.each(histories)('%s', (_, config, events) => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = randomOf(seed);
      let facts: Facts = { policy: policyOf(config), region: random.pick(REGIONS), signals: signalsOf(), now: NOW };
      const told: string[] = [];
      for (let step = 0; step < 12; step++) {
        facts = { ...facts, now: facts.now + 60_000 };
        const event = random.pick(events);
        const before = decide(facts);
        const [next, word] = event(facts, random);
        facts = next;
        const after = decide(facts);
        told.push(`${event.name} ${JSON.stringify(word ?? next.choice?.allowed)}`);
        const binding = facts.policy.minors ? [...BINDING, 'minors'] : BINDING;
        const mayCorrect = event === page ? binding.filter((why) => why !== 'choice') : binding;
        const loosened = Object.entries(verdicts(after)).filter(
          ([id, allowed]) =>
            allowed &&
            !verdicts(before)[id] &&
            mayCorrect.includes(before.why[id] ?? '') &&
            !says(facts.policy, word, id),
        );
        if (loosened.length) expect(loosened, `seed ${seed}, ${facts.region}: ${told.join('; ')}`).toEqual([]);
      }
    }
  });
});
