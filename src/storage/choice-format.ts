/** A choice as one short text for a cookie, and back. Pure. */
import type { Choice, Id, Method } from '../types.js';
import { hex, idOf } from '../uuid.js';

/** The id of the choice that a subject made at a time: what follows from the rest is not stored. */
export { idOf as choiceId };

/*
 * The text is `1`, the version, and one whole number in base 64, lowest digit first. The number is a row of facts, the
 * first one lowest, each a digit with a radix of its own: nothing is padded, and no fact can be out of its range.
 *
 * The first fact is a check: always 1, its radix a prime, so that every valid number leaves 1 when divided by that prime.
 * Changing one character adds less than 64 times a power of 64, which a prime above 64 never divides: each such change
 * shows. Of other damage one in 262,139 passes. (With 0 instead of 1, a text put after itself would pass.)
 */
const CHECK = 262139;
const DAY = 864e5;
/** Of base 64. */
const ABC = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = `${ABC}0123456789-_${ABC.toUpperCase()}`;

/** What names and notice versions are mostly made of; 0 ends a word, 1 stands before any other UTF-16 unit. */
const LETTERS = `${DIGITS.slice(0, 38)}.`;

/** Part of most choices: their answers go without a name. */
const KNOWN: readonly Id[] = ['necessary', 'functional', 'analytics', 'marketing'];

/** Passes a fact on while writing, finds it while reading. */
type Fact = (radix: number, value: number) => number;

/** The one description of the format, for both ways: tells every fact of a choice in turn, returns the choice they make. */
const pass = (fact: Fact, choice: Partial<Choice> & Pick<Choice, 'at' | 'expires' | 'subject'>): Choice => {
  const pick = <T>(value: T, ...from: T[]): T => from[fact(from.length, from.indexOf(value))] as T;
  const word = (text = ''): string => {
    for (let read = '', i = 0; ; i++) {
      const symbol = fact(LETTERS.length + 2, i < text.length ? LETTERS.indexOf(text.charAt(i)) + 2 : 0);
      if (!symbol) return read;
      read += LETTERS[symbol - 2] ?? String.fromCharCode(fact(65536, text.charCodeAt(i)));
    }
  };
  const answers = (given: Choice['allowed'] = {}, known: readonly Id[] = []): Choice['allowed'] => {
    const read: Record<Id, boolean> = {};
    const named = Object.keys(given).filter((id) => !known.includes(id));
    for (const id of known) {
      const said = pick(given[id], undefined, true, false);
      if (said !== undefined) read[id] = said;
    }
    for (;;) {
      const id = word(named.shift());
      if (!id) return read;
      const said = pick<boolean | undefined>(given[id], false, true);
      if (/^[a-z][\w.-]*$/i.test(id)) read[id] = !!said;
    }
  };

  fact(CHECK, 1);
  const at = fact(2 ** 42, choice.at);
  const subject = hex(fact(2 ** 48, Number(`0x${choice.subject}`)));
  const sale = pick(choice.sale, undefined, true, false);
  const override = pick(choice.override, undefined, true);
  return {
    id: idOf(at, subject),
    subject,
    at,
    expires: at + fact(4096, Math.round((choice.expires - at) / DAY)) * DAY,
    notice: word(choice.notice),
    allowed: answers(choice.allowed, KNOWN),
    pixels: answers(choice.pixels),
    ...(sale !== undefined && { sale }),
    method: pick<Method | undefined>(choice.method, 'ui', 'api', 'host') as Method,
    ...(override && { override }),
  };
};

export const encodeChoice = (choice: Choice): string => {
  const facts: [radix: number, value: number][] = [];
  pass((radix, value) => {
    const fit = Math.max(0, Math.min(value, radix - 1));
    facts.unshift([radix, fit]);
    return fit;
  }, choice);
  let number = facts.reduce((sum, [radix, value]) => sum * BigInt(radix) + BigInt(value), 0n);
  let text = '1';
  for (; number; number /= 64n) text += DIGITS[Number(number % 64n)];
  return text;
};

/** Undefined for all that `encodeChoice` does not write, a newer version included. Never throws. */
export const decodeChoice = (text: string): Choice | undefined => {
  // The check, the time and the subject alone take eighteen digits.
  if (!/^1[\w-]{18,1499}$/.test(text)) return undefined;
  let number = [...text.slice(1)].reduceRight((sum, digit) => sum * 64n + BigInt(DIGITS.indexOf(digit)), 0n);
  const choice = pass(
    (radix) => {
      const rest = number % BigInt(radix);
      number /= BigInt(radix);
      return Number(rest);
    },
    { at: 0, expires: 0, subject: '' },
  );
  // A wrong check, a name twice or malformed, an order of its own: what comes out otherwise was not written here.
  return encodeChoice(choice) === text ? choice : undefined;
};
