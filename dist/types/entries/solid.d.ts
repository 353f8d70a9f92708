/** The binding for Solid: `import { useConsent, Held } from 'heed/solid'`. */
import { type Accessor, type JSX } from 'solid-js';
import type { Needs } from '../bindings/names.js';
import type { Decision } from '../types.js';
/** The decision, and the verbs; or, of names, whether all of them are allowed. */
export declare const useConsent: import("../bindings/bind-values.js").UseConsent<Accessor<Decision>, Accessor<boolean>>;
interface HeldProps {
    /** Categories, pixels or `sale`, separated by blanks: all must be allowed. */
    needs: Needs;
    /** What stands there until then. */
    fallback?: JSX.Element;
    children?: JSX.Element;
}
/** Draws what is in it once all that it needs is allowed, and takes it away again. */
export declare const Held: (props: HeldProps) => JSX.Element;
export {};
