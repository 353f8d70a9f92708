/** A page with the draft's Heed first and none of its own scripts: as text to write, and what its tags would have asked for. */
import { attempt } from '../attempt.js';
import type { ShopPage } from './setup.js';

/** Hints that open connections, which no policy stops, and words to the browser that are ours to say. */
const OUT = [
  'link[rel~="preconnect" i]',
  'link[rel~="dns-prefetch" i]',
  'link[rel~="prefetch" i]',
  'link[rel~="preload" i]',
  'link[rel~="modulepreload" i]',
  'link[rel~="prerender" i]',
  'meta[http-equiv]',
  'base',
  // The page's own Heed is one of them.
  'script:not([data-heed])',
].join();

export interface Page {
  text: string;
  /** Addresses of scripts that are left out. */
  out: readonly string[];
}

const absolute = (address: string, base: string): string | undefined => attempt(() => new URL(address, base).href);

/** @param sdk where Heed's files lie */
export const pageOf = ({ url, html }: ShopPage, sdk: string, fence: string): Page => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = absolute(page.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const found = [...page.querySelectorAll(OUT)];
  const out = found.flatMap((element) =>
    element.matches('script[src]') ? (absolute(element.getAttribute('src') ?? '', base) ?? []) : [],
  );
  for (const element of found) element.remove();
  const put = (name: string, attributes: Record<string, string>) => {
    const element = page.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key] as string);
    return element;
  };
  page.head.prepend(
    put('meta', { 'http-equiv': 'Content-Security-Policy', content: fence }),
    put('base', { href: base }),
    put('script', { src: `${sdk}whole.js` }),
  );
  return { text: `<!doctype html>${page.documentElement.outerHTML}`, out };
};
