/** The store that a command or a server was asked to use: a database by its address, else a folder. */
import { openSqlStore, type SqlStore } from '../sql-store.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

export const FOLDER = 'heed-data';

/**
 * `data` is a folder; without it `url`, the address of a PostgreSQL server, counts, and without that the folder
 * `heed-data`. Makes the tables. Rejects where `@electric-sql/pglite`, for folders, or `pg` is not installed.
 */
export const openStore = async (data?: string, url = process.env.DATABASE_URL): Promise<SqlStore> => {
  const database = data === undefined && url ? await openPostgres(url) : await openPglite(data ?? FOLDER);
  try {
    return await openSqlStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
};
