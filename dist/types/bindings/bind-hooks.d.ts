/** The binding for frameworks with hooks, over the two functions of theirs that it needs. */
import type { Decision, View } from '../types.js';
import type { Needs } from './names.js';
import { type Verbs } from './page.js';
export interface Framework<Node> {
    createElement(type: string, props: object, ...children: Node[]): Node;
    useSyncExternalStore<T>(subscribe: (listener: () => void) => () => void, now: () => T, onServer: () => T): T;
}
/** What a component knows of consent, and what it can say. */
export interface LiveConsent extends Verbs {
    /** Before the handle is there, and while a server draws: nothing is known and everything refused, with `choice` absent. */
    decision: Decision;
}
export interface HeldProps<Node> {
    /** Categories, pixels or `sale`, separated by blanks: all must be allowed. */
    needs: Needs;
    /** What stands there until then. */
    fallback?: Node;
    children?: Node;
}
export interface ConsentLinkProps<Node> {
    /** Which view it opens; default `preferences`. */
    view?: View;
    /** Default: Your privacy choices. */
    children?: Node;
    [attribute: string]: unknown;
}
export interface Hooks<Node> {
    /** The decision, and the verbs. Draws again on each change. */
    useConsent(): LiveConsent;
    /** Whether all of these are allowed. Draws again only when that changes. */
    useConsent(needs: Needs): boolean;
    /** Draws what is in it once all that it needs is allowed, and takes it away again. */
    Held(props: HeldProps<Node>): Node;
    /** A button that opens a view. Attributes go to the button. */
    ConsentLink(props: ConsentLinkProps<Node>): Node;
}
export declare const bindHooks: <Node>({ createElement, useSyncExternalStore }: Framework<Node>) => Hooks<Node>;
