/** The binding for frameworks whose values tell of their changes themselves, over the one function of theirs that it needs. */
import type { Decision } from '../types.js';
import type { Needs } from './names.js';
import { type Verbs } from './page.js';
/** `Live` and `Flag`: the framework's own kind of value, of a decision and of a yes or no. */
export interface UseConsent<Live, Flag> {
    /** The decision, and the verbs. */
    (): Verbs & {
        /** Before the handle is there, and while a server draws: nothing is known and everything refused, with `choice` absent. */
        decision: Live;
    };
    /** Whether all of these are allowed. */
    (needs: Needs): Flag;
}
/** `follow` gives what is read of UNKNOWN, and from when the component is mounted what is read of the live decision. */
export declare const bindValues: <Live, Flag>(follow: <T>(read: (decision: Decision) => T) => unknown) => UseConsent<Live, Flag>;
