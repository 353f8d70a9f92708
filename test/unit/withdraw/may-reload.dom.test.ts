/** A page loads again by itself once for each word of the visitor, and never in a circle. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mayReload } from '../../../src/withdraw/may-reload.js';
import { choiceOf, NONE } from '../policy/facts.js';

const said = (id: string) => choiceOf({ ...NONE, id });
const scripted = (id: string) => choiceOf({ ...NONE, id, method: 'api' });
const active = (hasBeenActive: boolean) => vi.stubGlobal('navigator', { userActivation: { hasBeenActive } });

beforeEach(() => active(false));
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test('once for a choice, and again for the next one', () => {
  expect([said('a'), said('a'), said('b'), said('b')].map(mayReload)).toEqual([true, false, true, false]);
});

test('a script that answers anew on every page reloads once', () => {
  expect([scripted('a'), scripted('b'), scripted('c')].map(mayReload)).toEqual([true, false, false]);
});

test('without a choice once, as when a region comes late on every page', () => {
  expect([undefined, undefined].map(mayReload)).toEqual([true, false]);
});

test('always after somebody has touched the page', () => {
  active(true);
  expect([said('a'), said('a'), undefined, undefined].map(mayReload)).toEqual([true, true, true, true]);
});

test('where nothing can be noted for the next page it takes a visitor', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(mayReload(said('a'))).toBe(false);
  active(true);
  expect(mayReload(said('a'))).toBe(true);
});
