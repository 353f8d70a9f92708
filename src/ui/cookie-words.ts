/** How many cookies a pixel sets and for how long, in words. */
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { fill } from '../messages/fill.js';
import type { Pixel } from '../types.js';
import { timeWords } from './time-words.js';

const plural = (count: number, forms: Readonly<Record<string, string>>): string =>
  fill(forms[new Intl.PluralRules(en.lang).select(count)] ?? forms.other ?? '', {
    count: count.toLocaleString(en.lang),
  });

export const pixelCount = (count: number): string => plural(count, words.pixels);

export const cookieWords = ({ cookies = [] }: Pixel): string => {
  if (!cookies.length) return '';
  const days = Math.max(...cookies.map((cookie) => cookie.days ?? 0));
  const count = plural(cookies.length, words.cookies);
  return fill(days ? words.lasting : words.session, { cookies: count, time: days ? timeWords(days) : '' });
};
