/** The files of the console, from the folder beside this very file, with the README that it leads to. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../publish/config-store.js';
import { textsIn } from './texts-in.js';

/** In `dist`, once it is built. */
const FOLDER = fileURLToPath(new URL('./console/', import.meta.url));
const README = fileURLToPath(new URL('../README.md', import.meta.url));

/** For `publish.console`: texts by name. */
export const consoleFiles = async (folder = FOLDER): Promise<Files> => ({
  ...(await textsIn(folder)),
  'README.md': await readFile(README, 'utf8'),
});
