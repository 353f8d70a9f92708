/** Runs released scripts: fetched in parallel, run one after another in document order, each in a task of its own. */
import { nextTask } from './next-task.js';
import { revive } from './revive.js';

/** How long a script that hangs may hold up the ones after it. */
const PATIENCE = 1e4;

export interface Runner {
  /** Takes held scripts in document order; one that already waits is not taken twice. */
  add(scripts: readonly HTMLScriptElement[]): void;
  /** Takes back what has not run yet and is not allowed any more. */
  cancel(): void;
}

const addressOf = ({ src, dataset }: HTMLScriptElement) => src || dataset.src;

/** Whether a browser tells when it has run: scripts with an address, but not data and `nomodule`, which never run. */
const loads = (held: HTMLScriptElement) =>
  !held.noModule && /^$|^module$|script/i.test(held.dataset.type ?? '') && addressOf(held);

/** Starts a download, with what else the request depends on, so that the script finds it there. */
const preload = (held: HTMLScriptElement): void => {
  const link = document.createElement('link');
  for (const { name, value } of held.attributes)
    if (/^(crossorigin|integrity|referrerpolicy|fetchpriority)$/.test(name)) link.setAttribute(name, value);
  link.rel = held.dataset.type ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.nonce = held.nonce;
  link.href = addressOf(held) as string;
  document.head.append(link);
};

/** `allows` is asked again when a script's turn comes; `onRun` hears of each before it runs, `fail` of those that do not load. */
export const openRunner = (
  allows: (held: HTMLScriptElement) => boolean,
  onRun: (fresh: HTMLScriptElement) => void,
  fail: (script: HTMLScriptElement) => void,
): Runner => {
  let waiting = new Set<HTMLScriptElement>();
  /** How to take back each script whose download is under way. */
  const loading = new Map<HTMLScriptElement, () => void>();
  let turn: Promise<unknown> = Promise.resolve();

  const run = async (held: HTMLScriptElement, batch: typeof waiting) => {
    if (batch !== waiting) return;
    waiting.delete(held);
    if (!held.isConnected || !allows(held)) return;
    const fresh = revive(held);
    const ran = new Promise<void>((resolve) => {
      if (!loads(held)) return resolve();
      const settle = (event?: Event) => {
        loading.delete(held);
        resolve();
        if (!event) return;
        // Listeners on the held element hear it too; its attribute's handler already runs on the fresh one.
        held.removeAttribute(`on${event.type}`);
        held.dispatchEvent(new Event(event.type));
        if (event.type === 'error') fail(fresh);
      };
      fresh.addEventListener('load', settle);
      fresh.addEventListener('error', settle);
      loading.set(held, () => {
        fresh.replaceWith(held);
        // A script that sits in another document when it has loaded does not run.
        document.createElement('template').content.append(fresh);
        settle();
      });
      setTimeout(resolve, fresh.async ? 0 : PATIENCE);
    });
    onRun(fresh);
    held.replaceWith(fresh);
    await ran;
    await nextTask();
  };

  return {
    add(scripts) {
      for (const held of scripts) {
        if (waiting.has(held)) continue;
        if (waiting.size + loading.size && loads(held)) preload(held);
        waiting.add(held);
        const batch = waiting;
        // What fails here are Trusted Types without a policy of ours.
        turn = turn.then(() => run(held, batch)).catch(() => fail(held));
      }
    },
    cancel() {
      for (const [held, takeBack] of loading) if (!allows(held)) takeBack();
      if (![...waiting].every(allows)) waiting = new Set();
    },
  };
};
