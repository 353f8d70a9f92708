/** Who started something is read out of the stacks that browsers write. */
import { expect, test } from 'vitest';
import { nearest } from '../../../src/guard/initiator.js';

const SELF = 'https://shop.example:8443/heed/guard.js';
const chromium = (...lines: string[]) => ['Error', ...lines.map((line) => `    at ${line}`)].join('\n');

test.each([
  [
    'Chromium',
    chromium(`Object.apply (${SELF}:1:2)`, 'send (https://ads.example:81/tag.js?id=1:10:20)', 'https://x.y/:1:1'),
  ],
  ['Firefox', `apply@${SELF}:1:2\nsend@https://ads.example:81/tag.js?id=1:10:20\n@https://x.y/:1:1\n`],
  ['Safari', `apply@${SELF}:1:2\nhttps://ads.example:81/tag.js?id=1:10:20\n@https://x.y/:1:1`],
])('%s', (_, stack) => {
  expect(nearest(stack, SELF)).toEqual({ by: 'https://ads.example:81/tag.js', ours: false });
});

test('a file of ours beside the guard is told from one of the page in the same folder', () => {
  const from = (file: string) => nearest(chromium(`x (https://shop.example:8443/heed/${file}:1:2)`), SELF).ours;
  expect(['gate.js', 'heed.js', 'app.js', 'sub/gate.js'].map(from)).toEqual([true, true, false, false]);
});

test('no stack, no answer', () => {
  expect(nearest(undefined, SELF)).toEqual({});
  expect(nearest(chromium('<anonymous>:1:2'), SELF)).toEqual({});
});
