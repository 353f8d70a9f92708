/** The store's door for Node, `heed/store`: opens a PostgreSQL server or a folder as what keeps records. */
export { openStore } from '../server/node/open-store.js';
export type { RecordStore, StoredRecord } from '../server/record-store.js';
