/** How long something lasts, in words. */
import { en } from '../messages/en.js';

const unit = (count: number, name: string): string =>
  new Intl.NumberFormat(en.lang, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    count,
  );

/** Nobody counts 29 minutes: more than ten of something short are told in fives. */
const short = (count: number, name: string): string => unit(count < 10 ? count : Math.round(count / 5) * 5, name);

/** The longest unit that does not bend the number much: 400 days are 13 months, 365 are a year. */
export const timeWords = (days: number): string =>
  days % 365 === 0
    ? unit(days / 365, 'year')
    : days > 60
      ? unit(days / 30.4, 'month')
      : days >= 1
        ? unit(days, 'day')
        : days >= 1 / 24
          ? unit(days * 24, 'hour')
          : days >= 1 / 1500
            ? short(days * 1440, 'minute')
            : short(days * 86_400, 'second');
