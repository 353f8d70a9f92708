/** Checks a config and fills in its defaults; the one place that throws for misuse. */
import type { Config, Policy } from './types.js';
/** What was wrong, as a code for programs and a sentence for people. */
export declare class HeedError extends Error {
    readonly code: string;
    constructor(code: string, message: string);
}
/** A pattern, an example of a type, a list of one rule, or keys: `!` has the required ones, `*` stands for any name that fits `#`, an id. */
export type Rule = RegExp | boolean | number | (() => void) | readonly [Rule] | {
    readonly [key: string]: Rule;
};
export declare const FLAG = true;
/** Throws for the first thing in `value` that breaks the rule. */
export declare const check: (rule: Rule, value: unknown, key: string) => void;
/** A region in capitals, or undefined for what is none. */
export declare const regionOf: (value: unknown) => string | undefined;
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export declare const resolveConfig: (config: Config, hostname: string) => Policy;
