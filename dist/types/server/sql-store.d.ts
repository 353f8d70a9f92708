import type { Database } from './database.js';
import type { ConfigStore } from './publish/config-store.js';
import type { RecordStore } from './record-store.js';
/** Records, and beside them what was published. */
export interface SqlStore extends RecordStore {
    configs: ConfigStore;
}
/** Closes the database when it is closed. */
export declare const openSqlStore: (database: Database) => Promise<SqlStore>;
