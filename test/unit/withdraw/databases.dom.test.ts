/** Databases and caches of refused pixels go; one that is busy is named and holds nobody up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import type { Config, PixelStorage } from '../../../src/types.js';
import { dropDatabases } from '../../../src/withdraw/databases.js';
import { choiceOf, factsOf, NONE } from '../policy/facts.js';

/** A browser that has these databases. */
const browser = (names: string[], more: { lists?: boolean; busy?: string[]; broken?: string[] } = {}) => {
  const there = new Set(names);
  const { lists = true, busy = [], broken = [] } = more;
  vi.stubGlobal('indexedDB', {
    ...(lists && { databases: async () => [...there].map((name) => ({ name })) }),
    deleteDatabase(name: string) {
      const request: Record<string, unknown> = { error: new DOMException('disk', 'UnknownError') };
      queueMicrotask(() => {
        if (busy.includes(name)) return;
        const tell = request[broken.includes(name) ? 'onerror' : 'onsuccess'] as (event: object) => void;
        tell({ oldVersion: there.delete(name) ? 1 : 0 });
      });
      return request;
    },
  });
  return there;
};
const drop = (area: PixelStorage['area'], ...keys: string[]) => {
  const storage = keys.map((key) => ({ area, key, purpose: 'x' }));
  const pixels = [{ id: 'ads', name: 'ads', vendor: 'Vendor', category: 'marketing', storage }];
  const facts = factsOf({ region: 'DE', config: { pixels } as Partial<Config>, choice: choiceOf(NONE) });
  return dropDatabases(facts.policy, decide(facts));
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('by name and by their beginning; those of others stay', async () => {
  const there = browser(['vendor', 'vendor-1', 'amp-1', 'amp-2', 'amp', 'cart']);
  expect(await drop('idb', 'vendor', 'amp-*', 'absent')).toEqual({ removed: ['vendor', 'amp-1', 'amp-2'], kept: [] });
  expect([...there]).toEqual(['vendor-1', 'amp', 'cart']);
});

test('a browser that lists none removes what is named in full, and only what was there counts', async () => {
  const there = browser(['vendor', 'amp-1'], { lists: false });
  const { removed, kept } = await drop('idb', 'vendor', 'absent', 'amp-*');
  expect(removed).toEqual(['vendor']);
  expect(kept).toEqual([{ name: 'amp-*', why: expect.stringMatching(/\w/) }]);
  expect([...there]).toEqual(['amp-1']);
});

test('one that is open elsewhere is named after a second, and holds up no other', async () => {
  browser(['busy', 'vendor'], { busy: ['busy'] });
  const outcome = drop('idb', 'busy', 'vendor');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await outcome).toEqual({
    removed: ['vendor'],
    kept: [{ name: 'busy', why: expect.stringContaining('open') }],
  });
});

test('a list that never comes holds nobody up', async () => {
  browser(['vendor'], {});
  Object.assign(indexedDB, { databases: () => new Promise(() => {}) });
  const outcome = drop('idb', 'vendor');
  await vi.advanceTimersByTimeAsync(1000);
  const { removed, kept } = await outcome;
  expect([...removed, ...kept.map(({ name }) => name)]).toEqual(['vendor']);
});

test('what the browser refuses is named with its reason', async () => {
  browser(['vendor'], { broken: ['vendor'] });
  expect(await drop('idb', 'vendor')).toEqual({
    removed: [],
    kept: [{ name: 'vendor', why: expect.stringContaining('disk') }],
  });
});

test('caches go too', async () => {
  const there = new Set(['amp-v1', 'shop-v1']);
  vi.stubGlobal('caches', { keys: async () => [...there], delete: async (name: string) => there.delete(name) });
  expect(await drop('cache', 'amp-*')).toEqual({ removed: ['amp-v1'], kept: [] });
  expect([...there]).toEqual(['shop-v1']);
});

test('a page without caches has nothing to remove from them', async () => {
  vi.stubGlobal('caches', undefined);
  expect(await drop('cache', 'amp-*', 'vendor')).toEqual({ removed: [], kept: [] });
});
