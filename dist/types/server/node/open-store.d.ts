/** The store that a command or a server was asked to use: a database by its address, else a folder. */
import { type SqlStore } from '../sql-store.js';
export declare const FOLDER = "heed-data";
/**
 * `data` is a folder; without it `url`, the address of a PostgreSQL server, counts, and without that the folder
 * `heed-data`. Makes the tables. Rejects where `@electric-sql/pglite`, for folders, or `pg` is not installed.
 */
export declare const openStore: (data?: string, url?: string | undefined) => Promise<SqlStore>;
