/** Which of several copies of the choice counts. Pure. */
import type { Choice } from '../types.js';
import { decodeChoice } from './choice-format.js';

/** Made in the same millisecond, what differs is refused. */
const newer = (one: Choice, two: Choice): Choice => {
  if (one.at !== two.at) return one.at > two.at ? one : two;
  const agreed = (a: Choice['allowed'], b: Choice['allowed']) =>
    Object.fromEntries(Object.keys({ ...a, ...b }).map((id) => [id, a[id] === true && b[id] === true]));
  return {
    ...one,
    allowed: agreed(one.allowed, two.allowed),
    pixels: agreed(one.pixels, two.pixels),
    ...((one.sale ?? two.sale) !== undefined && { sale: one.sale === true && two.sale === true }),
  };
};

/** The newest of these texts that is a choice, and of `more`. One from the future is forged: clocks differ by less than a day. */
export const newestChoice = (texts: readonly string[], now: number, more?: Choice): Choice | undefined => {
  const choices = [...texts.map(decodeChoice), more].filter(
    (choice) => choice !== undefined && choice.at < now + 864e5,
  );
  return choices.length ? (choices as Choice[]).reduce(newer) : undefined;
};

/** The values of a cookie of this name in `document.cookie` or a `Cookie` header; there can be several. */
export const cookieValues = (header: string, name: string): string[] =>
  header
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
