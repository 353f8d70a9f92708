/** Reaches globals by paths with dots. */

// biome-ignore lint/suspicious/noExplicitAny: whatever a page has there
type Owner = any;

/** Names that lead out of a page's own objects, to what all objects share. */
const SHARED = /(^|\.)(__proto__|constructor|prototype)(\.|$)/;

/** The object that a path ends in, made on the way where it is missing, and the last name. */
export const place = (path: string): [owner: Owner, name: string] => {
  if (SHARED.test(path)) throw new Error(`a step may not name "${path}"`);
  const names = path.split('.');
  const name = names.pop() as string;
  let owner: Owner = globalThis;
  for (const one of names) {
    owner[one] ??= {};
    owner = owner[one];
  }
  return [owner, name];
};

/** What stands at a path, if anything. */
export const at = (path: string): unknown => {
  let found: Owner = globalThis;
  if (!SHARED.test(path)) for (const name of path.split('.')) found = found?.[name];
  return found === globalThis ? undefined : found;
};
