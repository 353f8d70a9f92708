/** Removes the cookies and the web storage that refused pixels declared, and says what it could not remove. */
import Cookies from 'js-cookie';
import { cookieDomains } from '../cookie-domains.js';
import type { Decision, Outcome, Policy } from '../types.js';
import { FIND, refusedOf, traces, usedOf } from './traces.js';

export type Cleaned = Pick<Outcome, 'removed' | 'kept'>;

/** The page's own path and every one above it, each with and without the slash at its end. */
const pathsOf = (path: string): string[] => {
  const steps = path.split('/').filter(Boolean);
  const above = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return ['/', ...above.flatMap((one) => [one, `${one}/`])];
};

type Attributes = Readonly<Record<string, string | boolean>>;

/** The library encodes what RFC 6265 keeps out of names, which vendors and browsers do not. */
const ODD = /[^\w.~!#$&*+^`|-]/;

const expire = (name: string, attributes: Attributes): void => {
  try {
    Cookies.remove(name, attributes);
    if (!ODD.test(name)) return;
  } catch {
    // What other scripts added to all objects is an attribute to the library, and none that it can write.
  }
  const said = Object.entries(attributes).map(([key, value]) => `; ${key}${value === true ? '' : `=${value}`}`);
  document.cookie = `${name}=; Expires=${new Date(0).toUTCString()}${said.join('')}`;
};

/** A cookie goes only with its own domain and path, which nobody can read: so with every one that it can have. */
const removeCookie = (name: string): void => {
  const domains = cookieDomains();
  const partitioned: Attributes = { secure: true, sameSite: 'None', Partitioned: true };
  // Browsers heed nothing about a cookie of such a name that does not say `Secure` itself.
  const plain: Attributes = /^__(Secure|Host)-/i.test(name) ? { secure: true } : {};
  for (const path of pathsOf(location.pathname)) {
    for (const domain of domains)
      for (const more of [plain, partitioned]) expire(name, { path, ...(domain && { domain }), ...more });
    if (!FIND.cookie().includes(name)) return;
  }
};

const REMOVE: Record<keyof typeof FIND, (name: string) => void> = {
  cookie: removeCookie,
  local: (name) => localStorage.removeItem(name),
  session: (name) => sessionStorage.removeItem(name),
};
const AREAS = Object.keys(FIND) as (keyof typeof FIND)[];

/** What this page can do at once. */
export const cleanUp = (policy: Policy, decision: Decision): Cleaned => {
  const removed: string[] = [];
  const kept: Outcome['kept'] = [];
  const refused = refusedOf(policy, decision);
  for (const area of AREAS)
    try {
      const mine = traces(policy, decision, area, FIND[area]());
      for (const name of mine) REMOVE[area](name);
      const left = FIND[area]();
      for (const name of mine) {
        if (left.includes(name)) kept.push({ name, why: 'Its path or domain is out of reach of this page.' });
        else removed.push(name);
      }
    } catch (error) {
      const names = refused.flatMap(({ cookies = [], storage = [] }) =>
        area === 'cookie'
          ? cookies.map(({ name }) => name)
          : storage.filter((entry) => entry.area === area).map(({ key }) => key),
      );
      for (const name of names) kept.push({ name, why: `The browser lets no page look there: ${error}` });
    }
  return { removed, kept };
};

/** What is declared but no page could ever remove, if it is there at all. */
export const outOfReach = (policy: Policy, decision: Decision): Outcome['kept'] => {
  const used = usedOf(policy, decision);
  const kept = new Map<string, Outcome['kept'][number]>();
  for (const { cookies = [], foreignCookies = [] } of refusedOf(policy, decision)) {
    for (const { name, httpOnly } of cookies)
      if (httpOnly && !used.some((pixel) => pixel.cookies?.some((one) => one.name === name)))
        kept.set(name, {
          name,
          why: 'It is hidden from scripts (HttpOnly): only the server that set it can remove it.',
        });
    for (const { name, host } of foreignCookies)
      if (!used.some((pixel) => pixel.foreignCookies?.some((one) => one.name === name && one.host === host)))
        kept.set(`${name} ${host}`, {
          name,
          why: `It belongs to ${host}: only that host or the browser’s own settings can remove it.`,
        });
  }
  return [...kept.values()];
};
