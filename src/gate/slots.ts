/** Has the page's slots filled from when there is one; a page without slots pays for one look. */
import type { Door } from '../types.js';

/** Returns what looks whether there is a slot. */
export const openSlots = ({ part, fail }: Door): (() => void) => {
  let filling = false;
  return () => {
    if (filling || !document.querySelector('[data-heed-show]')) return;
    filling = true;
    part('slots').catch(fail);
  };
};
