/** Dresses the views before the first one shows: in the look that was asked for, and light or dark as the page is, also when that changes. */
import type { Door, Look } from '../types.js';
import { adopt } from '../ui/adopt.js';
import { isStopped } from '../ui/is-stopped.js';
import { pageScheme } from './page-scheme.js';

const hosts = (...names: string[]): string => `:where(${names.map((name) => `[data-heed-${name}]`)})`;
const VIEWS = hosts('host', 'embed', 'opt-out', 'link');
const ALL = hosts('host', 'embed', 'opt-out', 'link', 'inspector');

/** Resolves when views may show. */
export const openDress = async (door: Door): Promise<void> => {
  const { policy, undo, fail } = door;
  const { documentElement } = document;
  const { theme = 'auto', look = 'plain' } = policy.ui || {};
  let worn: Look | undefined;
  if (look !== 'plain')
    try {
      worn = (await import('./looks.js')).looks[look];
      policy.look = worn?.styles ?? '';
    } catch (error) {
      // Plain is a look, too.
      fail(error);
    }
  if (isStopped(door)) return;
  let before = '';
  let takeOff = (): void => {};
  // On the page and not in each root: what comes later wears it by itself, and a page's own rules go before it.
  const put = (): void => {
    const scheme = theme === 'auto' ? pageScheme() : theme;
    const css = `${ALL}{--scheme:${scheme}}${VIEWS}{${worn?.read?.(scheme, theme !== 'auto') ?? ''}}`;
    if (css === before) return;
    before = css;
    takeOff();
    takeOff = adopt(document, css);
  };
  put();
  const observer = new MutationObserver(put);
  observer.observe(documentElement, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', put);
  // Style sheets may come after us.
  addEventListener('load', put);
  undo.push(() => {
    observer.disconnect();
    dark.removeEventListener('change', put);
    removeEventListener('load', put);
    takeOff();
  });
};
