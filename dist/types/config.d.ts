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
export declare const FLAG: RegExp;
/** A copy of `value` without keys that are undefined, which are as good as absent. Throws for the first thing that breaks the rule. */
export declare const check: (rule: any, value: any, key?: string) => any;
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export declare const resolveConfig: (config: Config, hostname: string) => Policy;
