/** What the page of numbers makes of what the server counted: rows in order, shares that mean something, no day left out, a file. */
import { describe, expect, test } from 'vitest';
import { labelled } from '../../../src/console/number-words.js';
import { type Numbers, percent, rowsOf, type Tally, timeOf } from '../../../src/console/numbers.js';
import { numbersFile } from '../../../src/console/numbers-file.js';

export const tallyOf = (parts: Partial<Tally> = {}): Tally => ({
  ...{ shown: null, accepted: null, partly: null, refused: null, gpc: null, dnt: null, withdrawn: null, leaks: null },
  ...parts,
});
const numbersOf = (parts: Partial<Numbers['by']> = {}, more: Partial<Numbers> = {}): Numbers => ({
  unit: 10,
  total: tallyOf({ accepted: 120 }),
  by: { day: {}, week: {}, region: {}, language: {}, layout: {}, notice: {}, regime: {}, ...parts },
  hosts: [],
  ...more,
});

describe('rows', () => {
  const region = {
    FR: tallyOf({ refused: 20 }),
    DE: tallyOf({ accepted: 30, refused: 10 }),
    LI: tallyOf({ shown: 90 }),
    '': tallyOf({ leaks: 40 }),
  };
  test('come with most answers first and all others last, without those of which nothing is shown', () => {
    const numbers = numbersOf({ region }, { others: { region: tallyOf({ accepted: 990 }) } });
    expect(rowsOf(numbers, 'region').map(({ value }) => value)).toEqual(['DE', 'FR', 'LI', undefined]);
  });
  test.each([
    ['region', 'DE', 'Germany', 'DE'],
    ['region', 'ZZ', 'ZZ', undefined],
    ['region', '', 'Not said', undefined],
    ['language', 'de-AT', 'Austrian German', 'de-AT'],
    ['language', 'not a tag!', 'not a tag!', undefined],
    ['layout', 'box', 'Box', undefined],
    ['regime', 'opt-in', 'Ask first', undefined],
    ['notice', '2026-10-01', '2026-10-01', undefined],
    ['day', '2026-11-01', 'Nov 1', undefined],
    ['week', '2026-11-02', 'Week of Nov 2', undefined],
    ['region', undefined, 'All others', undefined],
  ] as const)('of %s %j are called %s', (dimension, value, label, code) => {
    const row = labelled(dimension)({ value, tally: tallyOf() });
    expect([row.label, row.code]).toEqual([label, code]);
  });
});

test.each([
  [50, 200, 10, 25],
  [30, 90, 10, undefined],
  [null, 200, 10, undefined],
  [5, null, 10, undefined],
  [1, 9, 1, undefined],
  [5, 10, 1, 50],
])('%j of %j in units of %d is %j percent', (part, whole, unit, share) => {
  expect(percent(part, whole, unit)).toBe(share);
});

describe('time', () => {
  const days = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `2026-11-${String(at + 1).padStart(2, '0')}`,
        tallyOf({ refused: 10 }),
      ]),
    );
  test('has every day of the period, told or not', () => {
    const { step, rows } = timeOf(numbersOf({ day: days(2) }), '2026-10-31', '2026-11-03');
    expect(step).toBe('day');
    expect(rows.map(({ value, tally }) => [value, tally.refused])).toEqual([
      ['2026-10-31', null],
      ['2026-11-01', 10],
      ['2026-11-02', 10],
      ['2026-11-03', null],
    ]);
  });
  test('without anybody is zero for who is told all', () => {
    const { rows } = timeOf(numbersOf({}, { unit: 1 }), '2026-11-01', '2026-11-01');
    expect(rows[0]?.tally.refused).toBe(0);
  });
  test.each([
    ['few days are told', numbersOf({ day: days(9) }), '2026-11-01', '2026-11-30'],
    ['the days are many', numbersOf({}, { unit: 1 }), '2026-09-01', '2026-11-30'],
  ])('is by week where %s, and weeks begin on Monday', (_, numbers, from, to) => {
    const { step, rows } = timeOf(numbers, from, to);
    expect(step).toBe('week');
    expect(new Set(rows.map(({ value }) => new Date(value ?? '').getUTCDay()))).toEqual(new Set([1]));
    expect([(rows[0]?.value ?? '') <= from, (rows.at(-1)?.value ?? '') <= to]).toEqual([true, true]);
  });
});

test('the file has what the page shows, and no cell of it is a formula', () => {
  const numbers = numbersOf(
    { day: { '2026-11-01': tallyOf({ refused: 20 }) }, language: { '=1+1': tallyOf({ accepted: 10 }) } },
    { others: { language: tallyOf({ refused: 10 }) }, hosts: [{ host: 'ads.example', pixel: '', leaks: 30 }] },
  );
  const few = (count: number) => Array(count).fill('<10').join(',');
  expect(numbersFile(numbers, ['language', 'region'], '2026-11-01', '2026-11-02').split('\r\n')).toEqual([
    'by,value,shown,accepted,partly,refused,gpc,dnt,withdrawn,leaks',
    `total,2026-11-01 to 2026-11-02,<10,120,${few(6)}`,
    `day,2026-11-01,${few(3)},20,${few(4)}`,
    `day,2026-11-02,${few(8)}`,
    `language,'=1+1,<10,10,${few(6)}`,
    `language,all others,${few(3)},10,${few(4)}`,
    'host,ads.example,,,,,,,,30',
    '',
  ]);
});
