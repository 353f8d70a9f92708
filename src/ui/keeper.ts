/** Keeps a view before the page: back on it when something took it away, and over nothing that has the focus. */
import { adopt } from './adopt.js';
import type { Keep } from './stage.js';

const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

export const createKeeper = (root: ShadowRoot, redraw: () => void): Keep => {
  const { host } = root;
  let card: Element | null = null;
  let undress = (): void => {};

  /** Room for the card where the page scrolls to what has the focus (WCAG 2.4.11), unless it keeps as much by itself; a hidden card takes none. */
  const makeRoom = (): void => {
    undress();
    undress = () => {};
    if (!card) return;
    const box = card.getBoundingClientRect();
    const isTop = card.matches('.top');
    const room = isTop ? box.bottom : innerHeight - box.top;
    const edge = `scroll-padding-${isTop ? 'top' : 'bottom'}`;
    const own = getComputedStyle(document.documentElement).getPropertyValue(edge);
    const kept = Number.parseFloat(own) * (own.endsWith('%') ? innerHeight / 100 : 1);
    if (box.height && !(kept >= room)) undress = adopt(document, `html{${edge}:${room}px!important}`);
  };
  const sizes = new ResizeObserver(makeRoom);

  const isBelow = (card: Element, at: Element): boolean => {
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    const isWithin = (from: number, to: number, start: number, end: number) =>
      from + to > 2 * start && from + to < 2 * end;
    return isWithin(left, right, box.left, box.right) && isWithin(top, bottom, box.top, box.bottom);
  };
  /** What stands at an end of the page cannot be scrolled clear: the card goes to the other edge, and where it is too high for that, it takes half of the screen. */
  const stepAside = (): void => {
    const at = focused();
    if (!card || !at || at.getRootNode() === root) return;
    for (const step of [
      (one: HTMLElement) => one.classList.toggle('top'),
      (one: HTMLElement) => one.style.setProperty('max-height', '50%'),
    ]) {
      if (!isBelow(card, at)) return;
      step(card as HTMLElement);
      makeRoom();
      at.scrollIntoView({ block: 'nearest' });
    }
  };
  // A frame later it was scrolled to.
  const onFocus = (): void => void requestAnimationFrame(stepAside);

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
    document.removeEventListener('focusin', onFocus);
    if (view) {
      moves.observe(document.documentElement, { childList: true });
      moves.observe(document, { childList: true });
      document.addEventListener('focusin', onFocus);
    }
    card = root.querySelector('section');
    if (card) sizes.observe(card);
    else makeRoom();
    // It may be gone since before anyone looked.
    if (view) look();
  };
};
