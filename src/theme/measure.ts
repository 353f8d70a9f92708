/** Measures what a theme comes to: in each host, in light and in dark, and under each condition of its rules. Pure. */
import { contrast } from '../contrast.js';
import type { Wrong } from './check-theme.js';
import { type Declaration, HOSTS, type Host, type Rule, type Scheme } from './read-rules.js';
import { colorIn, type Variables } from './resolve-color.js';

const WORDS = { least: 4.5, clause: 'words: WCAG 2.2, 1.4.3' };
const SHAPES = { least: 3, clause: 'what is no word: WCAG 2.2, 1.4.11' };

/** A color and its ground, each by the first of these that the theme sets: a part's property, or a custom property. */
const PAIRS = [
  { of: ['card color', '--heed-ink'], on: ['card background', '--heed-paper'], ...WORDS },
  {
    of: ['title color', 'card color', '--heed-ink'],
    on: ['title background', 'card background', '--heed-paper'],
    ...WORDS,
  },
  { of: ['--heed-muted'], on: ['text background', 'card background', '--heed-paper'], ...WORDS },
  { of: ['--heed-muted'], on: ['--heed-soft'], ...WORDS },
  { of: ['--heed-ink'], on: ['--heed-soft'], ...WORDS },
  { of: ['button color', '--heed-button-ink'], on: ['button background', '--heed-button'], ...WORDS },
  // The quiet one, and those below preferences, have no ground of their own.
  { of: ['button color', '--heed-ink'], on: ['button background', 'card background', '--heed-paper'], ...WORDS },
  { of: ['button color', '--heed-ink'], on: ['button background', '--heed-soft'], ...WORDS },
  { of: ['link color', '--heed-ink'], on: ['link background', '--heed-paper'], ...WORDS },
  { of: ['--heed-focus'], on: ['card background', '--heed-paper'], ...SHAPES },
  { of: ['--heed-focus'], on: ['--heed-soft'], ...SHAPES },
  { of: ['--heed-on'], on: ['card background', '--heed-paper'], ...SHAPES },
  { of: ['--heed-paper'], on: ['--heed-on'], ...SHAPES },
] as const;

const STATES = ['', ':hover', ':focus', ':focus-visible', ':active'];

/** The words of a shorthand that may be a color. */
const colorsOf = (value: string): string[] =>
  value.match(/[\w#-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s,]+/g) ?? [];

/** What a theme says, by property, or by part and property. */
type Said = Map<string, Declaration>;

/** What of the theme a value rests on. */
const restsOn = (value: string, set: Said, own: Variables, depth = 0): Declaration | undefined => {
  if (depth > 9) return undefined;
  for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) {
    const found = set.get(name) ?? restsOn(own.get(name) ?? '', set, own, depth + 1);
    if (found) return found;
  }
  return undefined;
};

const measureOne = (own: Variables, set: Said, scheme: Scheme, where: string): Wrong[] => {
  const variables = new Map([...own, ...[...set].map(([name, { value }]) => [name, value] as const)]);
  const read = (names: readonly string[]) => {
    for (const name of names) {
      const said = set.get(name);
      const value = said?.value ?? (name.startsWith('--') ? variables.get(name) : undefined);
      if (value === undefined) continue;
      const plain = name.endsWith('background') ? [value, ...colorsOf(value)] : [value];
      const color = plain.map((one) => colorIn(one, variables, scheme)).find(Boolean);
      const by = said ?? restsOn(value, set, own);
      const text = said ? `${name}: ${value}` : by ? `${name} (of ${by.property}: ${by.value})` : `our ${name}`;
      return { text, by, color };
    }
    return undefined;
  };
  return PAIRS.flatMap(({ of, on, least, clause }) => {
    const [color, ground] = [read(of), read(on)];
    if (!color || !ground) return [];
    if (!color.color || !ground.color) {
      const { text, by } = color.color ? ground : color;
      const message = `${text} cannot be measured; write a color that nothing shows through`;
      return by ? [{ line: by.line, message, isAdvice: true }] : [];
    }
    const ratio = contrast(color.color, ground.color);
    if (ratio >= least) return [];
    // Down, so that what is too little never reads as enough.
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    const message = `${color.text} on ${ground.text} stands out ${shown}:1 ${where}; ${least}:1 is the least for ${clause}`;
    return [{ line: (color.by ?? ground.by)?.line ?? 1, message }];
  });
};

/** What is set there, as the cascade has it. */
const collect = (rules: readonly Rule[], host: Host, scheme: Scheme, when: string, state: string): Said => {
  const set: Said = new Map();
  const fits = rules
    .filter((rule) => rule.hosts.includes(host) && (!rule.scheme || rule.scheme === scheme))
    .filter((rule) => ['', when].includes(rule.when) && rule.narrowed.every((one) => one === state))
    .sort((one, other) => one.weight - other.weight);
  for (const { part, declarations } of fits)
    for (const declaration of declarations) {
      const { property } = declaration;
      if (property.startsWith('--')) set.set(property, declaration);
      if (part === undefined) continue;
      const name = property === 'background-color' ? 'background' : property;
      for (const one of part.split(' ')) set.set(`${one === 'dialog' ? 'card' : one} ${name}`, declaration);
    }
  return set;
};

export const measure = (rules: readonly Rule[], own: Variables, schemes: readonly Scheme[]): Wrong[] => {
  const whens = ['', ...new Set(rules.map((rule) => rule.when))];
  return HOSTS.flatMap((host) =>
    schemes.flatMap((scheme) =>
      whens.flatMap((when) =>
        STATES.flatMap((state) =>
          measureOne(own, collect(rules, host, scheme, when, state), scheme, `in ${scheme}${when && ` under ${when}`}`),
        ),
      ),
    ),
  );
};
