/** Keeps a view before the page: always on it, never part of its layout, and over nothing that has the focus. */
import { render, type VNode } from 'preact';
import { adopt } from './adopt.js';

/** Returns what draws a view in this root, and with `null` takes everything away. */
export const createStage = (root: ShadowRoot, place: string): ((view: VNode | null) => void) => {
  const { host } = root;
  const edge = /top/.test(place) ? 'top' : 'bottom';
  let drawn: VNode | null = null;
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
  const moves = new MutationObserver(() => {
    if (frame || host.isConnected) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!drawn || host.isConnected) return;
      render(null, root);
      draw(drawn);
    });
  });

  const draw = (view: VNode | null): void => {
    const page = document.documentElement;
    drawn = view;
    sizes.disconnect();
    if (view && !host.isConnected) {
      page.insertBefore(host, document.body);
      moves.observe(page, { childList: true });
      moves.observe(document, { childList: true });
    }
    render(view, root);
    const card = root.querySelector('section');
    if (card) sizes.observe(card);
    else undress();
    if (view) return;
    moves.disconnect();
    // Old libraries put a `remove` of their own in its place, which fails for what is not there.
    host.replaceWith();
  };
  return draw;
};
