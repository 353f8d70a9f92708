/** Choices for the tests of their format: one by parts, many by a seed. */
import { choiceId } from '../../../src/storage/choice-format.js';
import type { Choice } from '../../../src/types.js';

export const DAY = 86_400_000;
export const AT = Date.UTC(2026, 10, 22, 12, 34, 56, 789);

export const choiceOf = (parts: Partial<Choice> = {}): Choice => {
  const choice = {
    subject: '0f1e2d3c4b5a',
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

export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const UPPER = LOWER.toUpperCase();
export const BASE64 = `${LOWER}${UPPER}0123456789-_`;
export const IN_COOKIE = /^[A-Za-z0-9\-_.~]+$/;

export const FOUR = ['necessary', 'functional', 'analytics', 'marketing'];
export const sameAnswer = (ids: readonly string[], answer: (index: number) => boolean) =>
  Object.fromEntries(ids.map((id, index) => [id, answer(index)]));

export const typical = [
  choiceOf({ allowed: { functional: true, analytics: true, marketing: false }, sale: false }),
  choiceOf({
    allowed: { analytics: true, ads: false },
    pixels: { 'meta-pixel': true, GA4: false },
    sale: true,
    override: true,
  }),
];
