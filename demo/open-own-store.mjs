// Opens what `npm start` keeps records in: the server of DATABASE_URL, else a folder that goes when it is closed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from 'heed/store';

/** A store, and in `where` the words of the live page for it. */
export async function openOwnStore() {
  if (process.env.DATABASE_URL) {
    const store = await openStore().catch((error) => {
      throw new Error(`DATABASE_URL does not open: ${error.message || error.code}`, { cause: error });
    });
    return { ...store, where: 'In PostgreSQL, at DATABASE_URL.' };
  }
  const folder = await mkdtemp(join(tmpdir(), 'heed-demo-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const store = await openStore(folder);
    return {
      ...store,
      where: 'In PGlite, until this demo stops.',
      close: async () => {
        await store.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
