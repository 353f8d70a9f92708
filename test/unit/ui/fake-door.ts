/** A door without a core behind it: keeps what was said, and lets a test set the decision. */
import type { Decision, Door, How, Listener, Outcome, Policy, Word } from '../../../src/types.js';

const NAMES = ['functional', 'analytics', 'marketing'];

export const fakePolicy = (over: Partial<Policy> = {}): Policy => ({
  site: 'shop.test',
  notice: { url: '/cookies', version: '2' },
  regimes: {},
  signals: { gpc: 'enforce', dnt: 'report', enforceOn: {} },
  exempt: [],
  minors: false,
  categories: {
    necessary: { necessary: true, sale: false },
    functional: { necessary: false, sale: false },
    analytics: { necessary: false, sale: false },
    marketing: { necessary: false, sale: true },
  },
  declared: [],
  pixels: [
    {
      id: 'posthog',
      name: 'PostHog',
      vendor: 'PostHog Inc.',
      category: 'analytics',
      privacyUrl: 'https://posthog.com/',
    },
    { id: 'mixpanel', name: 'Mixpanel', vendor: 'Mixpanel Inc.', category: 'analytics' },
    { id: 'meta', name: 'Meta Pixel', vendor: 'Meta', category: 'marketing' },
  ],
  storage: { cookie: 'heed', days: 180, refusedDays: 365 },
  withdraw: 'reload',
  ui: { layout: 'bar' },
  ...over,
});

export const fakeDecision = (over: Partial<Decision> = {}, yes = false): Decision => ({
  regime: 'opt-in',
  allowed: { necessary: true, ...Object.fromEntries(NAMES.map((name) => [name, yes])) },
  pixels: { posthog: yes, mixpanel: yes, meta: yes },
  sale: yes,
  why: {},
  ask: 'banner',
  signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
  ...over,
});

export interface Said {
  word: Word;
  how: Omit<How, 'method'>;
  named: boolean;
  /** Were views of ours still on the page? */
  visible: boolean;
}

export const fakeDoor = (first: Decision, policy = fakePolicy()) => {
  const listeners = new Set<Listener>();
  const said: Said[] = [];
  const shownOnce: Element[] = [];
  let decision = first;
  const undo: (() => void)[] = [];
  const door: Door = {
    policy,
    undo,
    fail(error) {
      throw error;
    },
    part: (async () => ({ showOnce: (embed: Element) => shownOnce.push(embed) })) as unknown as Door['part'],
    hear: () => {},
    storage: {} as Door['storage'],
    load: async () => ({}),
    learn: () => {},
    observe: () => {},
    check: (_rule, value) => value,
    consent: {
      get decision() {
        return decision;
      },
      subscribe(listener: Listener) {
        listeners.add(listener);
        listener(decision, { cause: 'start' });
        return () => listeners.delete(listener);
      },
    } as unknown as Door['consent'],
    answer: async (word, _event, how, named) => {
      said.push({ word, how, named, visible: !!document.querySelector('[data-heed-host]') });
      return {} as Outcome;
    },
  };
  window.heed = door.consent;
  return {
    door,
    said,
    shownOnce,
    listeners,
    stop() {
      for (const act of undo.splice(0).reverse()) act();
    },
    set(over: Partial<Decision>) {
      const before = decision;
      decision = { ...decision, ...over };
      for (const listener of listeners) listener(decision, { cause: 'tab', before });
    },
  };
};
