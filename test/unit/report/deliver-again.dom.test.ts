/** What is tried again and when, what is dropped, and that no two send the same. */
import { describe, expect, test, vi } from 'vitest';
import { answering, chosen, fail, MINUTE, open, queue, SECOND, stop, waiting } from './backend.js';

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
      // Up to a second of each wait is chance, which keeps tabs apart.
      expect(gap).toBeGreaterThanOrEqual((gaps[index - 1] ?? 0) - SECOND);
      expect(gap).toBeLessThanOrEqual(5 * MINUTE);
    }
    expect(gaps.at(-1)).toBeGreaterThan(4.5 * MINUTE);
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

test.each([400, 404, 413])('%d drops the records, tells so, and the next ones go', async (status) => {
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
  stop();
  open()();
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect([reporter.mock.calls.length, asked.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked.map(({ ids }) => ids)).toEqual([['a']]);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting()).toEqual([]);
});

test('a try without an answer has failed after thirty seconds, and is told', async () => {
  const given: string[][] = [];
  const reporter = (records: readonly { id: string }[]) => {
    given.push(records.map(({ id }) => id));
    return given.length < 2 ? new Promise<void>(() => {}) : Promise.resolve();
  };
  queue('a');
  open({ reporter })();
  await vi.advanceTimersByTimeAsync(29 * SECOND);
  expect([given.length, fail.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(given).toEqual([['a'], ['a']]);
  expect(String(fail.mock.calls[0]?.[0])).toContain('no answer in 30 seconds');
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

test('as the page goes, what waits behind a try that is under way leaves by the last resort', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const bodies: Promise<string>[] = [];
  const sendBeacon = vi.fn((_: string, body: Blob) => bodies.push(body.text()) > 0);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { sendBeacon }));
  queue('a');
  const deliver = open();
  deliver();
  await vi.advanceTimersByTimeAsync(0);
  deliver(chosen);
  queue('of another tab');
  dispatchEvent(new Event('pagehide'));
  const sent = await Promise.all(bodies);
  expect(sent.map((body) => JSON.parse(body).records.map(({ id }: { id: string }) => id))).toEqual([['mine']]);
});

test('as the page goes, what storage refused leaves by the last resort, also after a failed try', async () => {
  answering(503);
  const sendBeacon = vi.fn(() => true);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { sendBeacon }));
  vi.stubGlobal('localStorage', undefined);
  open()(chosen);
  await vi.advanceTimersByTimeAsync(0);
  dispatchEvent(new Event('pagehide'));
  expect(sendBeacon).toHaveBeenCalledTimes(1);
});

test('one tab at a time: another one comes again later', async () => {
  const asked = answering(200);
  let busy = true;
  const request = vi.fn((_name: string, _options: object, act: (lock: object | null) => unknown) =>
    Promise.resolve(act(busy ? null : {})),
  );
  vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: { request } } }));
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(asked).toEqual([]);
  expect(request.mock.calls.length).toBeGreaterThan(3);
  busy = false;
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect(asked.map(({ ids }) => ids)).toEqual([['a']]);
});

test('where locks are refused it tries all the same', async () => {
  const asked = answering(200);
  const locks = { request: () => Promise.reject(new Error('sandbox')) };
  vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: locks } }));
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ ids }) => ids)).toEqual([['a']]);
});

test('records arrive in the order in which they were made, also when one waits', async () => {
  const asked = answering(503, 503, 200);
  queue('a');
  const deliver = open();
  deliver();
  await vi.advanceTimersByTimeAsync(0);
  queue('b');
  deliver();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked.map(({ ids }) => ids)).toEqual([['a'], ['a', 'b'], ['a', 'b']]);
  expect(waiting()).toEqual([]);
});

test('a backend that says when it wants to be asked again is not asked before', async () => {
  const asked: number[] = [];
  vi.stubGlobal('fetch', async () => {
    asked.push(Date.now());
    return new Response(null, { status: asked.length > 1 ? 200 : 429, headers: { 'retry-after': '120' } });
  });
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(119 * SECOND);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect(asked).toHaveLength(2);
  expect(waiting()).toEqual([]);
});

test('a reporter of the site’s own may say that a record will never be taken, or when to come again', async () => {
  const reporter = vi.fn<() => Promise<void>>();
  reporter.mockRejectedValueOnce(Object.assign(new Error('later'), { retry: 60 * SECOND }));
  reporter.mockRejectedValueOnce(Object.assign(new Error('never'), { retry: false }));
  queue('a');
  open({ reporter })();
  await vi.advanceTimersByTimeAsync(59 * SECOND);
  expect([reporter.mock.calls.length, waiting()]).toEqual([1, ['a']]);
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect([reporter.mock.calls.length, waiting()]).toEqual([2, []]);
  expect(fail.mock.calls.map(([error]) => error.message)).toEqual(['later', 'never']);
});

test('stopped, it neither tries nor listens any more', async () => {
  const asked = answering(503);
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(0);
  stop();
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(30 * MINUTE);
  expect(asked).toHaveLength(1);
  expect(waiting()).toEqual(['a']);
});

test('stopped while a try is under way, it leaves what failed to the next page', async () => {
  const asked = answering(503);
  queue('a');
  open()();
  stop();
  await vi.advanceTimersByTimeAsync(30 * MINUTE);
  expect(asked).toHaveLength(1);
  expect(waiting()).toEqual(['a']);
});
