/** Records that wait for delivery, each under a key of its own in localStorage: bounded, oldest go first, the same id on every try. */
import { attempt } from '../attempt.js';
import { jsonOf } from '../json-of.js';
import type { ConsentRecord } from '../types.js';

const PREFIX = 'heed.queue.';
const LIMIT = 50;

export interface Entry {
  record: ConsentRecord;
  /** Its place: the order in which records were made. */
  turn: number;
  /** Not before this time; a try under way holds the entry until then, in every tab. */
  due: number;
  tries: number;
}

export interface Queue {
  all(): Entry[];
  /** Adds one; returns the records that had to go for it. */
  add(record: ConsentRecord): ConsentRecord[];
  /** Whether storage refused it, so that it lives only as long as the page. */
  isFleeting(id: string): boolean;
  /** Changes or, by undefined, removes the entries with these ids. */
  update(ids: readonly string[], change: (entry: Entry) => Entry | undefined): void;
}

/** One list under one key would lose what two tabs add in the same moment. */
export const openQueue = (): Queue => {
  /** What storage does not have as it is: an entry, or that it is gone. It lives as long as the page. */
  const own = new Map<string, Entry | undefined>();
  const all = (): Entry[] => {
    const found = new Map(own);
    for (const key of attempt(() => Object.keys(localStorage)) ?? []) {
      const id = key.slice(PREFIX.length);
      if (!key.startsWith(PREFIX) || found.has(id)) continue;
      const entry = attempt((): Entry => JSON.parse(localStorage.getItem(key) ?? ''));
      if (entry?.record?.id === id) found.set(id, entry);
    }
    return [...found.values()].filter((entry) => !!entry).sort((one, two) => one.turn - two.turn);
  };
  const set = (id: string, entry?: Entry) => {
    const text = entry ? jsonOf(entry) : null;
    const kept = attempt(() => {
      if (text) localStorage.setItem(PREFIX + id, text);
      else localStorage.removeItem(PREFIX + id);
      return localStorage.getItem(PREFIX + id) === text;
    });
    if (kept) own.delete(id);
    else own.set(id, entry);
  };
  return {
    all,
    isFleeting: (id) => own.has(id),
    add(record) {
      const waiting = all();
      const gone = waiting.splice(0, waiting.length + 1 - LIMIT);
      for (const entry of gone) set(entry.record.id);
      set(record.id, { record, turn: (waiting.at(-1)?.turn ?? 0) + 1, due: 0, tries: 0 });
      return gone.map((entry) => entry.record);
    },
    update(ids, change) {
      for (const entry of all()) if (ids.includes(entry.record.id)) set(entry.record.id, change(entry));
    },
  };
};
