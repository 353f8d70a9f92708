/** Runs released scripts: fetched in parallel, run in document order, each in a task of its own. */
import { nextTask } from './next-task.js';
import { revive } from './revive.js';

/** How long a script that hangs may hold up the inline ones after it. */
const PATIENCE = 1e4;

export interface Runner {
  /** Takes held scripts in document order; one that already waits is not taken twice. */
  add(scripts: readonly HTMLScriptElement[]): void;
  /** Takes back scripts that have not run yet and are not allowed any more. */
  cancel(): void;
}

/** How a held script will run: data not at all, a module or one with an address when it has loaded, else at once. */
const wayOf = (held: HTMLScriptElement): 'data' | 'loads' | 'inline' => {
  const { type = '', src } = held.dataset;
  if (held.noModule || !/^$|^module$|(java|ecma)script/i.test(type)) return 'data';
  return type === 'module' || src || held.src ? 'loads' : 'inline';
};

/** Starts a download; copies what else the request depends on, so that the script itself finds it there. */
const preload = (held: HTMLScriptElement): void => {
  const module = held.dataset.type === 'module';
  const link = document.createElement('link');
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority'])
    if (held.hasAttribute(name)) link.setAttribute(name, held.getAttribute(name) as string);
  link.rel = module ? 'modulepreload' : 'preload';
  if (!module) link.as = 'script';
  link.nonce = held.nonce;
  link.href = held.src || (held.dataset.src as string);
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
};

/** `allows` is asked again when a script's turn comes; `onRun` hears of each before it runs, `fail` of those that do not load. */
export const openRunner = (
  allows: (held: HTMLScriptElement) => boolean,
  onRun: (fresh: HTMLScriptElement) => void,
  fail: (script: HTMLScriptElement) => void,
): Runner => {
  const waiting = new Set<HTMLScriptElement>();
  const loading = new Map<HTMLScriptElement, HTMLScriptElement>();
  /** Settles when the last ordered script that loads has run. */
  let last: Promise<unknown> | undefined;
  let busy = false;

  const run = (held: HTMLScriptElement) => {
    const fresh = revive(held);
    if (wayOf(held) === 'loads') {
      loading.set(fresh, held);
      const done = new Promise<void>((resolve) => {
        for (const type of ['load', 'error'])
          fresh.addEventListener(type, () => {
            loading.delete(fresh);
            resolve();
            // Listeners on the held element hear it too; its attribute's handler already runs on the fresh one.
            held.removeAttribute(`on${type}`);
            held.dispatchEvent(new Event(type));
            if (type === 'error') fail(fresh);
          });
      });
      if (!fresh.async) last = Promise.race([done, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    }
    onRun(fresh);
    held.replaceWith(fresh);
  };

  const drain = async () => {
    busy = true;
    for (const held of waiting) {
      if (wayOf(held) === 'inline') await last;
      waiting.delete(held);
      if (!held.isConnected || !allows(held)) continue;
      try {
        run(held);
      } catch {
        // Trusted Types without a policy of ours.
        fail(held);
      }
      await nextTask();
    }
    busy = false;
  };

  return {
    add(scripts) {
      let mustWait = false;
      for (const held of scripts) {
        const way = wayOf(held);
        mustWait ||= way === 'inline';
        if (mustWait && way === 'loads' && !waiting.has(held)) preload(held);
        waiting.add(held);
      }
      if (!busy) void drain();
    },
    cancel() {
      for (const [fresh, held] of loading) {
        if (allows(held)) continue;
        loading.delete(fresh);
        fresh.replaceWith(held);
        // A script that sits in another document when it has loaded does not run.
        document.createElement('template').content.append(fresh);
      }
    },
  };
};
