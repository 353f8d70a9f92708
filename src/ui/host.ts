/** Puts elements of ours on the page, in shadow roots that neither its styles nor its content policy can bend. */
import { en } from '../messages/en.js';
import type { Policy } from '../types.js';
import { styles } from './styles.js';

/** Adds a style sheet to the page or to a shadow root. Returns how to take it away. */
export const adopt = (root: Document | ShadowRoot, css: string): (() => void) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Before Safari 16.4 there are no constructed sheets, which no content policy stops: borrow the page's nonce.
    const style = document.createElement('style');
    style.nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce ?? '';
    style.textContent = css;
    ((root as Document).head ?? root).append(style);
    return () => style.remove();
  }
};

/** A page that does not say which color schemes it knows leaves it to the system. */
const scheme = ({ ui }: Policy): string => {
  const { theme = 'auto' } = ui || {};
  if (theme !== 'auto') return theme;
  return getComputedStyle(document.documentElement).colorScheme === 'normal' ? 'light dark' : 'inherit';
};

/** An element with an open shadow root that wears our styles, not yet on the page. */
export const createHost = (kind: 'heedHost' | 'heedEmbed', policy: Policy, css = ''): ShadowRoot => {
  const host = document.createElement('div');
  host.dataset[kind] = host.dataset.nosnippet = '';
  host.lang = en.lang;
  host.dir = en.dir;
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, `${styles}:host,.card{color-scheme:${scheme(policy)}}${css}`);
  return root;
};
