/** What editors are told of visitors lets nobody conclude that there were so and so many, where these are fewer than ten. */
import { describe, expect, test } from 'vitest';
import { inTens, type ToldStatistics } from '../../../src/server/in-tens.js';
import { DIMENSIONS, type Dimension, type Statistics, type Tally } from '../../../src/server/statistics.js';
import { type Random, randomOf } from '../random.js';

const MEASURES = ['shown', 'accepted', 'refused', 'partly', 'gpc', 'dnt'] as const;
const none = (): Tally => ({
  ...{ shown: 0, accepted: 0, refused: 0, partly: 0, gpc: 0, dnt: 0 },
  ...{ api: 0, withdrawn: 0, expired: 0, signals: 0, leaks: 0 },
});
const nowhere = () =>
  Object.fromEntries(DIMENSIONS.map((name) => [name, {}])) as Record<Dimension, Record<string, Tally>>;

/** Counts as a person would: what each visitor did, and where. */
const count = (visitors: readonly { did: (keyof Tally)[]; at: Partial<Record<Dimension, string>> }[]): Statistics => {
  const found: Statistics = { total: none(), by: nowhere(), hosts: [] };
  for (const { did, at } of visitors)
    for (const name of did) {
      found.total[name]++;
      for (const dimension of DIMENSIONS) {
        const rows = found.by[dimension];
        const value = at[dimension] ?? '';
        rows[value] ??= none();
        rows[value][name]++;
      }
    }
  return found;
};

const times = (number: number, did: (keyof Tally)[], region: string) =>
  Array.from({ length: number }, () => ({ did, at: { region } }));

test('ten are told, nine are not, and nineteen are ten', () => {
  const told = inTens(
    count([...times(9, ['accepted'], 'DE'), ...times(10, ['refused'], 'DE'), ...times(19, ['partly'], 'DE')]),
  );
  expect(told.unit).toBe(10);
  expect(told.by.region.DE).toMatchObject({ accepted: null, refused: 10, partly: 10, shown: null });
  expect(told.total).toMatchObject({ accepted: null, refused: 10, partly: 10, shown: null });
});

test('places of few visitors are one row, or none where they are few together', () => {
  const small = ['FR', 'IT', 'ES'].flatMap((region) => times(4, ['accepted'], region));
  const told = inTens(count([...times(40, ['accepted'], 'DE'), ...small]));
  expect(Object.keys(told.by.region)).toEqual(['DE']);
  expect(told.others.region).toMatchObject({ accepted: 10, refused: null });
  const fewer = inTens(count([...times(40, ['accepted'], 'DE'), ...small.slice(4)]));
  expect(fewer.others.region).toBeUndefined();
  expect(JSON.stringify([told, fewer])).not.toMatch(/FR|IT|ES/);
});

test('a host that leaked is told from ten on', () => {
  const host = (name: string, leaks: number) => ({ host: name, pixel: '', leaks });
  expect(inTens({ ...count([]), hosts: [host('ads.example', 34), host('me.example', 9)] }).hosts).toEqual([
    host('ads.example', 30),
  ]);
});

const someone = (random: Random) => {
  const spoke = random.pick([['accepted'], ['refused'], ['refused'], ['partly'], []] as const);
  const did: (keyof Tally)[] = [...spoke, ...(random.once(2) ? (['shown'] as const) : [])];
  if (spoke.length && random.once(3)) did.push('gpc');
  if (spoke.length && random.once(9)) did.push('dnt');
  const region = random.pick(['DE', 'DE', 'DE', 'FR', 'US-CA', random.pick(['IT', 'LI', 'AT', 'MC'])]);
  return {
    did,
    at: { region, language: random.pick(['de', 'de', 'en', 'la']), day: `2026-11-${10 + random.below(9)}` },
  };
};

type Span = [least: number, most: number];

/** What can be concluded of each count, by all that adds up: the rows of a dimension, and those left out, to the total. */
const conclude = (told: ToldStatistics, dimension: Dimension): Span[] => {
  const spanOf = (count: number | null): Span => (count === null ? [0, 9] : [count, count + 9]);
  const tallies = [...Object.values(told.by[dimension]), told.others[dimension]].filter((one) => one !== undefined);
  const spans = MEASURES.map((name): [Span, Span[]] => [
    spanOf(told.total[name]),
    // Whatever is in no row is fewer than ten.
    [...tallies.map((tally) => spanOf(tally[name])), spanOf(told.others[dimension] ? -9 : null)].map(([a, b]) => [
      Math.max(0, a),
      b,
    ]),
  ]);
  const ends = (parts: Span[], end: 0 | 1) => parts.reduce((sum, span) => sum + span[end], 0);
  for (const [total, parts] of spans)
    for (let round = 0; round < 20; round++) {
      total[0] = Math.max(total[0], ends(parts, 0));
      total[1] = Math.min(total[1], ends(parts, 1));
      for (const part of parts) {
        part[0] = Math.max(part[0], total[0] - (ends(parts, 1) - part[1]));
        part[1] = Math.min(part[1], total[1] - (ends(parts, 0) - part[0]));
      }
    }
  return spans.flatMap(([total, parts]) => [total, ...parts]);
};

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : Object.values(value ?? {}).flatMap(numbersIn);

describe('of any visitors', () => {
  const told = Array.from({ length: 300 }, (_, seed) => {
    const random = randomOf(seed);
    return inTens(count(Array.from({ length: random.below(400) }, () => someone(random))));
  });

  test('no number is below ten, and no difference of numbers is', () => {
    const numbers = told.flatMap(numbersIn);
    expect(numbers.length).toBeGreaterThan(5000);
    expect(numbers.filter((number) => number < 10 || number % 10)).toEqual([]);
  });

  test('nobody can conclude that a place has one to nine', () => {
    const spans = told.flatMap((one) =>
      (['region', 'language', 'day'] as const).flatMap((name) => conclude(one, name)),
    );
    // The conclusions hold water: they are narrower than what is told somewhere.
    expect(spans.some(([least, most]) => most - least < 9 && most > 0)).toBe(true);
    expect(spans.filter(([least, most]) => most < least)).toEqual([]);
    expect(spans.filter(([least, most]) => least === most && least > 0 && least < 10)).toEqual([]);
  });

  test('one visitor more changes nothing, or something by ten', () => {
    for (let seed = 0; seed < 40; seed++) {
      const random = randomOf(seed);
      const visitors = Array.from({ length: 150 }, () => someone(random));
      for (let size = 100; size < 150; size++) {
        const [before, after] = [size, size + 1].map((end) => inTens(count(visitors.slice(0, end))).total);
        for (const name of MEASURES) expect([0, 10]).toContain((after?.[name] ?? 0) - (before?.[name] ?? 0));
      }
    }
  });
});
