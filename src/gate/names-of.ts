/** The names of the categories and pixels that a mark waits for, and whether they are all allowed. */
import type { Decision } from '../types.js';

/** Without any name a mark waits for a nameless one. */
export const namesOf = (text: string | null): readonly string[] => text?.match(/\S+/g) ?? [''];

export const areAllowed = ({ allowed, pixels }: Decision, names: readonly string[]): boolean =>
  names.every((name) => (allowed[name] ?? pixels[name]) === true);
