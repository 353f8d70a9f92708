/** What a quiet frame goes by lists the places with another rule by hand: no place may be missing. */
import { expect, test } from 'vitest';
import { QUIET } from '../../../src/frames/keep-quiet.js';
import { laws } from '../../../src/policy/laws.js';
import { regimeOf } from '../../../src/policy/regimes.js';

test.each(laws.map(({ region, place }) => [region, place]))('%s, %s: opt-in in a quiet frame', (region) => {
  expect(regimeOf(region === 'unknown' ? undefined : region, QUIET.regimes)).toBe('opt-in');
});
