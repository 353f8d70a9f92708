/** What is delivered, to whom, and what is too old or too much. */
import { describe, expect, test, vi } from 'vitest';
import { put } from '../../../src/report/outbox.js';
import { openQueue } from '../../../src/report/queue.js';
import type { Reporter } from '../../../src/types.js';
import { choiceOf, DAY, NOW } from '../policy/facts.js';
import { answering, chosen, fail, MINUTE, open, queue, waiting } from './backend.js';
import { happeningOf, recordNamed } from './happening.js';

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
  open()(chosen);
  expect(waiting()).toEqual(['mine']);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ ids }) => ids)).toEqual([['mine']]);
});

test('what happened before this part was there becomes one as well, first', async () => {
  const asked = answering(200);
  put(chosen);
  open()(happeningOf({ gpc: true }, { cause: 'signal' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked[0]?.ids).toEqual(['mine', expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/)]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what is too old is dropped and told, not delivered late', async () => {
  const asked = answering(200);
  openQueue().add({ ...recordNamed('old'), at: new Date(NOW - 31 * DAY).toISOString() });
  queue('a');
  open()();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ ids }) => ids)).toEqual([['a']]);
  expect(waiting()).toEqual([]);
  expect(String(fail.mock.calls[0]?.[0])).toContain('old');
});

test('what proves nothing becomes none', async () => {
  const asked = answering(200);
  open()(happeningOf({ choice: choiceOf({}) }, { cause: 'choice' }, {}));
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
  open()(chosen);
  expect(fail).toHaveBeenCalledTimes(1);
  expect(String(fail.mock.calls[0]?.[0])).toContain('r0');
});
