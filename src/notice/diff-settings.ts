/** What else differs between two configs, of which the Cookie Notice does not speak, in plain words. Pure. */
import { isObject } from '../is-object.js';
import { isSame } from '../is-same.js';
import { rowId } from '../row-id.js';
import type { Config } from '../types.js';
import { nameOf } from './setting-names.js';

/** Told by `diffNotice`. */
const TOLD = ['$schema', 'pixels', 'categories', 'notice.url', 'notice.privacyUrl', 'notice.version', 'notice.history'];
const TOLD_OF_PIXELS = [
  ...['use', 'name', 'vendor', 'purpose', 'privacyUrl', 'category', 'sale', 'off'],
  ...['hosts', 'cookies', 'foreignCookies', 'storage', 'unverified'],
];

type Table = Readonly<Record<string, unknown>>;
type Keys = readonly string[];
type Name = (keys: Keys) => string;

const sayValue = (value: unknown): string => {
  if (value === undefined) return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ') || 'none';
  if (isObject(value) && !Object.keys(value).length) return 'on';
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'a function');
};

/** A sentence for each leaf that differs. */
const between = (before: unknown, after: unknown, keys: Keys, told: readonly string[], name: Name): string[] => {
  if (isSame(before, after) || told.includes(keys.join('.'))) return [];
  const names = Object.keys({ ...(before as object), ...(after as object) });
  const within = (value: unknown) => value === undefined || isObject(value);
  // An object with nothing in it says something by being there.
  if (within(before) && within(after) && names.length)
    return names.flatMap((key) =>
      between((before as Table)?.[key], (after as Table)?.[key], [...keys, key], told, name),
    );
  return [`${name(keys)}: was ${sayValue(before)}, is ${sayValue(after)}`];
};

const ofPixels = (before: Config, after: Config): string[] => {
  const old = new Map((before.pixels ?? []).map((row) => [rowId(row), row]));
  const next = new Map((after.pixels ?? []).map((row) => [rowId(row), row]));
  const added = [...next].filter(([id, row]) => row.off && !old.has(id)).map(([id]) => `${id} is added, switched off`);
  const gone = [...old].filter(([id, row]) => row.off && !next.has(id)).map(([id]) => `${id}, which was off, is gone`);
  const kept = [...next].flatMap(([id, row]) => {
    const known = old.get(id);
    return known ? between(known, row, [], TOLD_OF_PIXELS, (keys) => `${id}, ${keys.join(' ')}`) : [];
  });
  return [...added, ...gone, ...kept];
};

/** Of two configs as a site writes them. */
export const diffSettings = (before: Config, after: Config): string[] => {
  // Of signals the notice tells what holds everywhere, and of Google that its tags send before a yes.
  const signals = (['gpc', 'dnt'] as const).filter((name) =>
    [before, after].every((config) => typeof config.signals?.[name] !== 'object'),
  );
  const told = [
    ...TOLD,
    ...signals.map((name) => `signals.${name}`),
    ...(after.google?.mode === 'advanced' ? ['google.mode'] : []),
  ];
  return [...ofPixels(before, after), ...between(before, after, [], told, nameOf)];
};
