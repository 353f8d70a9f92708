/** Runs the scripts whose marks are allowed, once each: fetched in parallel, one after another in document order, each in a task of its own. */
import type { Door } from '../types.js';
import { holdWrites } from './hold-writes.js';
import { nextTask } from './next-task.js';
import { noteRelease } from './note-release.js';
import { loads, preload } from './preload.js';
import { revive } from './revive.js';

/** How long a script that hangs may hold up the ones after it. */
const PATIENCE = 1e4;

export interface Scripts {
  /** Whether a script was released here. */
  ran: Pick<WeakSet<Element>, 'has'>;
  /** What the marks of released scripts name: a script runs on when its element is gone. */
  names: ReadonlySet<string>;
  /** Releases what is allowed and not released yet. */
  sync(): void;
  /** Takes back what has not run yet and is not allowed any more. */
  cancel(): void;
  stop(): void;
}

/** `claim`: whether one that is allowed may run, asked right before it does. */
export const openScripts = (
  allows: (mark: Element) => boolean,
  fail: Door['fail'],
  claim: (held: HTMLScriptElement) => boolean,
): Scripts => {
  let undoWrites = () => {};
  let waiting = new Set<HTMLScriptElement>();
  /** How to take back each script whose download is under way. */
  const loading = new Map<HTMLScriptElement, () => void>();
  const ran = new WeakSet<Element>();
  const names = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();

  const missed = ({ src }: HTMLScriptElement) => fail(`a released script did not load: ${src || 'inline'}`, 'script');

  const ignored = () => fail('a released script called document.write; the call was ignored', 'document-write');

  const run = async (held: HTMLScriptElement, batch: typeof waiting) => {
    if (batch !== waiting) return;
    waiting.delete(held);
    if (!held.isConnected || !allows(held) || !claim(held)) return;
    const fresh = revive(held);
    const done = new Promise<void>((resolve) => {
      if (!loads(held)) return resolve();
      const settle = (event?: Event) => {
        loading.delete(held);
        resolve();
        if (!event) return;
        // Listeners on the held element hear it too; its attribute's handler already runs on the fresh one.
        held.removeAttribute(`on${event.type}`);
        held.dispatchEvent(new Event(event.type));
        if (event.type === 'error') missed(fresh);
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
    if (!names.size) undoWrites = holdWrites(ran, ignored);
    ran.add(fresh);
    names.add(held.dataset.heed as string);
    held.replaceWith(fresh);
    noteRelease(held.dataset.heed as string);
    await done;
    await nextTask();
  };

  const cancel = () => {
    for (const [held, takeBack] of loading) if (!allows(held)) takeBack();
    if (![...waiting].every(allows)) waiting = new Set();
  };

  return {
    ran,
    names,
    sync() {
      for (const held of document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"][data-heed]')) {
        if (waiting.has(held) || !allows(held)) continue;
        if (waiting.size + loading.size && loads(held)) preload(held);
        const batch = waiting.add(held);
        // What fails here are Trusted Types without a policy of ours.
        turn = turn.then(() => run(held, batch)).catch(() => missed(held));
      }
    },
    cancel,
    stop() {
      cancel();
      undoWrites();
    },
  };
};
