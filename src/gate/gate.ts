/** Holds what the page marked until all that a mark names is allowed, and releases it once. */
import type { Decision } from '../types.js';
import { holdWrites } from './hold-writes.js';
import { afterPaint, nextTask } from './next-task.js';
import { loads, preload } from './preload.js';
import { revive } from './revive.js';

// Released scripts are fetched in parallel and run one after another in document order, each in a task of its own.

/** How long a script that hangs may hold up the ones after it. */
const PATIENCE = 1e4;

export interface Gate {
  /** Acts on a decision; what an answer allows starts only once the page has painted without the view. */
  apply(decision: Decision, answered: boolean): void;
  /** Whether all that a mark names is allowed. */
  allows(mark: Element): boolean;
  /** Whether a script runs that is not allowed any more. */
  running(): boolean;
  stop(): void;
}

/** `onSync` hears of each look at the page, `fail` of what a released script did, as a code and in words. */
export const openGate = (onSync: () => void, fail: (code: string, did: string) => void): Gate => {
  let decision: Decision | undefined;
  /** A click was just answered and the page has not painted yet. */
  let painting = false;
  let undoWrites = () => {};
  let waiting = new Set<HTMLScriptElement>();
  /** How to take back each script whose download is under way. */
  const loading = new Map<HTMLScriptElement, () => void>();
  const ran = new Set<Element>();
  let turn: Promise<unknown> = Promise.resolve();

  const allows = (mark: Element): boolean => {
    const names = mark.getAttribute('data-heed')?.match(/\S+/g) ?? [''];
    return names.every((name) => (decision?.allowed[name] ?? decision?.pixels[name]) === true);
  };
  const missed = ({ src }: HTMLScriptElement) => fail('script', `did not load: ${src || 'inline'}`);

  const run = async (held: HTMLScriptElement, batch: typeof waiting) => {
    if (batch !== waiting) return;
    waiting.delete(held);
    if (!held.isConnected || !allows(held)) return;
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
    if (!ran.size)
      undoWrites = holdWrites(ran, () => fail('document-write', 'called document.write; the call was ignored'));
    ran.add(fresh);
    held.replaceWith(fresh);
    await done;
    await nextTask();
  };

  /** Takes back what has not run yet and is not allowed any more. */
  const cancel = () => {
    for (const [held, takeBack] of loading) if (!allows(held)) takeBack();
    if (![...waiting].every(allows)) waiting = new Set();
  };

  /** Brings the page in line with the decision. */
  const sync = () => {
    if (!decision || painting) return;
    for (const held of document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"][data-heed]')) {
      if (waiting.has(held) || !allows(held)) continue;
      if (waiting.size + loading.size && loads(held)) preload(held);
      const batch = waiting.add(held);
      // What fails here are Trusted Types without a policy of ours.
      turn = turn.then(() => run(held, batch)).catch(() => missed(held));
    }
    onSync();
  };

  const observer = new MutationObserver((changes) => {
    // A script that was just released brings no mark: a thousand of them must not mean a thousand looks at the page.
    const isNews = (node: Node) => node.nodeType === 1 && !ran.has(node as Element);
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isNews))) sync();
  });
  observer.observe(document, { childList: true, subtree: true });

  return {
    allows,
    apply(next, answered) {
      decision = next;
      cancel();
      painting ||= answered;
      if (answered)
        afterPaint(() => {
          painting = false;
          sync();
        });
      else sync();
    },
    running: () => ![...ran].every(allows),
    stop() {
      observer.disconnect();
      decision = undefined;
      cancel();
      undoWrites();
    },
  };
};
