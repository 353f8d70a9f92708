/** PostgreSQL inside this process, in a folder: nothing to install, one process at a time. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Query } from '../database.js';
import { lockFolder } from './lock-folder.js';

/** Rejects where another process has the folder open: two would destroy what is in it. */
export const openPglite = async (folder: string): Promise<Database> => {
  const { PGlite } = await import('@electric-sql/pglite').catch((error) => {
    throw new Error('Heed: to keep records in a folder, npm install @electric-sql/pglite; or set DATABASE_URL', {
      cause: error,
    });
  });
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const database = await PGlite.create(join(folder, 'records'));
    const queryOf =
      (asked: Pick<typeof database, 'query'>): Query =>
      async <Row>(sql: string, parameters: readonly unknown[] = []) =>
        (await asked.query<Row>(sql, [...parameters])).rows;
    return {
      query: queryOf(database),
      transaction: (act) => database.transaction((asked) => act(queryOf(asked))),
      async close() {
        await database.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
