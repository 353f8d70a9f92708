/** The files of the console, from the folder beside this very file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./console/', import.meta.url));

/** Texts by name; none where it was not built. */
export const consoleFiles = async (folder = FOLDER): Promise<Record<string, string>> => {
  const names = await readdir(folder).catch(() => []);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
};
