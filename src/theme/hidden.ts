/** What a theme may not do because an answer, or the words around it, could no longer be seen, reached or told from the other. Pure. */
import type { Wrong } from './check-theme.js';
import type { Rule } from './read-rules.js';

export const PARTS = ['card', 'dialog', 'title', 'text', 'button', 'link', 'switch'];
/** They come and go with what the visitor does, for each answer alike. */
const STATES = /^:(hover|focus|focus-visible|focus-within|active)$|^::(before|after)$/;

const number = (value: string): number => Number.parseFloat(value);
const isLength = (value: string, unit: string): boolean => RegExp(`^-?[\\d.]+${unit}$`).test(value);
/** In pixels, where that can be said. */
const pixels = (value: string): number | undefined => {
  if (/^-?0(\.0+)?[a-z%]*$/.test(value)) return 0;
  if (isLength(value, 'px')) return number(value);
  if (isLength(value, 'r?em')) return number(value) * 16;
  return isLength(value, 'pt') ? (number(value) * 4) / 3 : undefined;
};

const AWAY = 'it would be out of reach; leave it where it stands';
/** By property: whether a value hides, and why that must not be. */
const HIDES: Record<string, (value: string) => string | false> = {
  display: (value) => value === 'none' && 'it hides what the visitor must see; take it out',
  visibility: (value) => /hidden|collapse/.test(value) && 'it hides what the visitor must see; take it out',
  'content-visibility': (value) => value === 'hidden' && 'it hides what the visitor must see; take it out',
  opacity: (value) => number(value) < (value.endsWith('%') ? 100 : 1) && 'words lose contrast; write 1',
  filter: (value) => /opacity|blur|contrast|brightness|invert/.test(value) && 'words lose contrast; take it out',
  'pointer-events': (value) => value === 'none' && 'it cannot be clicked; take it out',
  'font-size': (value) => (pixels(value) ?? 16) < 12 && 'it cannot be read; write 12px or more',
  'clip-path': (value) => value !== 'none' && 'what is cut off cannot be measured; take it out',
  clip: (value) => value !== 'auto' && 'what is cut off cannot be measured; take it out',
  'color-scheme': () => false,
};
for (const name of ['width', 'height', 'max-width', 'max-height'])
  HIDES[name] = (value) => (pixels(value) ?? 24) < 24 && 'too small to hit; 24px is the least (WCAG 2.2, 2.5.8)';
for (const name of ['transform', 'translate', 'scale', 'rotate']) HIDES[name] = (value) => value !== 'none' && AWAY;
for (const name of ['left', 'right', 'top', 'bottom', 'margin', 'margin-left', 'margin-top', 'inset', 'text-indent'])
  HIDES[name] = (value) => value.split(/\s+/).some((one) => Math.abs(pixels(one) ?? 0) >= 500) && AWAY;

export const hidden = (rules: readonly Rule[]): Wrong[] =>
  rules.flatMap(({ selector, line, hosts, part, narrowed, declarations }): Wrong[] => {
    if (/data-heed-action/.test(selector))
      return [{ line, message: `${selector} is for one answer; both must look alike, so write ::part(button)` }];
    if (!hosts.length)
      return declarations
        .filter(({ property }) => property.startsWith('--heed-'))
        .map(({ property, line }) => ({
          line,
          message: `${property} on ${selector} reaches no view; write it on [data-heed-host] and the other hosts`,
        }));
    const unknown = part?.split(' ').find((name) => !PARTS.includes(name));
    if (unknown !== undefined)
      return [{ line, message: `::part(${unknown}) is no part; write one of ${PARTS.join(', ')}` }];
    const one = narrowed.find((text) => !STATES.test(text));
    if (part !== undefined && one)
      return [
        {
          line,
          message: `${selector} tells one answer from the other by ${one}; both must look alike, so write ::part(${part})`,
        },
      ];
    if (narrowed.some((text) => text.startsWith('::'))) return [];
    return declarations.flatMap(({ property, value, line }) => {
      const why = HIDES[property]?.(value.replace(/\s*!important$/i, '').toLowerCase());
      return why ? [{ line, message: `${property}: ${value} on ${selector}: ${why}` }] : [];
    });
  });
