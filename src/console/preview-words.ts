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
  { regime, region, ask, choice }: Pick<Decision, 'regime' | 'region' | 'ask' | 'choice'>,
): string => {
  const pixels = categories.flatMap((row) => row.pixels).filter(({ state }) => state !== 'off');
  const released = pixels.filter(({ state }) => state === 'released' || state === 'loaded').length;
  return [
    `${region ? placeOf(region) : 'Region not known'}: ${RULES[regime]}.`,
    ask ? ASKS[ask] : choice ? 'This one has answered.' : 'Nothing is asked.',
    pixels.length > 0 ? `${released} of ${pixels.length} released.` : 'There is nothing to release yet.',
  ].join(' ');
};
