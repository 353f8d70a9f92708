/** Elements of the page that open a view when they are clicked: any with `data-heed-open`, whenever it came. */
import type { Door, View } from './types.js';

export const openControls = ({ consent, undo, fail }: Door): void => {
  const hear = (event: Event) => {
    const view = (event.target as Element).closest?.<HTMLElement>('[data-heed-open]')?.dataset.heedOpen;
    if (!view) return;
    event.preventDefault();
    consent.show(view as View).catch(fail);
  };
  document.addEventListener('click', hear);
  undo.push(() => document.removeEventListener('click', hear));
};
