/** Damaged, forged and foreign text is no choice. */
import { expect, test } from 'vitest';
import { decodeChoice, encodeChoice } from '../../../src/storage/choice-format.js';
import type { Choice } from '../../../src/types.js';
import { randomOf } from '../random.js';
import { AT, BASE64, choiceOf, LOWER, sameAnswer, typical, UPPER } from './choices.js';

test('every other character in every place is refused', () => {
  for (const text of typical.map(encodeChoice)) {
    for (let place = 0; place < text.length; place++) {
      for (const character of `${BASE64}.~ =%"é`) {
        if (character === text[place]) continue;
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        expect(decodeChoice(changed), `${character} at ${place}`).toBeUndefined();
      }
    }
  }
});

test('every piece of a value is refused, and every value with a piece missing, doubled or swapped', () => {
  for (const text of typical.map(encodeChoice)) {
    for (let from = 0; from < text.length; from++) {
      for (let to = from + 1; to <= text.length; to++) {
        if (to - from < text.length) {
          expect(decodeChoice(text.slice(from, to)), `only ${from}-${to}`).toBeUndefined();
          expect(decodeChoice(text.slice(0, from) + text.slice(to)), `without ${from}-${to}`).toBeUndefined();
        }
        expect(decodeChoice(text.slice(0, to) + text.slice(from)), `twice ${from}-${to}`).toBeUndefined();
      }
      const swapped = text.slice(0, from) + text.charAt(from + 1) + text.charAt(from) + text.slice(from + 2);
      if (swapped !== text) expect(decodeChoice(swapped), `swapped at ${from}`).toBeUndefined();
    }
  }
});

/** Written by the encoder itself, from choices that no one could have made: the check is right, the content is not. */
const forged: [string, Partial<Choice>][] = [
  ['an id that starts with a digit', { pixels: { '1st': true } }],
  ['an id that starts with an underscore', { pixels: { _x: true } }],
  ['an id with a blank', { pixels: { 'a b': true } }],
  ['an id with a letter that ids have not', { allowed: { café: true } }],
  ['a category that starts with a hyphen', { allowed: { '-ads': true } }],
  ['__proto__ as a pixel', { pixels: JSON.parse('{"__proto__":true}') }],
  ['__proto__ as a category', { allowed: JSON.parse('{"__proto__":true}') }],
];

test.each(forged)('no choice: %s', (_, parts) => {
  expect(decodeChoice(encodeChoice(choiceOf(parts)))).toBeUndefined();
});

/** The format in other words, to write by hand also what the encoder never writes: each fact is a value and its radix. */
type Fact = [value: number, radix: number];
const write = (facts: readonly Fact[]): string => {
  let number = facts.reduceRight((rest, [value, radix]) => rest * BigInt(radix) + BigInt(value), 0n);
  let text = '1';
  for (; number; number /= 64n) text += `${LOWER}0123456789-_${UPPER}`.charAt(Number(number % 64n));
  return text;
};
const lettersOf = (text: string): Fact[] =>
  Array.from(text, (letter) => [`${LOWER}0123456789-_.`.indexOf(letter) + 2, 41]);
const END: Fact = [0, 41];
const ads: Fact[] = [...lettersOf('ads'), END, [1, 2]];
const writeByHand = ({ check = 1, analytics = 0, categories = [] as Fact[], pixels = ads, rest = [] as Fact[] }) =>
  write([
    [check, 262139],
    [AT, 2 ** 42],
    [0xabcdef012345, 2 ** 48],
    [2, 3], // sale refused
    [0, 2], // no override
    [180, 4096],
    ...lettersOf('v1'),
    END,
    [0, 3],
    [0, 3],
    [analytics, 3],
    [0, 3],
    ...categories,
    END,
    ...pixels,
    END,
    [1, 3], // from the page
    ...rest,
  ]);
const handWritten = choiceOf({
  subject: 'abcdef012345',
  notice: 'v1',
  sale: false,
  pixels: { ads: true },
  method: 'api',
});

