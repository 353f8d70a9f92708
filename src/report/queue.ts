/** Records that wait for delivery, in localStorage: bounded, oldest go first, the same id on every try. */
import type { ConsentRecord } from '../types.js';

const KEY = 'heed.queue';
const LIMIT = 50;

export interface Entry {
  record: ConsentRecord;
  /** Not before this time; a try under way holds the entry until then, in every tab. */
  due: number;
  tries: number;
}

export interface Queue {
  all(): Entry[];
  /** Adds one; returns the records that had to go for it. */
  add(record: ConsentRecord): ConsentRecord[];
  /** Changes or, by undefined, removes the entries with these ids. */
  update(ids: readonly string[], change: (entry: Entry) => Entry | undefined): void;
}

/** Where storage is refused, the queue lives as long as the page. */
export const openQueue = (): Queue => {
  let own: Entry[] | undefined;
  const all = (): Entry[] => {
    if (own) return own;
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(stored) ? stored.filter((entry: Entry) => entry?.record?.id) : [];
    } catch {
      return [];
    }
  };
  const save = (entries: Entry[]) => {
    own = entries;
    try {
      const text = JSON.stringify(entries);
      if (entries.length) localStorage.setItem(KEY, text);
      else localStorage.removeItem(KEY);
      if ((localStorage.getItem(KEY) ?? '[]') === text) own = undefined;
    } catch {
      // What storage does not take, the page keeps.
    }
  };
  return {
    all,
    add(record) {
      const entries = [...all(), { record, due: 0, tries: 0 }];
      const gone = entries.splice(0, entries.length - LIMIT);
      save(entries);
      return gone.map((entry) => entry.record);
    },
    update(ids, change) {
      save(all().flatMap((entry) => (ids.includes(entry.record.id) ? (change(entry) ?? []) : entry)));
    },
  };
};
