/** How many cookies a pixel sets and for how long, in words. */
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { fill } from '../messages/fill.js';
import type { Pixel } from '../types.js';

const plural = (count: number, forms: Readonly<Record<string, string>>): string =>
  fill(forms[new Intl.PluralRules(en.lang).select(count)] ?? forms.other ?? '', { count: String(count) });

export const pixelCount = (count: number): string => plural(count, words.pixels);

const unit = (count: number, name: string): string =>
  new Intl.NumberFormat(en.lang, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    count,
  );

/** The longest unit that does not bend the number much: 400 days are 13 months, 365 are a year. */
const time = (days: number): string =>
  days % 365 === 0
    ? unit(days / 365, 'year')
    : days > 60
      ? unit(days / 30.4, 'month')
      : days < 1
        ? unit(days * 24, 'hour')
        : unit(days, 'day');

export const cookieWords = ({ cookies = [] }: Pixel): string => {
  if (!cookies.length) return '';
  const days = Math.max(...cookies.map((cookie) => cookie.days ?? 0));
  const count = plural(cookies.length, words.cookies);
  return fill(days ? words.lasting : words.session, { cookies: count, time: days ? time(days) : '' });
};
