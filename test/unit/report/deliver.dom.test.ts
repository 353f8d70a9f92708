/** Delivery: what is tried again and when, what is dropped, and that no record is lost or sent by two at once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDelivery } from '../../../src/report/deliver.js';
import { openQueue } from '../../../src/report/queue.js';
import type { Config, ConsentRecord, Deliver, Door, Reporter } from '../../../src/types.js';
import { choiceOf, NONE, NOW, policyOf } from '../policy/facts.js';
import { happeningOf, recordNamed } from './happening.js';

const [, ...chosen] = happeningOf({ choice: choiceOf({ ...NONE, id: 'mine' }) }, { cause: 'choice' }, {});
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const end: (() => void)[] = [];
let fail: ReturnType<typeof vi.fn>;

const open = (config: Partial<Config> = { report: { url: '/records' } }): Deliver => {
  return openDelivery({ policy: policyOf(config), fail, undo: end } as unknown as Door);
};

/** Every request: when, counted from the start, and with which records. */
const answering = (...statuses: (number | Error)[]) => {
  const asked: { at: number; ids: string[]; url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const { records } = JSON.parse(String(init.body)) as { records: ConsentRecord[] };
    asked.push({ at: Date.now() - NOW, ids: records.map(({ id }) => id), url, init });
    const answer = statuses.length > 1 ? statuses.shift() : statuses[0];
    if (answer instanceof Error) throw answer;
    return new Response(null, { status: answer as number });
  });
  return asked;
};
const waiting = () =>
  openQueue()
    .all()
    .map(({ record }) => record.id);
const queue = (...ids: string[]) => {
  for (const id of ids) openQueue().add(recordNamed(id));
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  localStorage.clear();
  fail = vi.fn();
});
afterEach(async () => {
  for (const act of end.splice(0)) act();
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what waits is posted as JSON to our own origin, outlives the page, and is gone when it arrived', async () => {
  const asked = answering(200);
  queue('a', 'b');
  open()();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toMatchObject([
    {
      at: 0,
      ids: ['a', 'b'],
      url: '/records',
      init: {
        method: 'POST',
        keepalive: true,
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
      },
    },
  ]);
  expect(waiting()).toEqual([]);
  expect(fail).not.toHaveBeenCalled();
});

test('what just happened becomes a record in the same task, under the id of the choice', async () => {
  const asked = answering(200);
  open()(...chosen);
  expect(waiting()).toEqual(['mine']);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ ids }) => ids)).toEqual([['mine']]);
});

test('what proves nothing becomes none', async () => {
  const asked = answering(200);
  const [, decision, change] = happeningOf({ choice: choiceOf({}) }, { cause: 'choice' }, {});
  open()(decision, change);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked).toEqual([]);
});

test('many go in parts of twenty, oldest first', async () => {
  const asked = answering(200);
  const ids = Array.from({ length: 45 }, (_, index) => `r${index}`);
  queue(...ids);
  open()();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map((request) => request.ids.length)).toEqual([20, 20, 5]);
  expect(asked.flatMap((request) => request.ids)).toEqual(ids);
});

describe.each<[string, number | Error]>([
  ['408', 408],
  ['429', 429],
  ['500', 500],
  ['503', 503],
  ['a network error', new TypeError('Failed to fetch')],
])('%s', (_, answer) => {
  test('keeps the records: the same ids are tried again, later and later, at least every five minutes', async () => {
    const asked = answering(answer);
    queue('a', 'b');
    open()();
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(gaps[0]).toBeLessThanOrEqual(5 * SECOND);
    for (const [index, gap] of gaps.entries()) {
      expect(gap).toBeGreaterThanOrEqual(SECOND);
      expect(gap).toBeGreaterThanOrEqual(gaps[index - 1] ?? 0);
      expect(gap).toBeLessThanOrEqual(5 * MINUTE);
    }
    expect(gaps.at(-1)).toBe(5 * MINUTE);
    expect(new Set(asked.map(({ ids }) => ids.join()))).toEqual(new Set(['a,b']));
    expect(waiting()).toEqual(['a', 'b']);
    expect(fail).toHaveBeenCalled();
  });

  test('and once it is over they arrive', async () => {
    const asked = answering(answer, answer, 200);
    queue('a');
    open()();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked).toHaveLength(3);
    expect(waiting()).toEqual([]);
  });
});

