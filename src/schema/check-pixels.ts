/** Checks the rows of a config by the rules that pages check them by, and finds those of the catalogue. Pure. */
import { check } from '../config.js';
import { checkRow } from '../pixels/check-row.js';
import { resolveUses } from '../pixels/resolve-uses.js';
import type { Pixel, PixelUse } from '../types.js';
import { idOf } from './check-names.js';
import { type Finding, within, wrong } from './finding.js';

/** A row of the config and its place there. */
export interface Declared {
  row: Pixel | PixelUse;
  path: string;
}

/** With the row of the catalogue in place of its name. */
export interface Resolved extends Declared {
  pixel: Pixel;
}

/** What `HeedError` and the catalogue say, by the place in the config in place of the row's id. */
const findingOf = (error: unknown, { row, path }: Declared): Finding => {
  const said = error instanceof Error ? error.message : String(error);
  const [, key = '', is = '', write = said] = /^Heed: "(.*?)" is ([\s\S]*); write ([\s\S]*)$/.exec(said) ?? [];
  const own = [`pixels.${idOf(row)}`, 'pixels', String(idOf(row))].find((one) => key.startsWith(`${one}.`));
  const place = own === undefined ? path : `${path}${key.slice(own.length)}`;
  const got = is === 'missing' || is === 'undefined' ? 'missing' : is === 'unknown' ? is : `got ${is}`;
  return { path: place, message: `${got}, write ${write}` };
};

/** The first thing that is wrong with each row. Rows may be anything that is an object: errors of JavaScript are passed over. */
export const checkPixels = (
  declared: readonly Declared[],
  categories: readonly string[],
): { errors: Finding[]; resolved: Resolved[] } => {
  const errors: Finding[] = [];
  const attempt = <T>(one: Declared, act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof TypeError)) errors.push(findingOf(error, one));
      return undefined;
    }
  };
  const resolved = declared.flatMap((one) => {
    const pixel = attempt(one, () => resolveUses([one.row])[0]);
    return pixel ? [{ ...one, pixel }] : [];
  });
  // A pixel may need one whose row is wrong: that one is told of already.
  const all = declared.map((one) => resolved.find(({ path }) => path === one.path)?.pixel ?? one.row);
  for (const one of resolved) {
    const { category } = one.pixel;
    if (typeof category === 'string' && !categories.includes(category))
      errors.push(wrong(within(one.path, 'category'), category, `one of ${categories.join(', ')}`));
    attempt(one, () => checkRow(check, one.pixel, all));
  }
  return { errors, resolved };
};
