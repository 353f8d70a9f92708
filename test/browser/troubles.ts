/** What is wrong with an open view on a screen: controls out of reach or covered, a page that moved, what sticks out. */
import type { Page } from 'playwright';

/** The buttons of the open view that cannot be brought into sight by scrolling inside it, and how far anything sticks out; runs on the page. */
export const troublesHere = (): string[] => {
  const root = document.querySelector('[data-heed-host]')?.shadowRoot as ShadowRoot;
  const found: string[] = [];
  const buttons = [...root.querySelectorAll<HTMLElement>('button, a, summary')].filter(
    (one) => one.getClientRects().length,
  );
  if (buttons.length < 3) found.push(`only ${buttons.length} controls`);
  const { scrollX, scrollY } = window;
  for (const button of buttons) {
    button.scrollIntoView({ block: 'center' });
    const name = button.dataset.heedAction ?? button.dataset.heedName ?? button.textContent;
    const { left, top, right, bottom } = button.getClientRects()[0] as DOMRect;
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) found.push(`${name} is cut off`);
    else if (!button.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2)))
      found.push(`${name} is covered`);
  }
  if (scrollX !== window.scrollX || scrollY !== window.scrollY) found.push('the page moved');
  for (const box of [document.documentElement, ...root.querySelectorAll('section, dialog, .body')])
    if (box.scrollWidth > box.clientWidth)
      found.push(`${box.localName} is ${box.scrollWidth - box.clientWidth} px too wide`);
  return found;
};

export const troubles = (tab: Page): Promise<string[]> => tab.evaluate(troublesHere);
