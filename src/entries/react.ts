/** The binding for React: `import { useConsent, Held, ConsentLink } from 'heed/react'`. */
import * as React from 'react';
import { bindHooks } from '../bindings/bind-hooks.js';

/** React whole, since the React of server components has no `useSyncExternalStore`, and importing it by name would fail. */
export const { useConsent, Held, ConsentLink } = bindHooks<React.ReactNode>(React);
