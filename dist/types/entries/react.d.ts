/** The binding for React: `import { useConsent, Held, ConsentLink } from 'heed/react'`. */
import * as React from 'react';
/** React whole, since the React of server components has no `useSyncExternalStore`, and importing it by name would fail. */
export declare const useConsent: {
    (): import("../bindings/bind-hooks.js").LiveConsent;
    (needs: import("../bindings/names.js").Needs): boolean;
}, Held: (props: import("../bindings/bind-hooks.js").HeldProps<React.ReactNode>) => React.ReactNode, ConsentLink: (props: import("../bindings/bind-hooks.js").ConsentLinkProps<React.ReactNode>) => React.ReactNode;
