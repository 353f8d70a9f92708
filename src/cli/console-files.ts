/** The files of the console, from the folder beside this very file, with the README that it leads to. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { textsIn } from '../server/node/texts-in.js';

const FOLDER = fileURLToPath(new URL('./console/', import.meta.url));
const README = fileURLToPath(new URL('../README.md', import.meta.url));

const unlessMissing = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return undefined;
  throw error;
};

/** Texts by name; none where it was not built. */
export const consoleFiles = async (folder = FOLDER): Promise<Record<string, string>> => {
  const [texts, readme] = await Promise.all([
    textsIn(folder).catch(unlessMissing),
    readFile(README, 'utf8').catch(unlessMissing),
  ]);
  return texts ? { ...texts, ...(readme && { 'README.md': readme }) } : {};
};
