/** Makes records of what happened and tries until the reporter has them. */
import type { Deliver, Door, Happening } from '../types.js';
import { newId } from '../uuid.js';
import { beacon, http } from './http.js';
import { openQueue } from './queue.js';
import { isProof, recordOf } from './record.js';
import { retryOf } from './undelivered.js';

/** Where the core keeps what happened before this part was there. */
const OUTBOX = 'heed.outbox';
/** Few enough for the 64 KiB that a page may leave in flight. */
const BATCH = 20;
/** While a try is under way nobody else sends its records. */
const LEASE = 3e4;
/** The longest wait between two tries, with what keeps tabs apart less than five minutes. */
const CEILING = 29e4;
/** What could not be delivered in thirty days is dropped, not delivered late. */
const AGE = 30 * 864e5;

/** Returns how to deliver: what just happened, if anything, and what still waits. */
export const openDelivery = ({ policy, fail, undo }: Door): Deliver => {
  const url = policy.reporter ? undefined : policy.report?.url;
  const send = policy.reporter ?? http(url as string);
  const queue = openQueue();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What this page has under way. */
  let flying: readonly string[] = [];
  let stopped = false;

  const flush = () => {
    clearTimeout(timer);
    if (stopped) return;
    const now = Date.now();
    const old = queue.all().filter(({ record }) => !(now - Date.parse(record.at) < AGE));
    queue.update(
      old.map(({ record }) => record.id),
      () => undefined,
    );
    for (const { record } of old) fail(new Error(`Heed: record ${record.id} of ${record.at} was too old and dropped`));
    const waiting = queue.all();
    const [first] = waiting;
    if (!first) return;
    // In the order in which they were made: what comes after one that waits, waits too.
    if (first.due > now) {
      // Tabs that wait for the same backend do not wake in the same moment.
      timer = setTimeout(retry, Math.max(first.due - now, 1e3) + Math.random() * 1e3);
      return;
    }
    const held = waiting.findIndex((entry) => entry.due > now);
    const due = waiting.slice(0, held < 0 ? BATCH : Math.min(held, BATCH));
    const records = due.map(({ record }) => record);
    const ids = records.map(({ id }) => id);
    queue.update(ids, (entry) => ({ ...entry, due: now + LEASE, tries: entry.tries + 1 }));
    flying = ids;
    const done = () => queue.update(ids, () => undefined);
    const later = (error: unknown) => {
      fail(error);
      const wait = retryOf(error);
      if (wait === false) done();
      else
        queue.update(ids, (entry) => ({
          ...entry,
          due: Date.now() + Math.min(wait ?? 1e3 * 2 ** entry.tries, CEILING),
        }));
    };
    // A reporter that throws at once has failed like one that rejects.
    new Promise((resolve) => resolve(send(records)))
      .then(done, later)
      .finally(() => {
        flying = [];
      })
      .then(flush, fail);
  };

  /** One tab at a time looks at what waits, and sees what the one before it took. */
  const retry = () => {
    if (navigator.locks) navigator.locks.request('heed.queue', flush).catch(fail);
    else flush();
  };

  const leave = () => {
    const left = queue.all().filter(({ record, tries }) => tries !== 1 && !flying.includes(record.id));
    if (url && left.length)
      beacon(
        url,
        left.slice(0, BATCH).map(({ record }) => record),
      );
  };

  addEventListener('online', retry);
  addEventListener('pagehide', leave);
  undo.push(() => {
    stopped = true;
    clearTimeout(timer);
    removeEventListener('online', retry);
    removeEventListener('pagehide', leave);
  });

  const take = (): Happening[] => {
    try {
      const early: unknown = JSON.parse(localStorage.getItem(OUTBOX) ?? '[]');
      localStorage.removeItem(OUTBOX);
      return Array.isArray(early) ? early.filter((one) => one?.decision && one.change) : [];
    } catch {
      return [];
    }
  };
  return (happenings) => {
    for (const happening of [...take(), ...happenings].filter(isProof)) {
      const language = document.documentElement.lang || navigator.language;
      const record = recordOf(policy, happening, { id: newId(happening.at), sdk: __VERSION__, language });
      for (const lost of queue.add(record))
        fail(new Error(`Heed: the queue is full; record ${lost.id} of ${lost.at} was dropped`));
    }
    flush();
  };
};
