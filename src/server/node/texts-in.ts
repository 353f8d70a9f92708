/** The files of a folder, and of folders in it, as texts, by their names from there. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rejects where there is no such folder. */
export const textsIn = async (
  folder: string,
  isWanted = (name: string) => /\.\w+$/.test(name),
): Promise<Record<string, string>> => {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isWanted)
    .sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};
