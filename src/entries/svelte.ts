/** The binding for Svelte: `import { useConsent } from 'heed/svelte'`, whose values are stores. */
import { onMount } from 'svelte';
import { type Readable, writable } from 'svelte/store';
import { bindValues } from '../bindings/bind-values.js';
import { decisionNow, watch } from '../bindings/page.js';
import { UNKNOWN } from '../bindings/unknown.js';
import type { Decision } from '../types.js';

/** Live from when the component is mounted, so that it is drawn first as the server drew it. */
const follow = <T>(read: (decision: Decision) => T): Readable<T> => {
  const { subscribe, set } = writable(read(UNKNOWN));
  onMount(() => watch(() => set(read(decisionNow()))));
  return { subscribe };
};

/** The decision, and the verbs; or, of names, whether all of them are allowed. */
export const useConsent = bindValues<Readable<Decision>, Readable<boolean>>(follow);
