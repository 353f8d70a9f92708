/** Makes records of what happened and tries until the reporter has them. */
import type { Deliver, Door } from '../types.js';
import { newId } from '../uuid.js';
import { beacon, http } from './http.js';
import { takeAll } from './outbox.js';
import { type Entry, openQueue } from './queue.js';
import { isProof, recordOf } from './record.js';
import { retryOf } from './undelivered.js';

/** Few enough for the 64 KiB that a page may leave in flight. */
const BATCH = 20;
/** While a try is under way nobody else sends its records; one without an answer by then has failed. */
const LEASE = 3e4;
/** How long others stand back after a try: tabs learn late what storage holds. */
const SETTLE = 1e3;
/** The longest wait between two tries, with what keeps tabs apart less than five minutes. */
const CEILING = 29e4;
/** What could not be delivered in thirty days is dropped, not delivered late. */
const AGE = 30 * 864e5;

const sleep = (time: number) => new Promise((done) => setTimeout(done, time));

/** Returns how to deliver: what just happened, if anything, and what still waits. */
export const openDelivery = ({ policy, fail, undo }: Door): Deliver => {
  const url = policy.reporter ? undefined : policy.report?.url;
  const send = policy.reporter ?? http(url as string);
  const queue = openQueue();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Ids of what this page made, or took over. */
  const own = new Set<string>();
  /** What this page has under way. */
  let flying: readonly string[] = [];
  let stopped = false;

  const dropOld = () => {
    for (const { record } of queue.all()) {
      if (Date.now() - Date.parse(record.at) < AGE) continue;
      queue.update([record.id], () => undefined);
      fail(new Error(`Heed: record ${record.id} of ${record.at} was too old and dropped`));
    }
  };

  /** Tabs that wait for the same backend do not wake in the same moment. */
  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(retry, Math.max(time, 1e3) + Math.random() * 1e3);
  };

  /** In the order in which they were made: what comes after one that waits, waits too. */
  const nextBatch = (): Entry[] => {
    const waiting = queue.all();
    const held = waiting.findIndex(({ due }) => due > Date.now());
    return waiting.slice(0, held < 0 ? BATCH : Math.min(held, BATCH));
  };

  const tryOnce = async (batch: Entry[]): Promise<void> => {
    const records = batch.map(({ record }) => record);
    const ids = records.map(({ id }) => id);
    queue.update(ids, (entry) => ({ ...entry, due: Date.now() + LEASE, tries: entry.tries + 1 }));
    for (const id of ids) own.add(id);
    flying = ids;
    const done = () => queue.update(ids, () => undefined);
    // A reporter that throws at once has failed like one that rejects.
    const sending = new Promise((resolve) => resolve(send(records))).then(done);
    let late: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise((_, reject) => {
      late = setTimeout(reject, LEASE, new Error(`Heed: no answer in ${LEASE / 1e3} seconds`));
    });
    await Promise.race([sending, silence]).catch((error: unknown) => {
      fail(error);
      const patience = retryOf(error);
      if (patience === false) return done();
      const later = ({ tries }: Entry) => Math.min(patience ?? 1e3 * 2 ** tries, CEILING);
      queue.update(ids, (entry) => ({ ...entry, due: Date.now() + later(entry) }));
    });
    clearTimeout(late);
    flying = [];
  };

  const flush = async (): Promise<void> => {
    dropOld();
    for (let batch = nextBatch(); batch[0] && !stopped; batch = nextBatch()) await tryOnce(batch);
    const [first] = queue.all();
    if (first && !stopped) wait(first.due - Date.now());
  };

  /** One tab at a time. */
  const retry = async (): Promise<void> => {
    const alone = async (lock: unknown) => {
      if (!lock) return wait(SETTLE);
      await flush();
      await sleep(SETTLE);
    };
    // No locks without https, and none in a sandbox.
    await (navigator.locks?.request('heed.queue', { ifAvailable: true }, alone) ?? flush()).catch(flush);
  };

  const leave = () => {
    // What failed once and is kept waits for a later page; what fails again may pass in another way.
    const left = queue
      .all()
      .filter(
        ({ record: { id }, tries }) => own.has(id) && !flying.includes(id) && (tries !== 1 || queue.isFleeting(id)),
      );
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

  return (happenings) => {
    for (const happening of [...takeAll(), ...happenings].filter(isProof)) {
      const { at, id = newId(at) } = happening;
      const language = document.documentElement.lang || navigator.language;
      const record = recordOf(policy, happening, { id, sdk: __VERSION__, language });
      own.add(record.id);
      for (const lost of queue.add(record))
        fail(new Error(`Heed: the queue is full; record ${lost.id} of ${lost.at} was dropped`));
    }
    // Nobody else knows of what this page has just made; that leaves in the same task, before a page that goes.
    if (queue.all().every(({ record }) => own.has(record.id))) flush();
    else retry();
  };
};
