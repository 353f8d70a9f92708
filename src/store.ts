/** Keeps the facts, recomputes the decision, tells listeners. */
import { decide } from './policy/decide.js';
import type { Cause, Change, Decision, Facts, How, Listener } from './types.js';

export interface Store {
  readonly facts: Facts;
  readonly decision: Decision;
  /** The only way in: new facts, and what brought them. */
  observe(news: Partial<Facts>, cause: Cause, how?: How): void;
  subscribe(listener: Listener): () => void;
}

/** `first` is what the first decision counts as; a late listener is told `start`. */
export const openStore = (facts: Facts, first: Change, fail: (error: unknown) => void): Store => {
  let decision = decide(facts);
  let opening: Change | undefined = first;
  const listeners = new Set<Listener>();
  const untold: [Decision, Change][] = [];

  const call = (listener: Listener, news: Decision, change: Change) => {
    try {
      listener(news, change);
    } catch (error) {
      fail(error);
    }
  };

  return {
    get facts() {
      return facts;
    },
    get decision() {
      return decision;
    },
    observe(news, cause, how) {
      facts = { ...facts, ...news };
      const before = decision;
      const next = decide(facts);
      if (JSON.stringify(next) === JSON.stringify(before)) return;
      decision = next;
      opening = undefined;
      // A listener may itself bring news: everyone hears of the changes in the order in which they came.
      untold.push([next, { cause, before, how }]);
      if (untold.length > 1) return;
      for (let item = untold[0]; item; item = untold[0]) {
        for (const listener of listeners) call(listener, ...item);
        untold.shift();
      }
    },
    subscribe(callback) {
      // What is still to be told is part of the decision that a late listener hears at once.
      let known = untold.length;
      const listener: Listener = (...news) => (known ? known-- : callback(...news));
      listeners.add(listener);
      call(callback, decision, opening ?? { cause: 'start' });
      return () => void listeners.delete(listener);
    },
  };
};
