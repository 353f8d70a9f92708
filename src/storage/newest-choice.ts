/** Which of several copies of the choice counts. Pure. */
import type { Choice } from '../types.js';
import { decodeChoice } from './choice-format.js';

const agreed = (one: Choice['allowed'], two: Choice['allowed']) => {
  const both: Record<string, boolean> = {};
  for (const id in { ...one, ...two }) both[id] = !!(one[id] && two[id]);
  return both;
};

/** Of two made in the same millisecond, what differs is refused. */
const newer = (one: Choice | undefined, two: Choice | undefined): Choice | undefined =>
  !one || !two || one.at !== two.at
    ? (two?.at ?? 0) > (one?.at ?? 0)
      ? two
      : one
    : {
        ...one,
        allowed: agreed(one.allowed, two.allowed),
        pixels: agreed(one.pixels, two.pixels),
        ...(one.sale !== two.sale && { sale: false }),
      };

/** The newest of these texts that is a choice, and of `more`. One from the future is forged: clocks differ by less than a day. */
export const newestChoice = (texts: readonly string[], now: number, more?: Choice): Choice | undefined =>
  texts.reduce((best: Choice | undefined, text) => {
    const choice = decodeChoice(text);
    return choice && choice.at < now + 864e5 ? newer(best, choice) : best;
  }, more);

/** The values of a cookie of this name in `document.cookie` or a `Cookie` header; there can be several. */
export const cookieValues = (header: string, name: string): string[] =>
  header
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
