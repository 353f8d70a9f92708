/** The console's colors stand out as WCAG 2.2 asks, in light and in dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Color, contrast } from '../../../src/contrast.js';

const sheet = ['console', 'numbers']
  .map((name) => readFileSync(new URL(`../../../src/console/${name}.css`, import.meta.url), 'utf8'))
  .join('');
const parse = (hex: string): Color =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Color;
const tokens = Object.fromEntries(
  [...sheet.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light = '', dark = '']) => [
    name,
    [parse(light), parse(dark)] as const,
  ]),
);

const WORDS = ['ink', 'muted', 'stop', 'doubt', 'on'];
/** Edges of controls, and the ring around what has the focus. */
const EDGES = ['edge', 'focus', 'on', 'some'];
const pairs = [
  ...WORDS.flatMap((word) => ['paper', 'soft', 'page'].map((ground) => [word, ground, 4.5] as const)),
  ...EDGES.flatMap((edge) => ['paper', 'page'].map((ground) => [edge, ground, 3] as const)),
];

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test.each(pairs)('%s on %s reaches %d', (one, ground, least) => {
    const [front, back] = [tokens[one], tokens[ground]].map((both) => both?.[scheme === 'light' ? 0 : 1]);
    if (!front || !back) throw new Error(`no color ${one} or ${ground}`);
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });
});
