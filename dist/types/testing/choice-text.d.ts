import type { NameOf } from '../entries/index.js';
import type { Config, Method, Word } from '../types.js';
/** How a choice came about, where it matters. */
export interface Circumstances {
    /** Version of the Cookie Notice that it was made under; default: the config's, so that nothing is asked again. */
    notice?: string;
    /** Milliseconds since 1970; default now. One that is long past has expired. */
    at?: number;
    /** Who spoke; default `ui`, a visitor in a view. */
    method?: Method;
    /** The view named the visitor's signal, so that a yes overrides it knowingly; default false. */
    override?: boolean;
    /** Whose records it belongs to: 12 hexadecimal digits, default `000000000001`, so that records of tests are known by it. */
    subject?: string;
}
/**
 * The value of the choice cookie after this answer to this config: `document.cookie = 'heed=' + choiceText(config, 'all')`.
 * `'all'`, `'none'`, answers by name, or `{}` for one who only saw the notice. Who was never asked has no cookie.
 * Throws `HeedError` for a wrong config and for a name that is not in it.
 */
export declare const choiceText: <const C extends Config>(config: C, word: Word<NameOf<C>>, { notice, at, method, override, subject }?: Circumstances) => string;
