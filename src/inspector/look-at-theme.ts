/** Looks how well the words, the focus ring and the switches of our views stand out in the page's theme. */
import { type Color, contrast } from '../contrast.js';
import { painted } from '../painted.js';
import type { Faint } from './seen.js';

const VIEWS = '[data-heed-host], [data-heed-opt-out], [data-heed-embed], [data-heed-link]';

/** Undefined where something shows through: then nobody can say. */
const groundOf = (element: Element): Color | undefined => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { color, opacity } = painted(getComputedStyle(at).backgroundColor);
    if (opacity === 255) return color;
    if (opacity) return undefined;
  }
  return undefined;
};

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue as string));

/** A custom property as the element's scheme has it: `light-dark()` is resolved only where it is painted. */
const inScheme = (style: CSSStyleDeclaration, name: string): string => {
  const value = style.getPropertyValue(name);
  const [, light, dark] = /^light-dark\(([^,]*(?:\([^)]*\))?),(.*)\)$/.exec(value.trim()) ?? [];
  if (!light || !dark) return value;
  const isDark = /^light dark/.test(style.colorScheme)
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : /dark/.test(style.colorScheme);
  return (isDark ? dark : light).trim();
};

/** WCAG 2.2 AA: 1.4.3 for words, 1.4.11 for what shows where one is and what is on. */
const measuresIn = (element: Element): Pick<Faint, 'of' | 'color' | 'least'>[] => {
  const style = getComputedStyle(element);
  return [
    ...(hasWords(element) ? [{ of: 'words', color: style.color, least: 4.5 } as const] : []),
    ...(element.matches('button, a')
      ? [{ of: 'focus', color: inScheme(style, '--heed-focus'), least: 3 } as const]
      : []),
    ...(element.matches('[role=switch]')
      ? [{ of: 'switch', color: inScheme(style, '--heed-on'), least: 3 } as const]
      : []),
  ];
};

/** What stands out too little, once for each pair of colors. */
export const lookAtTheme = (): Faint[] => {
  const found = new Map<string, Faint>();
  for (const { shadowRoot } of document.querySelectorAll(VIEWS))
    for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
      if (!element.getClientRects().length) continue;
      for (const { of, color, least } of measuresIn(element)) {
        // A ring is drawn around what has the focus.
        const ground = groundOf(of === 'focus' ? (element.parentElement as Element) : element);
        const key = [of, color, ground].join();
        if (!color || !ground || found.has(key)) continue;
        const ratio = contrast(painted(color).color, ground);
        const what = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
        if (ratio < least) found.set(key, { of, color, ratio, least, what });
      }
    }
  return [...found.values()];
};
