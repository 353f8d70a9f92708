/** The files of the console, from the folder beside this very file. */
import { fileURLToPath } from 'node:url';
import type { Files } from '../publish/config-store.js';
import { textsIn } from './texts-in.js';

/** In `dist`, once it is built. */
const FOLDER = fileURLToPath(new URL('./console/', import.meta.url));

/** For `publish.console`: texts by name. */
export const consoleFiles = (folder = FOLDER): Promise<Files> => textsIn(folder);
