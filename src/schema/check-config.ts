/** Checks a config as a whole: everything that Heed refuses, and what a site should know of what it may do. Pure. */
import { isObject } from '../is-object.js';
import type { Config, Pixel, PixelUse } from '../types.js';
import { adviseOnPixels } from './advise-on-pixels.js';
import { adviseOnRules } from './advise-on-rules.js';
import { categoriesOf } from './categories.js';
import { checkNames } from './check-names.js';
import { checkPixels } from './check-pixels.js';
import { checkShape } from './check-shape.js';
import { CALLS, configSchema } from './config-schema.js';
import { type Finding, isIn, within, wrong } from './finding.js';

export interface Verdict {
  /** What Heed refuses, or holds, or goes on without. */
  errors: Finding[];
  /** What it does as told, though law or facts speak against it, or nobody looked them up. */
  advice: Finding[];
}

const isCall = (value: unknown): boolean => typeof value === 'function';
const CALLABLE = [...Object.keys(CALLS), 'region', 'identity'];

/** What JSON could say of it, since functions are right where they may be. */
const inJson = (config: Readonly<Record<string, unknown>>): [name: string, value: unknown][] =>
  Object.entries(config).filter(
    ([name, value]) =>
      !CALLABLE.includes(name) || !(name === 'effects' && Array.isArray(value) ? value.every(isCall) : isCall(value)),
  );

const byPath = (one: Finding, other: Finding): number => one.path.localeCompare(other.path, 'en', { numeric: true });

/** Errors and advice, each with the path in the config. Rows of the catalogue need not be there yet. */
export const checkConfig = (config: unknown): Verdict => {
  if (!isObject(config)) return { errors: [wrong('', config, 'an object with a notice')], advice: [] };
  const said = inJson(config);
  const misplaced = said.filter(([name, value]) => name in CALLS && value !== undefined);
  const given = Object.fromEntries(said.filter(([name]) => !(name in CALLS)));
  const errors = [
    ...misplaced.map(([name, value]) => wrong(name, value, 'a function, in JavaScript: JSON holds none')),
    ...checkShape(configSchema, given),
  ];
  const rows: unknown[] = Array.isArray(given.pixels) ? given.pixels : [];
  const declared = rows
    .map((row, index) => ({ row: row as Pixel | PixelUse, path: within('pixels', index) }))
    .filter(({ row }) => isObject(row));
  const categories = categoriesOf(given);
  const pixels = checkPixels(declared, Object.keys(categories));
  for (const one of [...checkNames(given), ...pixels.errors])
    if (!errors.some(({ path }) => isIn(path, one.path) || isIn(one.path, path))) errors.push(one);

  const isRight = (place: string) => !errors.some(({ path }) => isIn(path, place));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => isRight(name))) as Partial<Config>;
  const sound = pixels.resolved.filter(({ path }) => isRight(path));
  const advice = [...adviseOnRules(right), ...adviseOnPixels(sound, categories)];
  return { errors: errors.sort(byPath), advice: advice.sort(byPath) };
};
