/** Puts the edits of one on top of those of another, who published first. Pure. */
import { isObject } from '../is-object.js';
import { isSame } from '../is-same.js';
import { rowId } from '../row-id.js';
import type { Config } from '../types.js';
import { type Keys, pathOf } from './change-in.js';

export interface Merged {
  config: Config;
  /** Places that both changed, each to something else: ours counts. */
  clashes: string[];
}

type Table = Readonly<Record<string, unknown>>;
/** Rows by id, so that two people may each add one. */
const byId = (config: Config): Table => ({
  ...config,
  ...(config.pixels && { pixels: Object.fromEntries(config.pixels.map((row) => [rowId(row), row])) }),
});

export const mergeConfigs = (base: Config, mine: Config, theirs: Config): Merged => {
  const clashes: string[] = [];
  const merge = (from: unknown, ours: unknown, others: unknown, keys: Keys): unknown => {
    if (isSame(from, ours)) return others;
    if (isSame(from, others) || isSame(ours, others)) return ours;
    if (isObject(ours) && isObject(others)) {
      const before = isObject(from) ? from : {};
      // Theirs first, in their order; what is new of ours behind.
      const names = new Set([...Object.keys(others), ...Object.keys(ours)]);
      const entries = [...names].map((name) => [name, merge(before[name], ours[name], others[name], [...keys, name])]);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    clashes.push(pathOf(keys));
    return ours;
  };
  const { pixels, ...rest } = merge(byId(base), byId(mine), byId(theirs), []) as { pixels?: Table };
  const config = { ...rest, ...(pixels && { pixels: Object.values(pixels) }) };
  return { config: config as unknown as Config, clashes };
};
