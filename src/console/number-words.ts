/** Counts, shares and what rows are called, in words. */
import { attempt } from '../attempt.js';
import type { Count, Dimension, LabelledRow, Row } from './numbers.js';
import { placeOf } from './regions.js';

const NUMBER = new Intl.NumberFormat('en');
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LANGUAGE = new Intl.DisplayNames('en', { type: 'language' });

export const countWords = (count: Count): string => (count === null ? '<10' : NUMBER.format(count));
export const percentWords = (percent: number | undefined): string => (percent === undefined ? '–' : `${percent} %`);

/** What a page says of its language may be any text. */
const languageOf = (tag: string): string => attempt(() => LANGUAGE.of(tag)) ?? tag;

const KNOWN: Readonly<Record<string, string>> = {
  bar: 'Bar',
  box: 'Box',
  dialog: 'Dialog',
  'opt-in': 'Ask first',
  'opt-out': 'Opt out',
  notice: 'Notice',
};

const WORDS: Record<Dimension, (value: string) => string> = {
  day: (value) => DAY.format(new Date(value)),
  week: (value) => `Week of ${DAY.format(new Date(value))}`,
  region: placeOf,
  language: languageOf,
  layout: (value) => KNOWN[value] ?? value,
  regime: (value) => KNOWN[value] ?? value,
  notice: (value) => value,
};

export const labelled =
  (dimension: Dimension) =>
  (row: Row): LabelledRow => {
    const { value } = row;
    if (!value) return { ...row, label: value === undefined ? 'All others' : 'Not said' };
    const label = WORDS[dimension](value);
    const isCode = dimension === 'region' || dimension === 'language';
    return { ...row, label, ...(isCode && label !== value && { code: value }) };
  };
