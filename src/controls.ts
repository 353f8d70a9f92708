/** Elements of the page that open a view when they are clicked: any with `data-heed-open`, whenever it came. */
import type { Door, View } from './types.js';

export const openControls = ({ consent, undo, fail }: Door): void => {
  const hear = (event: Event) => {
    const view = (event.target as Element).closest?.<HTMLElement>('[data-heed-open]')?.dataset.heedOpen;
    if (!view) return;
    event.preventDefault();
    consent.show(view as View).catch(fail);
  };
  // On the way down: menus stop clicks on their way up, and a router must find the click taken.
  document.addEventListener('click', hear, true);
  undo.push(() => document.removeEventListener('click', hear, true));
};
