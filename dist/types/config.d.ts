import type { Config, Policy } from './types.js';
/** What was wrong, as a code for programs and a sentence for people. */
export declare class HeedError extends Error {
    readonly code: string;
    constructor(code: string, message: string);
}
/** A pattern, an example of a type, a list of one rule, or keys: `!` has the required ones, `*` stands for any id, or any name that fits `#`. */
export type Rule = RegExp | boolean | number | (() => void) | readonly [Rule] | {
    readonly [key: string]: Rule;
};
export declare const FLAG = true;
/** Throws for the first thing in `value` that breaks the rule. */
export declare const check: (rule: Rule, value: unknown, key: string) => void;
export declare const regionOf: (value: unknown) => string | undefined;
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export declare const resolveConfig: (config: Config, hostname: string) => Policy;
