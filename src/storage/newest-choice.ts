/** Which of several copies of the choice counts. Pure. */
import type { Choice } from '../types.js';
import { decodeChoice } from './choice-format.js';

const agreed = (one: Choice['allowed'], two: Choice['allowed']) => {
  const both: Record<string, boolean> = {};
  for (const id of Object.keys({ ...one, ...two })) both[id] = !!(one[id] && two[id]);
  return both;
};

/**
 * The newest of these texts that is a choice, and of `best`. Of two made in the same millisecond, what differs is refused.
 * One from the future is forged: clocks differ by less than a day.
 */
export const newestChoice = (texts: readonly string[], now: number, best?: Choice): Choice | undefined => {
  for (const text of texts) {
    const next = decodeChoice(text);
    if (!next || next.at > now + 864e5 || (best && best.at > next.at)) continue;
    best =
      best?.at === next.at
        ? {
            ...best,
            allowed: agreed(best.allowed, next.allowed),
            pixels: agreed(best.pixels, next.pixels),
            ...(best.sale !== next.sale && { sale: false }),
          }
        : next;
  }
  return best;
};

/** The values of a cookie of this name in `document.cookie` or a `Cookie` header; there can be several. */
export const cookieValues = (header: string, name: string): string[] =>
  header
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
