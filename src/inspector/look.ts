/** Looks at the page: its marks, what it asked of other sites, and what is kept in this browser. */
import { attempt } from '../attempt.js';
import { namesOf } from '../gate/names-of.js';
import { RELEASED } from '../gate/note-release.js';
import type { Judge } from '../guard/judge.js';
import type { Policy } from '../types.js';
import { type Area, FIND, FIND_LATER, isOf } from '../withdraw/traces.js';
import { lookAtTheme } from './look-at-theme.js';
import type { Asked, Kept, Mark, Seen } from './seen.js';

const ADDRESSES = ['data-src', 'src', 'data-href', 'href'];
const bare = ({ host, pathname }: URL) => host + pathname;

const addressOf = (element: Element): URL | undefined => {
  const text = ADDRESSES.map((name) => element.getAttribute(name)).find(Boolean);
  return text ? attempt(() => new URL(text, document.baseURI)) : undefined;
};

const isHeld = (element: Element): boolean => {
  const { localName } = element;
  if (localName === 'script') return (element as HTMLScriptElement).type === 'text/plain';
  // What a template held stands in front of it.
  if (localName === 'template') return !!(element as HTMLTemplateElement).content.firstChild;
  // A released one keeps where its address waited.
  return ['src', 'href'].some((name) => element.hasAttribute(`data-${name}`) && !element.hasAttribute(name));
};

export const lookAtMarks = (): Mark[] =>
  [...document.querySelectorAll('[data-heed]')].map((element) => {
    const address = addressOf(element);
    return {
      names: namesOf(element.getAttribute('data-heed')).filter(Boolean),
      element: element.localName,
      what: address ? bare(address) : (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40),
      held: isHeld(element),
    };
  });

/** Everything by name, but what is ours. */
export const lookAtKept = async (policy: Policy, judge: Judge): Promise<Kept[]> => {
  const kept: Kept[] = [];
  const places = { ...FIND, ...FIND_LATER };
  for (const area of Object.keys(places) as Area[]) {
    let names: readonly string[] = [];
    try {
      names = await places[area]();
    } catch {}
    for (const name of new Set(names)) {
      if (area === 'cookie' ? name === policy.storage.cookie : name.startsWith('heed.')) continue;
      const declaredBy = policy.pixels.filter((pixel) => isOf([pixel], area, name)).map(({ id }) => id);
      const owner = declaredBy[0] ? undefined : judge.owner(name);
      kept.push({ name, area, declaredBy, guess: owner?.pixel, category: owner?.category });
    }
  }
  return kept;
};

export interface Timeline {
  /** As the browser tells them, from the start of the page on. */
  entries: readonly PerformanceEntry[];
  stop(): void;
}

export const openTimeline = (): Timeline => {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
  for (const type of ['resource', 'mark']) observer.observe({ type, buffered: true });
  return { entries, stop: () => observer.disconnect() };
};

/** Our own files are asked for by nobody else. */
const OURS = new URL('.', import.meta.url).href;

export const seenOn = (judge: Judge, entries: readonly PerformanceEntry[], kept: readonly Kept[]): Seen => {
  const marks = lookAtMarks();
  const began = performance.timeOrigin;
  // A mark speaks for what it asks for.
  for (const element of document.querySelectorAll('[data-heed]')) {
    const address = addressOf(element);
    const owner = address && judge.owner(address);
    if (owner && !owner.declared) judge.vouch(owner, namesOf(element.getAttribute('data-heed')));
  }
  const released = new Map<string, number>();
  const requests: Asked[] = [];
  for (const { entryType, name, startTime } of entries) {
    const at = began + startTime;
    if (entryType === 'mark') {
      const names = namesOf(name.slice(RELEASED.length)).join(' ');
      if (name.startsWith(RELEASED) && !released.has(names)) released.set(names, at);
      continue;
    }
    const address = attempt(() => new URL(name));
    if (!address || !/^(http|ws)s?:/.test(name) || name.startsWith(OURS)) continue;
    const owner = judge.owner(address);
    if (!owner) continue;
    const { key, pixel, category, declared = false } = owner;
    const { host, pathname: path } = address;
    requests.push({ key, pixel, category, declared, state: judge.state(owner), host, path, at });
  }
  return { marks, requests, kept, faint: lookAtTheme(), released };
};
