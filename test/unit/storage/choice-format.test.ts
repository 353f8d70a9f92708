/** The stored choice: what goes in comes out, it fits its cookie, and nothing else is taken for a choice. */
import { expect, test } from 'vitest';
import { decodeChoice, encodeChoice } from '../../../src/storage/choice-format.js';
import type { Choice } from '../../../src/types.js';
import { randomOf } from '../random.js';
import { AT, choiceOf, DAY, FOUR, IN_COOKIE, LOWER, sameAnswer, typical, UPPER } from './choices.js';

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
  ['the lowest subject', { subject: '000000000000' }],
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
      subject: text('0123456789abcdef', 12),
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
      subject: 'ffffffffffff',
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

test('a plain choice takes less than 40 characters', () => {
  expect(encodeChoice(typical[0] as Choice).length).toBeLessThan(40);
});
