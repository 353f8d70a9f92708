/** The small control that opens preferences where the page has none of its own: a visitor can always come back. */
import type { Door } from '../types.js';

const LABEL = 'Your privacy choices';
const STYLE = `:host{all:initial;position:fixed;z-index:var(--heed-z,2147480000);inset:auto auto max(12px,env(safe-area-inset-bottom)) max(12px,env(safe-area-inset-left));color-scheme:light dark}
button{font:14px/1.4 var(--heed-font,system-ui,sans-serif);min-height:44px;padding:0 16px;border-radius:99px;cursor:pointer;color:var(--heed-ink,light-dark(#16191d,#f2f4f6));background:var(--heed-paper,light-dark(#fff,#1d2025));border:1px solid var(--heed-line,light-dark(#dfe3e8,#363b43));box-shadow:0 4px 14px #0002}
button:focus-visible{outline:2px solid var(--heed-focus,light-dark(#1d5bd8,#8ab4ff));outline-offset:2px}
@media print{button{display:none}}`;

const drawLink = (): HTMLElement => {
  const host = document.createElement('div');
  host.dataset.heedLink = '';
  host.dataset.nosnippet = '';
  host.lang = 'en';
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = LABEL;
  button.part.add('link');
  button.dataset.heedOpen = 'preferences';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  return host;
};

/** Draws it while nothing is asked and the page has no control of its own. */
export const openLink = ({ consent, undo }: Door): void => {
  const host = drawLink();
  const sync = () => {
    const due = !consent.decision.ask && !document.querySelector('[data-heed-open]');
    if (!due) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
  };
  const observer = new MutationObserver(sync);
  observer.observe(document, { childList: true, subtree: true });
  undo.push(
    consent.subscribe(sync),
    () => observer.disconnect(),
    () => host.remove(),
  );
};
