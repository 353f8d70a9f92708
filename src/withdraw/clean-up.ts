/** Removes the cookies and storage that refused pixels declared, and says what it could not remove. */
import Cookies from 'js-cookie';
import type { Decision, Outcome, PixelStorage, Policy } from '../types.js';

/** Whether a name found on the page is the declared one. */
export const isDeclared = (found: string, { name, pattern }: { name: string; pattern?: string }): boolean =>
  pattern ? new RegExp(`^(?:${pattern})$`).test(found) : found === name;

const cookieNames = (): string[] => document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '');

/** A cookie goes only with its own domain and path, which nobody can read: so with every one that it can have. */
const removeCookie = (name: string): void => {
  const labels = location.hostname.split('.');
  const domains = [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))];
  const steps = location.pathname.split('/').slice(1);
  const paths = ['/', ...steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`)];
  const partitioned = { secure: true, sameSite: 'None', Partitioned: true } as const;
  for (const path of paths)
    for (const domain of domains) {
      for (const more of [{}, partitioned]) Cookies.remove(name, { path, ...(domain && { domain }), ...more });
      // The library encodes what RFC 6265 keeps out of names; vendors and browsers do not.
      if (/[^\w.~!#$&*+^`|-]/.test(name))
        document.cookie = `${name}=; Expires=${new Date(0).toUTCString()}; Path=${path}${domain ? `; Domain=${domain}` : ''}`;
    }
};

/** Whether a storage key is the declared one; a trailing `*` matches any ending. */
const isKey = (found: string, { key }: PixelStorage): boolean =>
  key.endsWith('*') ? found.startsWith(key.slice(0, -1)) : found === key;

/** Spares what an allowed pixel declares as well. */
export const cleanUp = (policy: Policy, decision: Decision): Pick<Outcome, 'removed' | 'kept'> => {
  const removed: string[] = [];
  const kept: Outcome['kept'] = [];
  const inUse = policy.pixels.filter(({ id }) => decision.pixels[id]);
  const usedCookies = inUse.flatMap(({ cookies = [] }) => cookies);
  const usedKeys = inUse.flatMap(({ storage = [] }) => storage);
  for (const { id, cookies = [], storage = [] } of policy.pixels) {
    if (decision.pixels[id]) continue;
    try {
      const mine = cookieNames().filter(
        (name) =>
          cookies.some((cookie) => isDeclared(name, cookie)) && !usedCookies.some((cookie) => isDeclared(name, cookie)),
      );
      for (const name of mine) removeCookie(name);
      const left = cookieNames();
      for (const name of mine) {
        if (left.includes(name)) kept.push({ name, why: 'its path or domain is out of reach of this page' });
        else removed.push(name);
      }
      for (const entry of storage) {
        if (entry.area === 'idb' || entry.area === 'cache') {
          kept.push({ name: entry.key, why: 'IndexedDB and Cache Storage are not cleaned' });
          continue;
        }
        const store = entry.area === 'local' ? localStorage : sessionStorage;
        for (const name of Object.keys(store)) {
          if (!isKey(name, entry) || usedKeys.some((used) => used.area === entry.area && isKey(name, used))) continue;
          store.removeItem(name);
          removed.push(name);
        }
      }
    } catch (error) {
      kept.push({ name: id, why: String(error) });
    }
  }
  return { removed, kept };
};
