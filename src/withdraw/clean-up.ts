/** Removes the cookies and storage that refused pixels declared, and says what it could not remove. */
import Cookies from 'js-cookie';
import type { Decision, Outcome, Policy } from '../types.js';

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
    for (const domain of domains)
      for (const more of [{}, partitioned]) Cookies.remove(name, { path, ...(domain && { domain }), ...more });
};

export const cleanUp = (policy: Policy, decision: Decision): Pick<Outcome, 'removed' | 'kept'> => {
  const removed: string[] = [];
  const kept: Outcome['kept'] = [];
  const inUse = policy.pixels.flatMap((pixel) => (decision.pixels[pixel.id] ? (pixel.cookies ?? []) : []));
  for (const pixel of policy.pixels) {
    if (decision.pixels[pixel.id]) continue;
    try {
      const mine = cookieNames().filter(
        (name) =>
          pixel.cookies?.some((cookie) => isDeclared(name, cookie)) &&
          !inUse.some((cookie) => isDeclared(name, cookie)),
      );
      for (const name of mine) removeCookie(name);
      const left = cookieNames();
      for (const name of mine) {
        if (left.includes(name)) kept.push({ name, why: 'its path or domain is out of reach of this page' });
        else removed.push(name);
      }
      for (const { area, key } of pixel.storage ?? []) {
        if (area !== 'local' && area !== 'session') continue;
        const store = area === 'local' ? localStorage : sessionStorage;
        for (const name of Object.keys(store)) {
          if (key.endsWith('*') ? !name.startsWith(key.slice(0, -1)) : name !== key) continue;
          store.removeItem(name);
          removed.push(name);
        }
      }
    } catch (error) {
      kept.push({ name: pixel.id, why: String(error) });
    }
  }
  return { removed, kept };
};
