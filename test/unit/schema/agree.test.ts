/** Pages and checkConfig refuse the same configs, and name the same places: for a valid one that was changed at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disagreement } from './both.js';
import { change, mutate } from './changes.js';
import { valid } from './valid-config.js';

test('the valid one is right for both', async () => {
  expect(await disagreement(valid)).toBeUndefined();
});

test('a changed one is right or wrong for both, at the same places', async () => {
  const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
    const config = structuredClone(valid) as unknown;
    for (const one of changes) mutate(config, structuredClone(one));
    // As a file would have it.
    const json = JSON.parse(JSON.stringify(config));
    expect([await disagreement(json), json]).toEqual([undefined, json]);
  });
  await fc.assert(property, { numRuns: 1000 });
}, 120_000);
