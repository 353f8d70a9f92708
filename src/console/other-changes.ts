/** What else differs between two configs, of which the Cookie Notice does not speak, in plain words. Pure. */
import { isObject } from '../is-object.js';
import { rowId } from '../row-id.js';
import type { Config, Pixel, PixelUse } from '../types.js';
import type { Keys } from './change-in.js';
import { isSame } from './same.js';
import { nameOf } from './settings.js';

/** Told by the comparison of the Cookie Notices. */
const TOLD = ['$schema', 'pixels', 'categories'];
const TOLD_IN_NOTICE = ['url', 'privacyUrl', 'version', 'history'];
const TOLD_OF_PIXELS = [
  ...['use', 'name', 'vendor', 'purpose', 'privacyUrl', 'category', 'sale', 'off'],
  ...['hosts', 'cookies', 'foreignCookies', 'storage', 'unverified'],
];

type Table = Readonly<Record<string, unknown>>;

const sayValue = (value: unknown): string => {
  if (value === undefined) return 'as usual';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ') || 'none';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
};

/** A sentence for each leaf that differs. */
const between = (before: unknown, after: unknown, keys: Keys, name = nameOf): string[] => {
  if (isSame(before, after)) return [];
  if ((isObject(before) || before === undefined) && (isObject(after) || after === undefined)) {
    const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...names].flatMap((key) => between(before?.[key], after?.[key], [...keys, key], name));
  }
  return [`${name(keys)}: was ${sayValue(before)}, is ${sayValue(after)}`];
};

const without = (table: Table, names: readonly string[]): Table =>
  Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));

const ofPixels = (before: Config, after: Config): string[] => {
  const old = new Map((before.pixels ?? []).map((row) => [rowId(row), row]));
  const next = new Map((after.pixels ?? []).map((row) => [rowId(row), row]));
  const says = (row: Pixel | PixelUse): Table => without(row as unknown as Table, TOLD_OF_PIXELS);
  const added = [...next].filter(([id, row]) => row.off && !old.has(id)).map(([id]) => `${id} is added, switched off`);
  const gone = [...old].filter(([id, row]) => row.off && !next.has(id)).map(([id]) => `${id}, which was off, is gone`);
  const kept = [...next].flatMap(([id, row]) => {
    const known = old.get(id);
    return known ? between(says(known), says(row), [], (keys) => `${id}, ${keys.join(' ')}`) : [];
  });
  return [...added, ...gone, ...kept];
};

export const otherChanges = (before: Config, after: Config): string[] => {
  const rest = (config: Config): Table => {
    const { gpc: _, dnt: __, ...signals } = config.signals ?? {};
    const { mode: ___, ...google } = config.google ?? {};
    return {
      ...without(config as unknown as Table, [...TOLD, 'google']),
      notice: without((config.notice ?? {}) as unknown as Table, TOLD_IN_NOTICE),
      signals,
      google,
    };
  };
  return [...ofPixels(before, after), ...between(rest(before), rest(after), [])];
};
