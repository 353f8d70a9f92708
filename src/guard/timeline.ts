/** Tells of what happened before the guard came, and of what only the browser sees: addresses in HTML and in style sheets. */
import type { Leak } from '../types.js';
import { cookieName } from './cookies.js';
import type { Sight } from './sight.js';

const HOW: Readonly<Record<string, Leak['how']>> = {
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
  img: 'image',
  image: 'image',
  link: 'link',
  css: 'link',
  fetch: 'fetch',
  xmlhttprequest: 'xhr',
  beacon: 'ping',
};

/** Returns how to stop. */
export const watchTimeline = (sight: Sight): (() => void) => {
  for (const pair of document.cookie.split('; ')) sight.found(cookieName(pair));
  const observer = new PerformanceObserver((list) => {
    for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[]) {
      const address = sight.parse(name);
      if (address) sight.asked(HOW[initiatorType] ?? 'other', address);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
};
