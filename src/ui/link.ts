/** The small control that opens preferences where the page has none of its own: a visitor can always come back. */
import { enLink } from '../messages/en-link.js';
import type { Door } from '../types.js';
import { adopt } from './adopt.js';
import { followLanguage } from './follow-language.js';
import { learnWords } from './language.js';
import { linkStyles } from './link-styles.js';

const drawLink = (door: Door): HTMLElement => {
  const { consent, fail } = door;
  const host = document.createElement('div');
  host.dataset.heedLink = '';
  host.dataset.nosnippet = '';
  // Many themes hide each `div:empty`.
  host.append(' ');
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const name = () => {
    button.textContent = enLink.label;
    [host.lang, host.dir] = [enLink.lang, enLink.dir];
  };
  name();
  followLanguage(door, name);
  button.part.add('link');
  // In the US this name leads to the opt-out itself, not to a way there (11 CCR §7015(b)).
  button.onclick = () =>
    void consent.show(consent.decision.regime === 'opt-out' ? 'opt-out' : 'preferences').catch(fail);
  adopt(root, linkStyles);
  root.append(button);
  return host;
};

/** A card stands where it would be; one that something hides does not. */
const hasCard = (): boolean =>
  !!document.querySelector('[data-heed-host]')?.shadowRoot?.querySelector('section')?.getClientRects().length;

/** Draws it while no card is there, nothing is asked, and the page has no control of its own. */
export const openLink = async (door: Door): Promise<void> => {
  const { consent, undo } = door;
  await learnWords(door);
  const host = drawLink(door);
  const sync = () => {
    const due = !consent.decision.ask && !document.querySelector('[data-heed-open]') && !hasCard();
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