test('version 1 is written in this way and no other', () => {
  expect(encodeChoice(handWritten)).toBe(writeByHand({}));
  expect(encodeChoice(handWritten)).toBe('1yOneM7nCgZd8VpysCnVP5TcLqct3Sr');
  expect(decodeChoice('1yOneM7nCgZd8VpysCnVP5TcLqct3Sr')).toStrictEqual(handWritten);
});

const byOthers: [string, Parameters<typeof writeByHand>[0]][] = [
  ['a wrong check', { check: 0 }],
  ['a pixel twice', { pixels: [...ads, ...ads] }],
  ['a pixel allowed and refused', { pixels: [...ads, ...lettersOf('ads'), END, [0, 2]] }],
  ['a default category by its name', { categories: [...lettersOf('analytics'), END, [1, 2]] }],
  ['a default category twice', { analytics: 1, categories: [...lettersOf('analytics'), END, [0, 2]] }],
  ['a letter spelled as a code', { pixels: [[1, 41], [97, 65536], ...lettersOf('ds'), END, [1, 2]] }],
  ['a name with a digit first', { pixels: [...lettersOf('1ads'), END, [1, 2]] }],
  ['more than there is to say', { rest: [[7, 64]] }],
];

test.each(byOthers)('no choice: %s', (_, parts) => {
  expect(decodeChoice(writeByHand(parts))).toBeUndefined();
});

const value = encodeChoice(typical[0] as Choice);
const foreign: [string, string][] = [
  ['empty', ''],
  ['the version alone', '1'],
  ['zeros', `1${'a'.repeat(40)}`],
  ['the check alone', '1b'],
  ['an older version', `0${value.slice(1)}`],
  ['a newer version', `2${value.slice(1)}`],
  ['a blank before', ` ${value}`],
  ['a line break after', `${value}\n`],
  ['zeros after', `${value}aaaa`],
  ['zeros before', `1aaaa${value.slice(1)}`],
  ['twice', value + value],
  ['quoted', `"${value}"`],
  ['percent-encoded', `%31${value.slice(1)}`],
  ['unicode digits', `１${value.slice(1)}`],
  ['unicode', '1✓✓✓✓🍪🍪🍪🍪'],
  ['JSON', '{"analytics":true}'],
  ['words of others', 'analytics=true&marketing=true'],
  ['oversized, 1,501 characters', `1${'Z'.repeat(1500)}`],
  ['oversized, a megabyte', `1${'Z'.repeat(2 ** 20)}`],
];

test.each(foreign)('no choice: %s', (_, text) => {
  expect(decodeChoice(text)).toBeUndefined();
});

test('no choice: more than 1,500 characters, though they were written here', () => {
  const many = (count: number) =>
    choiceOf({
      pixels: sameAnswer(
        Array.from({ length: count }, (_, i) => `pixel-${String(i).padStart(10, '0')}`),
        () => true,
      ),
    });
  expect(encodeChoice(many(95)).length).toBeLessThan(1500);
  expect(decodeChoice(encodeChoice(many(95)))).toStrictEqual(many(95));
  expect(encodeChoice(many(99)).length).toBeGreaterThan(1500);
  expect(decodeChoice(encodeChoice(many(99)))).toBeUndefined();
});

test('20,000 random values are no choice', () => {
  const { below, text } = randomOf(7);
  for (let round = 0; round < 20_000; round++) {
    expect(decodeChoice(`1${text(BASE64, 1 + below(60))}`)).toBeUndefined();
  }
});

test('reads plain objects, which name nothing that was not answered', () => {
  const { allowed, pixels } = decodeChoice(value) as Choice;
  expect(Object.keys(allowed)).toEqual(['functional', 'analytics', 'marketing']);
  expect(Object.keys(pixels)).toEqual([]);
  expect(Object.getPrototypeOf(allowed)).toBe(Object.prototype);
});
