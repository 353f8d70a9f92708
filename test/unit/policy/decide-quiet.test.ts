/** Where someone else may speak for the visitor, or nobody can keep an answer, no rule of any place lets anything run. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { laws } from '../../../src/policy/laws.js';
import type { Choice, Signals } from '../../../src/types.js';
import { ALL, choiceOf, NOW, policyOf } from './facts.js';

const signals: Signals = { gpc: null, dnt: null, raw: { gpc: null, dnt: null } };

const quietly = (region: string | undefined, choice?: Choice) => {
  const policy = policyOf({
    ...(region && { region }),
    regimes: { [region ?? 'unknown']: 'notice', '*': 'opt-out' },
    exempt: { [region ?? 'unknown']: ['analytics'] },
  });
  return decide({ policy: { ...policy, quiet: true }, region, signals, now: NOW, ...(choice && { choice }) });
};

test.each(laws.map(({ region, place }) => [region, place]))('%s, %s', (code) => {
  const region = code === 'unknown' || code === '*' ? undefined : code;
  const { regime, ask, allowed, pixels, sale } = quietly(region);
  expect({ regime, ask, sale }).toEqual({ regime: 'opt-in', ask: null, sale: false });
  expect(allowed).toEqual({ necessary: true, functional: false, analytics: false, marketing: false });
  expect(Object.keys(pixels).filter((id) => pixels[id])).toEqual(['till']);
});

test('a yes is one', () => {
  const { ask, allowed, pixels } = quietly('US', choiceOf(ALL));
  expect([ask, allowed.marketing, pixels.ads]).toEqual([null, true, true]);
});