test.each([400, 401, 403, 404, 413, 422])('%d drops the records, tells so, and the next ones go', async (status) => {
  const asked = answering(status, 200);
  queue('a');
  const deliver = open();
  deliver();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting()).toEqual([]);
  expect(fail).toHaveBeenCalledTimes(1);
  expect(String(fail.mock.calls[0]?.[0])).toContain(String(status));
  queue('b');
  deliver();
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(asked.map(({ ids }) => ids)).toEqual([['a'], ['b']]);
});

test('no second page sends what one is sending, and a page that died is succeeded', async () => {
  const asked = answering(200);
  queue('a');
  let finish = () => {};
  const reporter = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  open({ reporter })();
  open()();
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect([reporter.mock.calls.length, asked.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked.map(({ ids }) => ids)).toEqual([['a']]);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting()).toEqual([]);
});

test('back online it tries at once', async () => {
  const asked = answering(new TypeError('offline'), new TypeError('offline'), 200);
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked.length).toBeGreaterThan(before);
  queue('b');
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting()).toEqual([]);
});

test('as the page goes, what failed before leaves by the last resort and stays queued', async () => {
  answering(503);
  const sendBeacon = vi.fn(() => true);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { sendBeacon }));
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(0);
  dispatchEvent(new Event('pagehide'));
  expect(sendBeacon, 'one try is no reason yet').not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  dispatchEvent(new Event('pagehide'));
  expect(sendBeacon).toHaveBeenCalledWith('/records', expect.any(Blob));
  expect(waiting()).toEqual(['a']);
});

test('stopped, it neither tries nor listens any more', async () => {
  const asked = answering(503);
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(0);
  for (const act of end.splice(0)) act();
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(30 * MINUTE);
  expect(asked).toHaveLength(1);
  expect(waiting()).toEqual(['a']);
});

test('stopped while a try is under way, it leaves what failed to the next page', async () => {
  const asked = answering(503);
  queue('a');
  open()();
  for (const act of end.splice(0)) act();
  await vi.advanceTimersByTimeAsync(30 * MINUTE);
  expect(asked).toHaveLength(1);
  expect(waiting()).toEqual(['a']);
});

describe('a reporter of the site', () => {
  test('gets the records in place of the address', async () => {
    const asked = answering(200);
    const reporter = vi.fn(async () => {});
    queue('a', 'b');
    open({ reporter, report: { url: '/records' } })();
    await vi.advanceTimersByTimeAsync(0);
    expect(reporter.mock.calls).toEqual([[[recordNamed('a'), recordNamed('b')]]]);
    expect(asked).toEqual([]);
    expect(waiting()).toEqual([]);
  });

  const failing: [string, Reporter][] = [
    ['rejects', () => Promise.reject(new Error('theirs'))],
    [
      'throws',
      () => {
        throw new Error('theirs');
      },
    ],
  ];
  test.each(failing)('that %s is told of and tried again with the same ids', async (_, broken) => {
    const given: string[][] = [];
    const reporter: Reporter = (records) => {
      given.push(records.map(({ id }) => id));
      return given.length < 3 ? broken(records) : Promise.resolve();
    };
    queue('a');
    open({ reporter })();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(given).toEqual([['a'], ['a'], ['a']]);
    expect(fail.mock.calls.map(([error]) => error.message)).toEqual(['theirs', 'theirs']);
    expect(waiting()).toEqual([]);
  });
});

test('a full queue says what it lost', () => {
  answering(503);
  queue(...Array.from({ length: 50 }, (_, index) => `r${index}`));
  open()(...chosen);
  expect(fail).toHaveBeenCalledTimes(1);
  expect(String(fail.mock.calls[0]?.[0])).toContain('r0');
});
