/** Holds what the page marked until all that a mark names is allowed, and releases it once. */
import type { Decision } from '../types.js';
import { holdWrites } from './hold-writes.js';
import { afterPaint } from './next-task.js';
import { openRunner } from './run-scripts.js';

export interface Gate {
  /** Acts on a decision; what an answer allows starts only once the page has painted without the view. */
  apply(decision: Decision, answered: boolean): void;
  /** Whether all that a mark names is allowed. */
  allows(mark: Element): boolean;
  /** Whether a script runs that is not allowed any more. */
  running(): boolean;
  stop(): void;
}

/** `onSync` hears of each look at the page, `fail` of what went wrong. */
export const openGate = (onSync: () => void, fail: (code: string, message: string) => void): Gate => {
  let decision: Decision | undefined;
  /** A click was just answered and the page has not painted yet. */
  let painting = false;
  let undoWrites = () => {};
  const ran = new Set<Element>();

  const allows = (mark: Element): boolean => {
    const names = mark.getAttribute('data-heed')?.match(/\S+/g) ?? [''];
    return names.every((name) => (decision?.allowed[name] ?? decision?.pixels[name]) === true);
  };

  const runner = openRunner(
    allows,
    (fresh) => {
      if (!ran.size)
        undoWrites = holdWrites(ran, () => fail('document-write', 'document.write by a released script was ignored'));
      ran.add(fresh);
    },
    ({ src }) => fail('script', `a released script did not load: ${src || 'inline'}`),
  );

  /** Brings the page in line with the decision. */
  const sync = () => {
    if (!decision || painting) return;
    runner.add(
      [...document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"][data-heed]')].filter(allows),
    );
    onSync();
  };

  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeType }) => nodeType === 1))) sync();
  });
  observer.observe(document, { childList: true, subtree: true });

  return {
    allows,
    apply(next, answered) {
      decision = next;
      runner.cancel();
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
      runner.cancel();
      undoWrites();
    },
  };
};
