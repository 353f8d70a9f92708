/** Keeps the facts, recomputes the decision, tells listeners. */
import { jsonOf } from './json-of.js';
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
      if (jsonOf(next) === jsonOf(before)) return;
      decision = next;
      opening = undefined;
      // A listener may itself bring news: whoever comes after it hears of those alone.
      for (const listener of [...listeners])
        if (listeners.has(listener) && decision === next) call(listener, next, { cause, before, how });
    },
    subscribe(callback) {
      const listener: Listener = (...news) => callback(...news);
      listeners.add(listener);
      call(listener, decision, opening ?? { cause: 'start' });
      return () => void listeners.delete(listener);
    },
  };
};
