/** One process has a folder at a time; who dies with it leaves it open to the next. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Of this process. A lock with its id that is not in here is of a dead one that had the same. */
const own = new Set<string>();

const isAlive = (id: number): boolean => {
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // There, but somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Returns how to unlock it. */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = resolve(folder, 'heed.lock');
  if (own.has(file)) throw new Error(`Heed: ${folder} is open in this process already; close it first`);
  own.add(file);
  try {
    for (let tries = 0; !(await take(file)); tries++) {
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if ((holder !== process.pid && isAlive(holder)) || tries > 2)
        throw new Error(
          `Heed: ${folder} is in use by process ${holder}; stop that first, or keep records in a server by DATABASE_URL. If that is no process of Heed's, delete ${file}`,
        );
      await rm(file, { force: true });
    }
  } catch (error) {
    own.delete(file);
    throw error;
  }
  return async () => {
    own.delete(file);
    await rm(file, { force: true });
  };
};

/** False where the file is there already. */
const take = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};
