/** A tag manager that started first is noticed. */
import { expect, test } from 'vitest';
import { isLate } from '../../../src/guard/is-late.js';

/** As Google's own function queues a command. */
function command(..._: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: that is what it queues
  return arguments;
}
const DEFAULT = command('consent', 'default', { ad_storage: 'denied' });
const UPDATE = command('consent', 'update', {});
const START = { 'gtm.start': 1, event: 'gtm.js' };

test.each([
  ['a default after the start', [START, DEFAULT, UPDATE], true],
  ['a default before the start', [DEFAULT, UPDATE, START], false],
  ['a later default of somebody else', [DEFAULT, START, DEFAULT], false],
  ['no default', [START], false],
  ['no start', [null, 'x', DEFAULT], false],
  ['nothing', [], false],
])('%s', (_, layer, late) => {
  expect(isLate(layer)).toBe(late);
});
