/** Puts elements of ours on the page, in shadow roots that neither its styles nor its content policy can bend. */
import { en } from '../messages/en.js';
import type { Policy } from '../types.js';
import { adopt } from './adopt.js';
import { styles } from './styles.js';

/** A page that does not say which color schemes it knows leaves it to the system. What dresses the views may know better. */
const scheme = ({ ui }: Policy): string => {
  const { theme = 'auto' } = ui || {};
  if (theme !== 'auto') return theme;
  return getComputedStyle(document.documentElement).colorScheme === 'normal' ? 'light dark' : 'inherit';
};

/** An element with an open shadow root that wears our styles, not yet on the page. */
export const createHost = (
  kind: 'heedHost' | 'heedEmbed' | 'heedOptOut' | 'heedInspector' | 'heedSaid',
  policy: Policy,
  css = '',
): ShadowRoot => {
  const host = document.createElement('div');
  host.dataset[kind] = host.dataset.nosnippet = '';
  host.lang = en.lang;
  host.dir = en.dir;
  // Many themes hide each `div:empty`.
  host.append(' ');
  const root = host.attachShadow({ mode: 'open' });
  adopt(
    root,
    `${styles}.card{direction:${en.dir};color-scheme:var(--scheme,${scheme(policy)})}${css}${policy.look ?? ''}`,
  );
  return root;
};
