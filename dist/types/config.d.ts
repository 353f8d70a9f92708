import type { Config, Policy } from './types.js';
/** What was wrong, as a code for programs and a sentence for people. */
export declare class HeedError extends Error {
    readonly code: string;
    constructor(code: string, message: string);
}
/**
 * A pattern that a value fits when it is written as JSON; a list of one rule; or keys, of which the first ones are
 * required, as many as `!` says, and `*` stands for any name that fits `#`. What is no object may fit `|` instead.
 */
export type Rule = RegExp | number | readonly [Rule] | {
    readonly [key: string]: Rule;
};
export declare const TEXT: RegExp;
export declare const FLAG: RegExp;
export declare const NUMBER: RegExp;
export declare const CALL: RegExp;
/** No scheme but these; browsers skip blanks and control characters inside one. */
export declare const ADDRESS: RegExp;
/** Settings that no decision rests on. `heed.js` leaves all of them to the gate; npm users learn at once what is wrong with these. */
export declare const SETTINGS: {
    readonly '?': 1;
    readonly report: {
        readonly '!': 1;
        readonly url: RegExp;
        readonly '?': 1;
    };
    readonly google: {
        readonly mode: RegExp;
        readonly '?': 1;
    };
    readonly guard: RegExp;
    readonly withdraw: RegExp;
    readonly ui: {
        readonly '?': 1;
        readonly layout: RegExp;
        readonly position: RegExp;
        readonly '|': RegExp;
        readonly theme: RegExp;
    };
};
/** A copy of `value` without keys that are undefined, which are as good as absent. Throws for the first thing that breaks the rule. */
export declare const check: (rule: any, value: any, key?: string) => any;
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export declare const resolveConfig: (config: Config, hostname: string) => Policy;
