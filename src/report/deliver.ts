/** Makes records of what happened and tries until the reporter has them. */
import type { Deliver, Door, Happening } from '../types.js';
import { newId } from '../uuid.js';
import { beacon, http } from './http.js';
import { openQueue } from './queue.js';
import { isProof, recordOf } from './record.js';

/** Where the core keeps what happened before this part was there. */
const OUTBOX = 'heed.outbox';
/** Few enough for the 64 KiB that a page may leave in flight. */
const BATCH = 20;
/** While a try is under way nobody else sends its records. */
const LEASE = 3e4;
/** The longest wait between two tries. */
const CEILING = 3e5;
/** What could not be delivered in thirty days is dropped, not delivered late. */
const AGE = 30 * 864e5;

/** Returns how to deliver: what just happened, if anything, and what still waits. */
export const openDelivery = ({ policy, fail, undo }: Door): Deliver => {
  const url = policy.reporter ? undefined : policy.report?.url;
  const send = policy.reporter ?? http(url as string, fail);
  const queue = openQueue();
  let timer: ReturnType<typeof setTimeout> | undefined;
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
    const due = waiting.filter((entry) => entry.due <= now).slice(0, BATCH);
    if (!due.length) {
      const next = Math.min(...waiting.map((entry) => entry.due));
      // Tabs that wait for the same backend do not wake in the same moment.
      if (waiting.length) timer = setTimeout(retry, Math.max(next - now, 1e3) + Math.random() * 1e3);
      return;
    }
    const records = due.map(({ record }) => record);
    const ids = records.map(({ id }) => id);
    queue.update(ids, (entry) => ({ ...entry, due: now + LEASE, tries: entry.tries + 1 }));
    const done = () => queue.update(ids, () => undefined);
    const later = (error: unknown) => {
      fail(error);
      queue.update(ids, (entry) => ({ ...entry, due: Date.now() + Math.min(1e3 * 2 ** entry.tries, CEILING) }));
    };
    // A reporter that throws at once has failed like one that rejects.
    new Promise((resolve) => resolve(send(records))).then(done, later).then(flush, fail);
  };

  /** One tab at a time looks at what waits, and sees what the one before it took. */
  const retry = () => {
    if (navigator.locks) navigator.locks.request('heed.queue', flush).catch(fail);
    else flush();
  };

  const leave = () => {
    const failed = queue.all().filter(({ tries }) => tries > 1);
    if (url && failed.length)
      beacon(
        url,
        failed.slice(0, BATCH).map(({ record }) => record),
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
