/** Names as a list, to be read within a sentence. */
import { en } from './en.js';

/** Not by `Intl.ListFormat`: its first use reads every locale that the browser has, which is half of what a first banner takes. */
export const list = (names: string[]): string =>
  names.reduce((text, name, at) => text + (at ? (names[at + 1] ? en.comma : en.and) : '') + name, '');
