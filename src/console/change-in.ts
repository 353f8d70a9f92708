/** A config with one thing in it changed, and the rest as it was. Pure. */
import { isObject } from '../is-object.js';

export type Key = string | number;
export type Keys = readonly Key[];

const isEmpty = (value: unknown): boolean => isObject(value) && !Object.keys(value).length;

/** As findings name a place: `pixels[2].category`. */
export const pathOf = (keys: Keys): string =>
  keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at ? `.${key}` : key)).join('');

/** Even with nothing in it it says something: that a category is there, that a platform is told. */
const says = ([room, ...rest]: Keys): boolean =>
  room === 'categories' || (!rest.length && (room === 'google' || room === 'shopify'));

/** With `next` at that place; undefined takes it away, and what held nothing else goes with it. */
export const changeIn = <T>(value: T, [key, ...rest]: Keys, next: unknown, above: Keys = []): T => {
  if (key === undefined) return next as T;
  const at = [...above, key];
  const inner = rest.length
    ? changeIn(
        (value as Record<Key, unknown> | undefined)?.[key] ?? (typeof rest[0] === 'number' ? [] : {}),
        rest,
        next,
        at,
      )
    : next;
  const gone = inner === undefined || (rest.length > 0 && !says(at) && isEmpty(inner));
  if (Array.isArray(value)) {
    const list = [...value];
    list.splice(Number(key), 1, ...(gone ? [] : [inner]));
    return list as T;
  }
  const { [key]: _, ...others } = value as Record<Key, unknown>;
  if (gone) return others as T;
  // The order of keys counts: categories are shown as they are written.
  return { ...(value as object), [key]: inner } as T;
};
