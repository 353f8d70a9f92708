/** Whether something is on for this visitor, and why, in words. */
import { enNotice as words } from '../messages/en-notice.js';
import type { Decision, Id, Pixel, Policy } from '../types.js';

const wordsFor = ({ why }: Decision, id: Id, on: boolean | undefined): string =>
  (words.states[why[id] ?? ''] ?? words.other)[on ? 'on' : 'off'];

export const categoryState = (decision: Decision, id: Id): string => wordsFor(decision, id, decision.allowed[id]);

export const sellsIn = ({ categories }: Policy, { sale, category }: Pixel): boolean =>
  !!(sale ?? categories[category]?.sale);

/** Of a pixel that is not as its category is, else undefined. */
export const pixelState = (policy: Policy, decision: Decision, pixel: Pixel): string | undefined => {
  const on = decision.pixels[pixel.id];
  if (on && pixel.restricted && !decision.sale && sellsIn(policy, pixel)) return words.restricted;
  return on === decision.allowed[pixel.category] ? undefined : wordsFor(decision, pixel.id, on);
};
