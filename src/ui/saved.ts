/** Says that an answer was kept to those who do not see its view go: in a live region, which leaves again. */
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

export const open = ({ policy, undo }: Door): Promise<void> =>
  new Promise((done) => {
    leave();
    const root = createHost('heedSaid', policy, css);
    const region = document.createElement('p');
    region.setAttribute('role', 'status');
    root.append(region);
    document.documentElement.append(root.host);
    const told = setTimeout(() => {
      region.textContent = words.saved;
    }, BEFORE);
    const over = setTimeout(() => leave(), BEFORE + AFTER);
    leave = () => {
      leave = () => {};
      clearTimeout(told);
      clearTimeout(over);
      root.host.replaceWith();
      done();
    };
    undo.push(() => leave());
  });
