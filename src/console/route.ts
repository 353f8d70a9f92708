/** The address of a page in the console, and of a field on it: `#/pixels/pixels[2].id`. Pure but for its hook. */
import { useEffect, useState } from 'preact/hooks';
import { type Page, pageOf } from './settings.js';

export interface Route {
  page: Page;
  /** The path of what should have the focus. */
  at?: string;
}

const PAGES: readonly Page[] = ['pixels', 'words', 'rules', 'publish', 'numbers'];

export const parseRoute = (hash: string): Route => {
  const [, name = '', at = ''] = /^#\/(\w*)\/?(.*)$/.exec(hash) ?? [];
  const page = PAGES.find((one) => one === name) ?? 'pixels';
  let path = at;
  try {
    path = decodeURIComponent(at);
  } catch {
    // As it was written.
  }
  return path ? { page, at: path } : { page };
};

/** Undefined for what no page edits. */
export const linkTo = (path: string): string | undefined => {
  const page = pageOf(path);
  return page && `#/${page}/${encodeURIComponent(path)}`;
};

export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const hear = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return route;
};
