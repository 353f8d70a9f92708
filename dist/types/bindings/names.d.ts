/** The names that a site's components may ask for: those of the handle that it has registered, else any. */
import type { Register } from '../entries/index.js';
import type { Consent } from '../types.js';
export type KnownName = Register extends {
    consent: Consent<infer Name>;
} ? Name : string;
/** One name, or two separated by a blank. */
export type Needs = KnownName | `${KnownName} ${KnownName}`;
