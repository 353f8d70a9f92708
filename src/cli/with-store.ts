/** Opens the store for one command, and closes it whatever comes of that. */
import { existsSync } from 'node:fs';
import { FOLDER, openStore } from '../server/node/open-store.js';
import type { RecordStore } from '../server/record-store.js';
import { Misuse } from './command.js';

/** `data` is a folder; without it DATABASE_URL counts, then the folder `heed-data`. */
export const withStore = async <T>(data: string | undefined, act: (store: RecordStore) => Promise<T>): Promise<T> => {
  const folder = data ?? (process.env.DATABASE_URL ? undefined : FOLDER);
  // Who reads makes nothing.
  if (folder && !existsSync(folder))
    throw new Misuse(
      `The folder ${folder} is not there; write --data and the folder of the records, or set DATABASE_URL`,
    );
  const store = await openStore(data).catch((error) => {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
};
