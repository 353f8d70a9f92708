/** Reads what a shop looks like from its page: its fonts, its colors where they stand out enough, and the corners and colors of its buttons. */
import { type Color, contrast } from '../contrast.js';
import { colorOf } from './color-of.js';

/** WCAG 2.2 AA: 1.4.3 for words, 1.4.11 for what is no word. */
const WORDS = 4.5;
const SHAPES = 3;
const BUTTONS = 'button, [type=submit], [role=button], a[class*=button], a[class*=btn]';
/** More would be too round for a card. */
const ROUNDEST = 28;

const text = ([red, green, blue]: Color): string => `rgb(${[red, green, blue].map(Math.round).join(' ')})`;

/** What stands behind an element; the browser's own ground where nothing does. */
const groundOf = (element: Element | null): Color | undefined => {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const color = colorOf(backgroundColor);
    if (color) return color;
    if (!/^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor)) return undefined;
  }
  return undefined;
};

/** The first button that is seen and has a ground of its own. */
const findButton = (): CSSStyleDeclaration | undefined => {
  for (const button of document.querySelectorAll(BUTTONS)) {
    const style = getComputedStyle(button);
    if (button.getClientRects().length && style.backgroundImage === 'none' && colorOf(style.backgroundColor))
      return style;
  }
  return undefined;
};

const isDark = (color: Color): boolean => contrast(color, [255, 255, 255]) > contrast(color, [0, 0, 0]);

/** Custom properties for the hosts. @param isAsked the site wants this scheme whatever its page has */
export const readShop = (scheme: string, isAsked: boolean): string => {
  const { body } = document;
  if (!body) return '';
  const page = getComputedStyle(body);
  const title = document.querySelector('h1');
  const button = findButton();
  const found: Record<string, string> = { '--heed-font': page.fontFamily };
  if (title) {
    const { fontFamily, fontWeight } = getComputedStyle(title);
    found['--shop-title'] = fontFamily;
    found['--shop-weight'] = fontWeight;
  }
  if (button) {
    const radius = Math.min(Number.parseFloat(button.borderTopLeftRadius) || 0, 999);
    found['--shop-radius'] = `${radius}px`;
    found['--heed-radius'] = `${Math.min(radius, ROUNDEST)}px`;
  }

  const white: Color = [255, 255, 255];
  const paper = groundOf(body) ?? (/^(only )?light|^normal/.test(scheme) ? white : undefined);
  const ink = colorOf(page.color);
  // Else the system's colors stay, which stand out in any case.
  if (ink && paper && contrast(ink, paper) >= WORDS && !(isAsked && isDark(paper) !== (scheme === 'dark'))) {
    found['--scheme'] = isDark(paper) ? 'dark' : 'light';
    found['--heed-ink'] = text(ink);
    found['--heed-paper'] = text(paper);
    const [ground, words] = [button?.backgroundColor, button?.color].map((color) => colorOf(color ?? ''));
    if (ground && words && contrast(ground, words) >= WORDS && contrast(ground, paper) >= SHAPES) {
      found['--heed-button'] = text(ground);
      found['--heed-button-ink'] = text(words);
    }
  }
  return Object.entries(found)
    .map((pair) => pair.join(':'))
    .join(';');
};
