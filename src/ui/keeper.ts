/** Keeps a view before the page: back on it when something took it away, and over nothing that has the focus. */
import { adopt } from './adopt.js';
import type { Keep } from './stage.js';

/** `place`: at which edge of the window the view stands. */
export const createKeeper =
  (place: string) =>
  (root: ShadowRoot, redraw: () => void): Keep => {
    const { host } = root;
    const edge = /top/.test(place) ? 'top' : 'bottom';
    let undress = (): void => {};

    /** Keeps focused parts of the page clear of the card (WCAG 2.4.11); a hidden card takes no room. */
    const sizes = new ResizeObserver(([entry]) => {
      const box = (entry as ResizeObserverEntry).target.getBoundingClientRect();
      const room = edge === 'top' ? box.bottom : innerHeight - box.top;
      undress();
      undress = adopt(document, `html{scroll-padding-${edge}:${box.height && room}px}`);
    });

    // Once a frame: two who disagree about the host must not hang the page.
    let frame = 0;
    const look = (): void => {
      if (frame || host.isConnected) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        redraw();
      });
    };
    const moves = new MutationObserver(look);

    return (view) => {
      sizes.disconnect();
      moves.disconnect();
      if (view) {
        moves.observe(document.documentElement, { childList: true });
        moves.observe(document, { childList: true });
      }
      const card = root.querySelector('section');
      if (card) sizes.observe(card);
      else undress();
      // It may be gone since before anyone looked.
      if (view) look();
    };
  };
