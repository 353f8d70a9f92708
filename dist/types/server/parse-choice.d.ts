import type { Choice } from '../types.js';
/**
 * The visitor's choice in a `Cookie` header, or undefined where there is none, it is forged or it has expired.
 * Of two cookies of one name the newest counts, as in the browser. `name` is `storage.cookie` of the config.
 */
export declare const parseChoice: (cookieHeader: string | null | undefined, name?: string, now?: number) => Choice | undefined;
