/** Several reporters as one: delivered when each has every record. */
import type { Reporter } from '../types.js';
/**
 * One that fails is tried again alone, as long as the page lives; on a later page all of them get the record again, under the
 * same id. One that will never take a record holds up nobody.
 */
export declare const several: (...reporters: readonly Reporter[]) => Reporter;
