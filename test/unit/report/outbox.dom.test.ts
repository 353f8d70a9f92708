/** What happened before the reporting part was there: kept in order, bounded, and once. */
import { beforeEach, expect, test } from 'vitest';
import { put, takeAll } from '../../../src/report/outbox.js';
import { happeningOf } from './happening.js';

beforeEach(() => localStorage.clear());

const seen = (at: number) => ({ ...happeningOf({ gpc: true }, { cause: 'signal' }), at });

test('comes back once, by time and then by turn, each under the id of its record', () => {
  for (const at of [2, 2, 1]) expect(put(seen(at))).toBe(true);
  const all = takeAll();
  expect(all.map(({ at }) => at)).toEqual([1, 2, 2]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(3);
  for (const { id } of all) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
  expect(takeAll()).toEqual([]);
});

test('what another tab adds at the same time stays', () => {
  put(seen(1));
  const other = JSON.stringify({ ...seen(2), turn: 0 });
  localStorage.setItem('heed.outbox.other', other);
  put(seen(3));
  expect(takeAll().map(({ at }) => at)).toEqual([1, 2, 3]);
});

test('does not fill storage where nobody comes for it', () => {
  const kept = Array.from({ length: 25 }, (_, at) => put(seen(at)));
  expect(kept.filter(Boolean)).toHaveLength(20);
  expect(takeAll()).toHaveLength(20);
});

test.each(['', '{', 'null', '[]', '{"at":1}'])('what is no happening is dropped: %s', (text) => {
  localStorage.setItem('heed.outbox.a', text);
  expect(takeAll()).toEqual([]);
  expect(localStorage.getItem('heed.outbox.a')).toBeNull();
});
