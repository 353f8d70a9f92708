import type { Config, Decision, Signals } from '../types.js';
/** What a request brought. */
export interface Brought {
    cookieHeader?: string | null | undefined;
    /** As `readSignals` returns them. */
    signals: Signals & {
        region?: string;
    };
    /** Instead of what the signals say; default: `region` of the config where that is a text. */
    region?: string | undefined;
    /** Milliseconds since 1970; default: now. */
    now?: number;
}
/**
 * What the browser will decide from the same facts, by the same function. What only the browser remembers is missing: a GPC
 * signal of the last twelve months that is gone now, and the copy of a choice whose cookie was deleted. Throws `HeedError`
 * for a wrong config.
 */
export declare const decideFor: (config: Config, { cookieHeader, signals: { region: told, ...signals }, region, now }: Brought) => Decision;
