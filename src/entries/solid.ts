/** The binding for Solid: `import { useConsent, Held } from 'heed/solid'`. */
import { type Accessor, createMemo, createSignal, type JSX, onCleanup, onMount } from 'solid-js';
import { bindValues } from '../bindings/bind-values.js';
import type { Needs } from '../bindings/names.js';
import { allAllowed, decisionNow, watch } from '../bindings/page.js';
import { UNKNOWN } from '../bindings/unknown.js';
import type { Decision } from '../types.js';

/** Live from when the component is mounted, so that it is drawn first as the server drew it. */
const follow = <T>(read: (decision: Decision) => T): Accessor<T> => {
  const [value, set] = createSignal(read(UNKNOWN));
  onMount(() => onCleanup(watch(() => set(() => read(decisionNow())))));
  return value;
};

/** The decision, and the verbs; or, of names, whether all of them are allowed. */
export const useConsent = bindValues<Accessor<Decision>, Accessor<boolean>>(follow);

interface HeldProps {
  /** Categories, pixels or `sale`, separated by blanks: all must be allowed. */
  needs: Needs;
  /** What stands there until then. */
  fallback?: JSX.Element;
  children?: JSX.Element;
}

/** Draws what is in it once all that it needs is allowed, and takes it away again. */
export const Held = (props: HeldProps): JSX.Element => {
  const { decision } = useConsent();
  const isAllowed = createMemo(() => allAllowed(decision(), props.needs));
  return createMemo(() => (isAllowed() ? props.children : props.fallback)) as unknown as JSX.Element;
};
