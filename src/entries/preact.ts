/** The binding for Preact: `import { useConsent, Held, ConsentLink } from 'heed/preact'`. */
import { type ComponentChildren, createElement } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { bindHooks, type Framework } from '../bindings/bind-hooks.js';

/** That of preact/compat draws with what is live at first, which a server cannot know. */
const useSyncExternalStore: Framework<ComponentChildren>['useSyncExternalStore'] = (subscribe, now, onServer) => {
  const [value, set] = useState(onServer);
  useLayoutEffect(() => subscribe(() => set(now)), [now]);
  return value;
};

export const { useConsent, Held, ConsentLink } = bindHooks<ComponentChildren>({ createElement, useSyncExternalStore });
