/** A record store in memory, for tests of what stands before it. */
import type { RecordStore, StoredRecord } from '../../../src/server/record-store.js';

export interface MemoryStore extends RecordStore {
  kept: StoredRecord[];
  /** Waits here before it takes anything. */
  before: () => Promise<void>;
  /** Waits here after it took. */
  after: () => Promise<void>;
}

export const memoryStore = (): MemoryStore => {
  const kept: StoredRecord[] = [];
  const store: MemoryStore = {
    kept,
    before: async () => {},
    after: async () => {},
    async add(records, receivedAt) {
      await store.before();
      let added = 0;
      for (const record of records) {
        if (kept.some((one) => one.record?.id === record.id)) continue;
        added++;
        kept.push({ seq: kept.length + 1, receivedAt: receivedAt.toISOString(), hash: '', record });
      }
      await store.after();
      return { added, known: records.length - added };
    },
    ofSubject: async (subject) => kept.filter(({ record }) => record?.subject === subject),
    async *export() {
      yield* kept;
    },
    async forget(subject) {
      const theirs = kept.filter(({ record }) => record?.subject === subject);
      for (const one of theirs) one.record = null;
      return theirs.length;
    },
    prune: async () => 0,
    statistics: async ({ from, to }) => ({ from, to }) as never,
    verify: async () => ({ checked: 0, broken: [], head: { seq: 0, hash: '' } }),
    close: async () => {},
  };
  return store;
};
