/** Hears what Heed tells `onError`. */
import type { Door } from '../types.js';
import type { Told } from './seen.js';

export interface Heard {
  told: readonly Told[];
  /** From the start of the page, or else from when the inspector was opened. */
  early: boolean;
}

const heard = new WeakMap<Door, Heard>();

/** From the first call on. */
export const hear = (door: Door, early = false): Heard => {
  const known = heard.get(door);
  if (known) return known;
  const told: Told[] = [];
  const { onError } = door.policy;
  door.learn({
    onError(error) {
      const { code = '', message } = error as Error & { code?: string };
      told.push({ at: Date.now(), code, message });
      onError?.(error);
    },
  });
  const one = { told, early };
  heard.set(door, one);
  return one;
};
