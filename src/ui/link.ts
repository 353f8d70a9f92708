/** The small control that opens preferences where the page has none of its own: a visitor can always come back. */
import type { Door } from '../types.js';
import { adopt } from './adopt.js';
import { linkStyles } from './link-styles.js';

const LABEL = 'Your privacy choices';

const drawLink = ({ consent, fail }: Door): HTMLElement => {
  const host = document.createElement('div');
  host.dataset.heedLink = '';
  host.dataset.nosnippet = '';
  host.lang = 'en';
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = LABEL;
  button.part.add('link');
  // In the US this name leads to the opt-out itself, not to a way there (11 CCR §7015(b)).
  button.onclick = () =>
    void consent.show(consent.decision.regime === 'opt-out' ? 'opt-out' : 'preferences').catch(fail);
  adopt(root, linkStyles);
  root.append(button);
  return host;
};

/** Draws it while nothing is asked and the page has no control of its own. */
export const openLink = (door: Door): void => {
  const { consent, undo } = door;
  const host = drawLink(door);
  const sync = () => {
    const due = !consent.decision.ask && !document.querySelector('[data-heed-open]');
    if (!due) host.replaceWith();
    else if (!host.isConnected) document.documentElement.append(host);
  };
  // Once a frame: two who disagree about it must not hang the page.
  let frame = 0;
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      sync();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  undo.push(consent.subscribe(sync), () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    host.replaceWith();
  });
};
