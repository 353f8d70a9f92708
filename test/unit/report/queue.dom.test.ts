/** The queue: bounded, oldest first to go, the same id on every try, and alive where storage is not. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openQueue } from '../../../src/report/queue.js';
import { recordNamed as record } from './happening.js';

const KEY = 'heed.queue.';
const ids = (queue = openQueue()) => queue.all().map((entry) => entry.record.id);
/** Storage as a browser may have it: what is named in `broken` throws from then on. */
const stubStorage = (...broken: (keyof Storage)[]) => {
  const kept: Record<string, string> = {};
  const storage: Record<string, (key: string, value: string) => unknown> = {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => delete kept[key],
  };
  const get = (_: object, name: string) => {
    if (broken.includes(name)) throw new DOMException('no', 'QuotaExceededError');
    return storage[name];
  };
  vi.stubGlobal('localStorage', new Proxy(kept, { get }));
  return broken;
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('what is added waits, in order, for every page of the site', () => {
  const queue = openQueue();
  expect(queue.add(record('a'))).toEqual([]);
  openQueue().add(record('b'));
  expect(ids(queue)).toEqual(['a', 'b']);
  expect(queue.all()[0]).toEqual({ record: record('a'), turn: 1, due: 0, tries: 0 });
});

test('fifty wait at most: the oldest go, and are told', () => {
  const queue = openQueue();
  const lost = Array.from({ length: 53 }, (_, index) => queue.add(record(`r${index}`)));
  expect(lost.flat().map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
  expect(ids()).toEqual(Array.from({ length: 50 }, (_, index) => `r${index + 3}`));
});

test('a try changes an entry and never its record', () => {
  const queue = openQueue();
  for (const id of ['a', 'b', 'c']) queue.add(record(id));
  queue.update(['a', 'c'], (entry) => ({ ...entry, due: 9, tries: entry.tries + 1 }));
  expect(queue.all().map(({ due, tries }) => [due, tries])).toEqual([
    [9, 1],
    [0, 0],
    [9, 1],
  ]);
  expect(queue.all().map((entry) => entry.record)).toEqual([record('a'), record('b'), record('c')]);
});

test('what was delivered goes, and leaves nothing behind', () => {
  const queue = openQueue();
  for (const id of ['a', 'b']) queue.add(record(id));
  queue.update(['a', 'nobody'], () => undefined);
  expect(ids(queue)).toEqual(['b']);
  queue.update(['b'], () => undefined);
  expect(ids(queue)).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test.each(['', 'nonsense', 'null', '1', '{}', '[{}]', '{ "record": {} }', '{ "record": { "id": "b" } }'])(
  'foreign content is no record: %j',
  (text) => {
    localStorage.setItem(`${KEY}c`, text);
    const queue = openQueue();
    expect(ids(queue)).toEqual([]);
    queue.add(record('a'));
    expect(ids()).toEqual(['a']);
  },
);

describe('storage that throws', () => {
  const works = () => {
    const queue = openQueue();
    for (const id of ['a', 'b']) queue.add(record(id));
    queue.update(['a'], (entry) => ({ ...entry, tries: 3 }));
    expect(queue.all().map((entry) => [entry.record.id, entry.tries])).toEqual([
      ['a', 3],
      ['b', 0],
    ]);
    queue.update(['a'], () => undefined);
    expect(ids(queue)).toEqual(['b']);
    queue.update(['b'], () => undefined);
    expect(ids(queue)).toEqual([]);
  };

  test('on every write: the queue lives as long as the page', () => {
    stubStorage('setItem');
    works();
  });

  test('on every touch', () => {
    stubStorage('getItem', 'setItem', 'removeItem');
    works();
  });

  test('on access', () => {
    vi.stubGlobal('localStorage', undefined);
    works();
  });

  test('or forgets: what was taken and not kept stays in the page', () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem() {}, removeItem() {} });
    works();
  });

  test('later: what is changed stays changed, what is added stays, what goes stays gone', () => {
    const broken = stubStorage();
    const queue = openQueue();
    for (const id of ['a', 'b']) queue.add(record(id));
    broken.push('setItem');
    queue.update(['a'], (entry) => ({ ...entry, due: 9, tries: 1 }));
    expect(queue.all()[0]).toMatchObject({ due: 9, tries: 1 });
    queue.add(record('c'));
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    queue.update(['a'], () => undefined);
    expect(ids(queue)).toEqual(['b', 'c']);
  });
});

test('what another page adds in the same moment stays', () => {
  const [one, two] = [openQueue(), openQueue()];
  const real = localStorage;
  let met = false;
  // Between what the one read and what it writes, the other writes.
  const setItem = (key: string, value: string) => {
    if (!met) {
      met = true;
      two.add(record('b'));
    }
    real.setItem(key, value);
  };
  const get = (_: object, name: string | symbol) => (name === 'setItem' ? setItem : real[name as 'getItem'].bind(real));
  vi.stubGlobal('localStorage', new Proxy(real, { get }));
  one.add(record('a'));
  vi.unstubAllGlobals();
  expect(met).toBe(true);
  expect(ids().sort()).toEqual(['a', 'b']);
});
