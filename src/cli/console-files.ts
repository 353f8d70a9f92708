/** The files of the console, from the folder beside this very file. */
import { fileURLToPath } from 'node:url';
import { textsIn } from '../server/node/texts-in.js';

const FOLDER = fileURLToPath(new URL('./console/', import.meta.url));

/** Texts by name; none where it was not built. */
export const consoleFiles = (folder = FOLDER): Promise<Record<string, string>> =>
  textsIn(folder).catch((error) => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });
