/** The binding for React: `import { useConsent, Held, ConsentLink } from 'heed/react'`. */
import { createElement, type ReactNode, useSyncExternalStore } from 'react';
import { bindHooks } from '../bindings/bind-hooks.js';

export const { useConsent, Held, ConsentLink } = bindHooks<ReactNode>({ createElement, useSyncExternalStore });
