/** A computed color as red, green and blue; undefined where something shows through it, or it is written in a space that is not read here. Pure. */
import type { Color } from '../contrast.js';

// Not by a canvas, as painted.ts has it for those who look after a site: browsers that guard visitors against fingerprinting read wrong pixels back.

const encoded = (light: number): number => {
  const share = Math.min(1, Math.max(0, light));
  return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
};

/** As CSS Color 4, §10.4, has it. */
const ofOklab = (l: number, a: number, b: number): Color => {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
};

export const colorOf = (computed: string): Color | undefined => {
  const [, space, inner = ''] = /^(rgba?|oklab|oklch|color)\((?:srgb )?(.*)\)$/.exec(computed) ?? [];
  const [one = 0, two = 0, three = 0, opacity = 1] = inner
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : +part));
  if (!space || opacity < 1 || Number.isNaN(one + two + three + opacity)) return undefined;
  if (space === 'oklab') return ofOklab(one, two, three);
  if (space === 'oklch') {
    const hue = (three * Math.PI) / 180;
    return ofOklab(one, two * Math.cos(hue), two * Math.sin(hue));
  }
  const scale = space === 'color' ? 255 : 1;
  return [one * scale, two * scale, three * scale];
};
