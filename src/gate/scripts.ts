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
  /** What was put on the page or taken from it here: it brings no mark, and a script of these has run. */
  own: Pick<WeakSet<Element>, 'has'>;
  /** What the marks of released scripts name: a script runs on when its element is gone. */
  names: ReadonlySet<string>;
  /** Releases what is allowed and not released yet. */
  sync(): void;
  /** Takes back what has not run yet and is not allowed any more. */
  cancel(): void;
  stop(): void;
}

/** `claim`: asked right before one that is allowed runs; returns what to call if it is taken back, or nothing: it may not run. */
export const openScripts = (
  allows: (mark: Element) => boolean,
  fail: Door['fail'],
  claim: (held: HTMLScriptElement) => (() => void) | undefined,
): Scripts => {
  let undoWrites = () => {};
  let waiting = new Set<HTMLScriptElement>();
  /** How to take back each script whose download is under way. */
  const loading = new Map<HTMLScriptElement, () => void>();
  const own = new WeakSet<Element>();
  const names = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();

  const missed = ({ src }: HTMLScriptElement) => fail(`a released script did not load: ${src || 'inline'}`, 'script');

  const ignored = () => fail('a released script called document.write; the call was ignored', 'document-write');

  const run = async (held: HTMLScriptElement, batch: typeof waiting) => {
    if (batch !== waiting) return;
    waiting.delete(held);
    const disclaim = held.isConnected && allows(held) && claim(held);
    if (!disclaim) return;
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
        own.delete(held);
        fresh.replaceWith(held);
        // A script that sits in another document when it has loaded does not run.
        document.createElement('template').content.append(fresh);
        settle();
        disclaim();
      });
      setTimeout(resolve, fresh.async ? 0 : PATIENCE);
    });
    if (!names.size) undoWrites = holdWrites(own, ignored);
    // A framework that drew the held one may put it back: it runs once.
    own.add(held).add(fresh);
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
    own,
    names,
    sync() {
      for (const held of document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"][data-heed]')) {
        if (own.has(held) || waiting.has(held) || !allows(held)) continue;
        const link = waiting.size + loading.size && loads(held) ? preload(held) : undefined;
        if (link) own.add(link);
        const batch = waiting.add(held);
        // What fails here are Trusted Types without a policy of ours.
        turn = turn
          .then(() => run(held, batch))
          .catch(() => missed(held))
          .then(() => link?.remove());
      }
    },
    cancel,
    stop() {
      cancel();
      undoWrites();
    },
  };
};
