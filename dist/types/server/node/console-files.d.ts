import type { Files } from '../publish/config-store.js';
/** For `publish.console`: texts by name. */
export declare const consoleFiles: (folder?: string) => Promise<Files>;
