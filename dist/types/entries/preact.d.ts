/** The binding for Preact: `import { useConsent, Held, ConsentLink } from 'heed/preact'`. */
import { type ComponentChildren } from 'preact';
export declare const useConsent: {
    (): import("../bindings/bind-hooks.js").LiveConsent;
    (needs: import("../bindings/names.js").Needs): boolean;
}, Held: (props: import("../bindings/bind-hooks.js").HeldProps<ComponentChildren>) => ComponentChildren, ConsentLink: (props: import("../bindings/bind-hooks.js").ConsentLinkProps<ComponentChildren>) => ComponentChildren;
