import type { Database } from './database.js';
import type { RecordStore } from './record-store.js';
/** Closes the database when it is closed. */
export declare const openSqlStore: (database: Database) => Promise<RecordStore>;
