/** Follows the page from one language to another: what stands there is drawn again in place, so that switches and focus stay. */
import { en } from '../messages/en.js';
import { drawers } from '../messages/spoken.js';
import type { Door } from '../types.js';
import { adopt } from './adopt.js';
import { learnWords } from './language.js';

/** What holds a view says which language is in it. */
export const wearLanguage = (host: Element): void => {
  Object.assign(host, { lang: en.lang, dir: en.dir });
  adopt(host.shadowRoot as ShadowRoot, `.card{direction:${en.dir}}`);
};

/** `host` then wears the language; `late`: more words are needed than those of the views. Returns how to end it. */
export const followLanguage = (door: Door, draw: () => void, host?: Element | null, late?: boolean): (() => void) => {
  const drawAnew = () => {
    if (host) wearLanguage(host);
    draw();
  };
  const observer = new MutationObserver(() => learnWords(door, late));
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  drawers.push(drawAnew);
  const end = () => {
    observer.disconnect();
    const at = drawers.indexOf(drawAnew);
    if (at >= 0) drawers.splice(at, 1);
  };
  door.undo.push(end);
  return end;
};
