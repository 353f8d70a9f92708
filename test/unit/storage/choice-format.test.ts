/** The stored choice: what goes in comes out, it fits its cookie, and nothing else is taken for a choice. */
import { expect, test } from 'vitest';
import { choiceId, decodeChoice, encodeChoice } from '../../../src/storage/choice-format.js';
import type { Choice } from '../../../src/types.js';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 10, 22, 12, 34, 56, 789);

const choiceOf = (parts: Partial<Choice> = {}): Choice => {
  const choice = {
    subject: 'aZ09-_xY',
    at: AT,
    expires: AT + 180 * DAY,
    notice: '2026-11-01',
    allowed: {},
    pixels: {},
    method: 'ui' as const,
    ...parts,
  };
  return { id: choiceId(choice.at, choice.subject), ...choice };
};

/** Numbers that look random and are the same on each run (mulberry32). */
const randomOf = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  return { below, text };
};

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const BASE64 = `${LOWER}${UPPER}0123456789-_`;
const IN_COOKIE = /^[A-Za-z0-9\-_.~]+$/;

const FOUR = ['necessary', 'functional', 'analytics', 'marketing'];
const sameAnswer = (ids: readonly string[], answer: (index: number) => boolean) =>
  Object.fromEntries(ids.map((id, index) => [id, answer(index)]));

const stays: [string, Partial<Choice>][] = [
  ['only that the notice was seen', {}],
  ['everything', { allowed: { functional: true, analytics: true, marketing: true }, sale: true }],
  ['nothing', { allowed: { functional: false, analytics: false, marketing: false }, sale: false }],
  ['one answer, the rest unset', { allowed: { analytics: true } }],
  ['sale refused, no category answered', { sale: false }],
  ['the necessary category answered', { allowed: { necessary: true } }],
  ['categories of the site', { allowed: { analytics: false, 'social-media': true, Ads_2: false, 'a.b': true } }],
  ['pixels', { pixels: { 'meta-pixel': true, tiktok: false, GA4: true, 'x_y.z': false } }],
  ['a pixel named like a category', { allowed: { ads: false }, pixels: { ads: true, analytics: true } }],
  ['from the page', { method: 'api' }],
  ['from a host application', { method: 'host' }],
  ['an override of a signal', { method: 'ui', sale: true, override: true }],
  ['an override from a host application', { method: 'host', sale: true, override: true }],
  ['no notice version', { notice: '' }],
  ['a notice version in words', { notice: 'Version 3, November 2026!' }],
  ['a notice version in any script', { notice: '第3版 ✓ 🍪 %20\ud800' }],
  ['a notice version that ends in "a"', { notice: 'aaa' }],
  ['the longest life', { expires: AT + 4095 * DAY }],
  ['no life', { expires: AT }],
  ['the first moment', { at: 0, expires: DAY }],
  ['the last moment', { at: 2 ** 42 - 1, expires: 2 ** 42 - 1 + DAY }],
  ['the lowest subject', { subject: 'aaaaaaaa' }],
  ['ids of built-in names', { allowed: { constructor: true }, pixels: { toString: false, valueOf: true } }],
];

test.each(stays)('comes back the same: %s', (_, parts) => {
  const choice = choiceOf(parts);
  const text = encodeChoice(choice);
  expect(text).toMatch(IN_COOKIE);
  expect(decodeChoice(text)).toStrictEqual(choice);
});

