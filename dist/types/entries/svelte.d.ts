import { type Readable } from 'svelte/store';
import type { Decision } from '../types.js';
/** The decision, and the verbs; or, of names, whether all of them are allowed. */
export declare const useConsent: import("../bindings/bind-values.js").UseConsent<Readable<Decision>, Readable<boolean>>;
