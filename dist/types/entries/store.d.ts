/** The store's door for Node, `heed/store`: opens a PostgreSQL server or a folder as what keeps records, and reads the files of a shop's tag and of the console. */
export { consoleFiles } from '../server/node/console-files.js';
export { openStore } from '../server/node/open-store.js';
export { tagFiles } from '../server/node/tag-files.js';
export type { RecordStore, StoredRecord } from '../server/record-store.js';
