/** A config with one thing in it changed, and the rest as it was. Pure. */
import { isObject } from '../is-object.js';

export type Key = string | number;
export type Keys = readonly Key[];

const isEmpty = (value: unknown): boolean => isObject(value) && !Object.keys(value).length;

/** As findings name a place: `pixels[2].category`. */
export const pathOf = (keys: Keys): string =>
  keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at ? `.${key}` : key)).join('');

/**
 * With `next` at that place; undefined takes it away, and what held nothing else goes with it. Not so within `keeps`, where
 * even an empty object says something: that a category is there.
 */
export const changeIn = <T>(value: T, [key, ...rest]: Keys, next: unknown, keeps = 'categories'): T => {
  if (key === undefined) return next as T;
  const inner = rest.length
    ? changeIn(
        (value as Record<Key, unknown> | undefined)?.[key] ?? (typeof rest[0] === 'number' ? [] : {}),
        rest,
        next,
        key === keeps ? '*' : keeps,
      )
    : next;
  const gone = inner === undefined || (rest.length > 0 && keeps !== '*' && key !== keeps && isEmpty(inner));
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
