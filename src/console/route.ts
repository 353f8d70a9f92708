/** The address of a page in the console, and of a field on it: `#/pixels/pixels[2].id`. Pure but for its hook. */
import { useEffect, useState } from 'preact/hooks';
import { attempt } from '../attempt.js';
import { PAGES, type Page, pageOf } from './settings.js';

export interface Route {
  page: Page;
  /** The path of what should have the focus. */
  at?: string;
}

export const parseRoute = (hash: string): Route => {
  const [, name = '', at = ''] = /^#\/(\w*)\/?(.*)$/.exec(hash) ?? [];
  const page = PAGES.find((one) => one === name) ?? 'pixels';
  const path = attempt(() => decodeURIComponent(at)) ?? at;
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