test('2,000 random choices come back the same', () => {
  const { below, text } = randomOf(20261122);
  const methods = ['ui', 'api', 'host'] as const;
  const idOf = () => text(LOWER + UPPER, 1) + text(`${LOWER + LOWER + UPPER}0123456789-_.`, below(24));
  const some = (ids: readonly string[]) =>
    Object.fromEntries(ids.filter(() => below(2)).map((id) => [id, below(2) === 1]));
  for (let round = 0; round < 2000; round++) {
    const at = below(2 ** 42);
    const notice = Array.from({ length: below(12) }, () =>
      below(9) ? text(`${LOWER}0123456789-.`, 1) : String.fromCharCode(below(65536)),
    ).join('');
    const choice = choiceOf({
      subject: text(BASE64, 8),
      at,
      expires: at + below(4096) * DAY,
      notice,
      allowed: { ...some(FOUR), ...some(Array.from({ length: below(5) }, idOf)) },
      pixels: some(Array.from({ length: below(13) }, idOf)),
      ...(below(3) && { sale: below(2) === 1 }),
      method: methods[below(3)] as Choice['method'],
      ...(below(4) === 0 && { override: true }),
    });
    const encoded = encodeChoice(choice);
    expect(encoded).toMatch(IN_COOKIE);
    expect(decodeChoice(encoded)).toStrictEqual(choice);
  }
});

test('a life that is not whole days is rounded, one out of range is brought into it', () => {
  const days = (expires: number) => {
    const read = decodeChoice(encodeChoice(choiceOf({ expires })));
    return read && (read.expires - AT) / DAY;
  };
  expect(days(AT + 2.4 * DAY)).toBe(2);
  expect(days(AT - DAY)).toBe(0);
  expect(days(AT + 9999 * DAY)).toBe(4095);
});

const answers: [string, (index: number) => boolean][] = [
  ['all allowed', () => true],
  ['all refused', () => false],
  ['every other one allowed', (index) => index % 2 === 0],
];
// The last letters of the alphabet make the largest number.
const idsOfSixteen = ['a', 'z', '9', '-', '_', '.'].flatMap((letter) =>
  answers.map(
    ([name, answer]) =>
      [name, letter, answer, Array.from({ length: 10 }, (_, i) => `z${letter.repeat(14)}${i}`)] as const,
  ),
);

test.each(idsOfSixteen)(
  'four categories and ten pixels of 16 characters fit 200 bytes: %s, names of "%s"',
  (_, letter, answer, ids) => {
    const choice = choiceOf({
      at: 2 ** 42 - 1,
      expires: 2 ** 42 - 1 + 365 * DAY,
      subject: 'ZZZZZZZZ',
      notice: letter.repeat(10),
      allowed: sameAnswer(FOUR, answer),
      pixels: sameAnswer(ids, answer),
      sale: answer(0),
      method: 'host',
      override: true,
    });
    const text = encodeChoice(choice);
    expect(`heed=${text}`.length).toBeLessThanOrEqual(200);
    expect(decodeChoice(text)).toStrictEqual(choice);
  },
);

const typical = [
  choiceOf({ allowed: { functional: true, analytics: true, marketing: false }, sale: false }),
  choiceOf({
    allowed: { analytics: true, ads: false },
    pixels: { 'meta-pixel': true, GA4: false },
    sale: true,
    override: true,
  }),
];

test('a plain choice takes less than 40 characters', () => {
  expect(encodeChoice(typical[0] as Choice).length).toBeLessThan(40);
});

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

test('a subject of another length is cut or filled, the answers stay what they were', () => {
  for (const subject of ['', 'abc', 'abcdefghijkl', 'an id with blanks', '01a20340-a095-7061-8062-636465666768']) {
    const read = decodeChoice(encodeChoice(choiceOf({ subject, allowed: { analytics: true }, sale: false })));
    expect(read).toMatchObject({ allowed: { analytics: true }, pixels: {}, sale: false, notice: '2026-11-01' });
    expect(read?.subject).toMatch(/^[\w-]{8}$/);
  }
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
    ...Array.from('abcdefgh', (_, index): Fact => [index, 64]),
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
const handWritten = choiceOf({ subject: 'abcdefgh', notice: 'v1', sale: false, pixels: { ads: true }, method: 'api' });

test('version 1 is written in this way and no other', () => {
  expect(encodeChoice(handWritten)).toBe(writeByHand({}));
  expect(encodeChoice(handWritten)).toBe('1yOneM7nbdqLGC-68LDUP5TcLqct3Sr');
  expect(decodeChoice('1yOneM7nbdqLGC-68LDUP5TcLqct3Sr')).toStrictEqual(handWritten);
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
