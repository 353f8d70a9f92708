/** What refused pixels left in this browser: what they declare and is there, but nothing that an allowed pixel uses too. */
import { attempt } from '../attempt.js';
import type { Decision, Pixel, PixelStorage, Policy } from '../types.js';

export type Area = 'cookie' | PixelStorage['area'];

/** The names of what is there, by area. Each may throw or reject where the browser refuses. */
export const FIND = {
  cookie: () => document.cookie.split('; ').flatMap((pair) => pair.match(/^[^=]+(?==)/)?.[0] ?? []),
  local: () => Object.keys(localStorage),
  session: () => Object.keys(sessionStorage),
};
export const FIND_LATER = {
  idb: async () => (await indexedDB.databases()).map(({ name }) => name as string),
  // Pages that are not secure have none.
  cache: async () => (window.caches ? caches.keys() : []),
};

/** Whether a name found is the declared one. */
export const isDeclared = (found: string, { name, pattern }: { name: string; pattern?: string }): boolean =>
  pattern ? new RegExp(`^(?:${pattern})$`).test(found) : found === name;

/** Whether a storage key is the declared one; a trailing `*` matches any ending. */
const isKey = (found: string, { key }: PixelStorage): boolean =>
  key.endsWith('*') ? found.startsWith(key.slice(0, -1)) : found === key;

/** The site cannot work without what is necessary, even where it is switched off. */
const isInUse = ({ categories }: Policy, { pixels }: Decision, { id, category }: Pixel) =>
  pixels[id] || categories[category]?.necessary;

export const refusedOf = (policy: Policy, decision: Decision): Pixel[] =>
  policy.pixels.filter((pixel) => !isInUse(policy, decision, pixel));
export const usedOf = (policy: Policy, decision: Decision): Pixel[] =>
  policy.pixels.filter((pixel) => isInUse(policy, decision, pixel));

/** Whether one of these pixels declares what was found. */
export const isOf = (pixels: readonly Pixel[], area: Area, found: string): boolean =>
  pixels.some(({ cookies = [], storage = [] }) =>
    area === 'cookie'
      ? cookies.some((cookie) => attempt(() => isDeclared(found, cookie)))
      : storage.some((entry) => entry.area === area && isKey(found, entry)),
  );

/** Which of the names found go. The choice itself and what else is ours stay, whatever a pattern says. */
export const traces = (policy: Policy, decision: Decision, area: Area, found: string[]): string[] => {
  const refused = refusedOf(policy, decision);
  const used = usedOf(policy, decision);
  const isOurs = (name: string) => (area === 'cookie' ? name === policy.storage.cookie : name.startsWith('heed.'));
  return [...new Set(found)].filter((name) => isOf(refused, area, name) && !isOf(used, area, name) && !isOurs(name));
};

/** Whether there is anything at all, as cheaply as it can be said. */
export const hasTraces = async (policy: Policy, decision: Decision): Promise<boolean> => {
  const areas = new Set<Area>();
  for (const { cookies, storage = [] } of refusedOf(policy, decision)) {
    if (cookies) areas.add('cookie');
    for (const { area } of storage) areas.add(area);
  }
  const all = { ...FIND, ...FIND_LATER };
  for (const area of areas)
    try {
      if (traces(policy, decision, area, await all[area]()).length) return true;
    } catch {}
  return false;
};
