/** What color a value of CSS comes to under these custom properties, light or dark; undefined where that cannot be known here. Pure. */
import { formatRgb, interpolate, parse, rgb } from 'culori';
import type { Color } from '../contrast.js';
import type { Scheme } from './read-rules.js';

export type Variables = ReadonlyMap<string, string>;

/** As Chromium paints them. */
const SYSTEM: Record<string, Record<Scheme, string>> = {
  canvas: { light: '#fff', dark: '#121212' },
  canvastext: { light: '#000', dark: '#fff' },
};
const SPACES = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  oklab: 'oklab',
  oklch: 'oklch',
  lab: 'lab',
  lch: 'lch',
  hsl: 'hsl',
} as const;

/** The arguments of a function, split at commas outside of brackets. */
const argumentsOf = (text: string): string[] => {
  const found = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && !depth) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((one) => one.trim());
};

/** Puts in what `var()` stands for; undefined where nothing does, or it stands for itself. */
export const substitute = (value: string, variables: Variables, depth = 0): string | undefined => {
  const at = /\bvar\(/.exec(value);
  if (!at) return value;
  if (depth > 20) return undefined;
  const from = at.index + 4;
  let end = from;
  for (let open = 1; end < value.length; end++) {
    if (value[end] === '(') open++;
    if (value[end] === ')' && !--open) break;
  }
  const [name = '', ...rest] = argumentsOf(value.slice(from, end));
  const found = variables.get(name) ?? (rest.length ? rest.join(',') : undefined);
  return found === undefined
    ? undefined
    : substitute(value.slice(0, at.index) + found + value.slice(end + 1), variables, depth + 1);
};

const resolve = (value: string, scheme: Scheme): string | undefined => {
  const text = value.trim();
  const system = SYSTEM[text.toLowerCase()];
  if (system) return system[scheme];
  const [, name, inner = ''] = /^(light-dark|color-mix)\((.*)\)$/is.exec(text) ?? [];
  if (!name) return parse(text) ? text : undefined;
  const given = argumentsOf(inner);
  if (name.toLowerCase() === 'light-dark') return resolve(given[scheme === 'light' ? 0 : 1] ?? '', scheme);
  const space = SPACES[(/^in ([\w-]+)$/.exec(given[0] ?? '')?.[1] ?? '') as keyof typeof SPACES];
  const parts = given.slice(1, 3).map((part) => {
    const percent = /(^|\s)([\d.]+)%(\s|$)/.exec(part);
    return {
      share: percent ? Number(percent[2]) / 100 : undefined,
      color: resolve(part.replace(percent?.[0] ?? /$^/, ''), scheme),
    };
  });
  const [one, other] = parts;
  if (!space || !one?.color || !other?.color) return undefined;
  const first = one.share ?? 1 - (other.share ?? 0.5);
  const second = other.share ?? 1 - first;
  const mixed = interpolate([one.color, other.color], space)(second / (first + second));
  // What is missing to a whole is seen through.
  return first + second < 1 ? undefined : formatRgb(mixed);
};

export const colorIn = (value: string, variables: Variables, scheme: Scheme): Color | undefined => {
  const whole = substitute(value, variables)?.replace(/\s*!important$/i, '');
  const color = whole === undefined ? undefined : rgb(resolve(whole, scheme) ?? '');
  if (!color || (color.alpha ?? 1) < 1) return undefined;
  return [color.r, color.g, color.b].map((part) => Math.min(255, Math.max(0, part * 255))) as unknown as Color;
};
