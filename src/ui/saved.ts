/** Says that an answer was kept to those who do not see its view go: in a live region, which leaves again. */
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import type { Door } from '../types.js';
import { createHost } from './host.js';

/** For screen readers alone. */
const css = 'p{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

/** Screen readers pass over a region that comes with its words, and may not have read one that goes at once. */
const BEFORE = 150;
const AFTER = 6000;

/** There is one at a time. */
let leave = (): void => {};

/** Resolves when it leaves. */
export const tellSaved = ({ policy, undo }: Door): Promise<void> =>
  new Promise((done) => {
    leave();
    const root = createHost('heedSaid', policy, css);
    const region = document.createElement('p');
    region.setAttribute('role', 'status');
    root.append(region);
    document.documentElement.append(root.host);
    const say = () => {
      // That the page should load again stands at its other end: it is told with the answer that it follows from.
      const title = document
        .querySelector('[data-heed-host]')
        ?.shadowRoot?.querySelector('section #title')?.textContent;
      const text = title ? words.saved + en.gap + title : words.saved;
      if (text.length > (region.textContent as string).length) region.textContent = text;
    };
    const views = new MutationObserver(say);
    const told = setTimeout(() => {
      say();
      views.observe(document.documentElement, { childList: true });
    }, BEFORE);
    const over = setTimeout(() => leave(), BEFORE + AFTER);
    leave = () => {
      leave = () => {};
      clearTimeout(told);
      clearTimeout(over);
      views.disconnect();
      root.host.replaceWith();
      done();
    };
    undo.push(() => leave());
  });
