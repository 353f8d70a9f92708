import type { Consent, Decision } from '../types.js';
import type { KnownName } from './names.js';
export declare const decisionNow: () => Decision;
/** Calls back when the handle comes, and on every change. Returns how to stop. */
export declare const watch: (listener: () => void) => (() => void);
/** Whether all of these are allowed: categories, pixels, or `sale`, separated by blanks. Nothing is, before it is known. */
export declare const allAllowed: ({ allowed, pixels, sale }: Decision, needs: string) => boolean;
export type Verbs = Pick<Consent<KnownName>, 'choose' | 'show' | 'reset'>;
/** As those of the handle; before it is there they wait for it. */
export declare const verbs: Verbs;
