/** The files of a folder as texts, by their names. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rejects where there is no such folder. */
export const textsIn = async (folder: string, isWanted = (_: string) => true): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter(isWanted).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};
