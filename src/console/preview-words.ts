/** What a preview has come to, in one sentence or two. Pure. */
import type { Model } from '../preview/setup.js';
import type { Decision } from '../types.js';
import { placeOf } from './regions.js';

const RULES = {
  'opt-in': 'visitors are asked first',
  'opt-out': 'visitors may opt out',
  notice: 'visitors are told',
} as const;

const ASKS = {
  banner: 'The banner asks.',
  notice: 'A notice says what runs.',
  conflict: 'A notice says that the signal and an earlier yes disagree.',
} as const;

export const previewWords = (
  { categories }: Pick<Model, 'categories'>,
  { regime, region, ask }: Pick<Decision, 'regime' | 'region' | 'ask'>,
): string => {
  const pixels = categories.flatMap((row) => row.pixels).filter(({ state }) => state !== 'off');
  const released = pixels.filter(({ state }) => state === 'released' || state === 'loaded').length;
  return [
    `${region ? placeOf(region) : 'Nobody knows from where'}: ${RULES[regime]}.`,
    ask ? ASKS[ask] : 'Nothing is asked.',
    pixels.length > 0 ? `${released} released, ${pixels.length - released} not.` : 'There is no pixel yet.',
  ].join(' ');
};
