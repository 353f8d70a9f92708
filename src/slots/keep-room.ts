/** Room at the edge of the page where a view stands, as tall as the view, so that the whole notice can be scrolled clear of it. */
import { adopt } from '../ui/adopt.js';

/** Returns what is told whether a notice is on the page. */
export const keepRoom = (): ((due: boolean) => void) => {
  let card: Element | null | undefined;
  let undress = (): void => {};

  const sizes = new ResizeObserver(([entry]) => {
    const { target } = entry as ResizeObserverEntry;
    const { height } = target.getBoundingClientRect();
    const edge = target.matches('.top') ? 'top' : 'bottom';
    undress();
    // A card that was taken away has no height.
    undress = height ? adopt(document, `html{padding-${edge}:${height + 24}px}`) : () => {};
  });
  const look = () => {
    const root = document.querySelector('[data-heed-host]')?.shadowRoot;
    // A modal view is gone before anyone reads on.
    const now = root?.querySelector('section');
    if (root) views.observe(root, { childList: true });
    if (now === card) return;
    card = now;
    sizes.disconnect();
    if (card) sizes.observe(card);
    else undress();
  };
  const views = new MutationObserver(look);

  return (due) => {
    views.disconnect();
    if (due) {
      views.observe(document.documentElement, { childList: true });
      look();
    } else {
      sizes.disconnect();
      undress();
      card = undefined;
    }
  };
};
