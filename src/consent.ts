/** Joins config, signals, storage, store, gate and views into one handle; the UI and reporting are handed in. */
import { check, FLAG, HeedError, regionOf, resolveConfig } from './config.js';
import { openGate } from './gate/gate.js';
import { decide } from './policy/decide.js';
import { nextChoice } from './policy/next-choice.js';
import { lastGpc } from './signals/gpc-memory.js';
import { readSignals } from './signals/read.js';
import { watch } from './signals/watch.js';
import { choiceCookie } from './storage/choice-cookie.js';
import { choiceId } from './storage/choice-format.js';
import { openStore } from './store.js';
import type { Cause, Change, Config, Consent, Door, Effect, Facts, How, Load, Outcome, Policy, Word } from './types.js';
import { newSubject } from './uuid.js';
import { openViews } from './views.js';

const API: How = { method: 'api', view: null, shown: null };

/** An effect that an entry hands in: built when the config is known. */
export type Builtin = (policy: Policy, load: Load, fail: (error: unknown) => void) => Effect;

export const openConsent = (config: Config, load: Load, builtins: readonly Builtin[]): Consent => {
  const policy = resolveConfig(config, location.hostname);
  const told = new Set<string>();
  /** Each failure is told once; none reaches the page. */
  const fail = (error: unknown): void => {
    const what = error instanceof Error ? error : new HeedError('failure', String(error));
    if (told.has(what.message)) return;
    told.add(what.message);
    try {
      policy.onError?.(what);
    } catch {
      // Whoever listens to failures failed: nobody is left to tell.
    }
  };

  const storage = choiceCookie(policy.storage);
  const look = (): Omit<Facts, 'policy' | 'region'> => {
    const now = Date.now();
    const signals = readSignals();
    const gpcSeen = lastGpc(signals.gpc === true && policy.signals.gpc === 'enforce', now);
    return { now, signals, gpcSeen, choice: storage.read() };
  };
  const facts: Facts = { policy, region: typeof policy.region === 'string' ? policy.region : undefined, ...look() };
  const { choice: stored, now } = facts;
  const first = (): Change => {
    if (stored && stored.expires <= now) return { cause: 'expiry', before: decide({ ...facts, now: stored.at }) };
    return { cause: stored && stored.notice !== policy.notice.version ? 'notice' : 'start' };
  };
  const store = openStore(facts, first(), fail);

  const words = [...Object.keys(policy.categories), ...policy.pixels.map(({ id }) => id), 'sale'];
  const rule = Object.fromEntries(words.map((word) => [word, FLAG]));
  let stopped = false;
  const undo: (() => void)[] = [];

  /** Cleans up after what is refused, if there may be something to clean. */
  const settle = async (): Promise<Outcome> => {
    const { decision } = store;
    // Where the browser keeps nothing, a page that loads again would have forgotten the refusal.
    const running = gate.running() && !storage.fleeting();
    const declared = policy.pixels.some(({ id, cookies, storage }) => !decision.pixels[id] && (cookies || storage));
    const part = !stopped && (running || declared) && (await load('withdraw').catch(fail));
    const { ask, ...done } = part
      ? part.withdraw(policy, decision, running)
      : { removed: [], kept: [], reload: false, ask: false };
    if (ask) views.offer('reload');
    return { decision, ...done };
  };
  const say = async (word: Word, how: How, named = false): Promise<Outcome> => {
    check(typeof word === 'string' ? /^(all|none)$/ : rule, word, 'choose');
    const facts = { ...store.facts, now: Date.now() };
    const next = stopped ? undefined : nextChoice(facts, store.decision, word, how, named);
    if (next) {
      const subject = store.decision.choice?.subject ?? newSubject();
      const choice = { id: choiceId(next.at, subject), subject, ...next };
      storage.write(choice);
      store.observe({ choice, now: next.at }, 'choice', how);
    }
    return settle();
  };

  const consent: Consent = {
    get decision() {
      return store.decision;
    },
    allows: (name) => {
      const { sale, allowed, pixels } = store.decision;
      return (name === 'sale' ? sale : (allowed[name] ?? pixels[name])) === true;
    },
    choose: (word) => say(word, API),
    subscribe: (listener) => (stopped ? () => {} : store.subscribe(listener)),
    show: async (view) => (stopped ? undefined : views.open(view)),
    reset: async () => {
      if (!stopped) {
        storage.clear();
        store.observe({ choice: undefined, now: Date.now() }, 'choice', API);
      }
      return settle();
    },
    stop() {
      if (stopped) return;
      stopped = true;
      for (const act of undo.reverse()) act();
    },
  };

  const door: Door = {
    consent,
    policy,
    answer: (word, { isTrusted }, how, named) => say(word, { method: isTrusted ? 'ui' : 'api', ...how }, named),
    once: (embed) => gate.once(embed),
  };
  const views = openViews(door, load, fail);
  const gate = openGate(views.sync, (code, message) => fail(new HeedError(code, message)));

  const observe = () => {
    const { choice: had, signals: were } = store.facts;
    const news = look();
    const gone = !!had && had.expires <= news.now;
    const chose = had?.id !== news.choice?.id;
    const signalled = JSON.stringify(were) !== JSON.stringify(news.signals);
    const cause: Cause = chose ? 'tab' : signalled && !gone ? 'signal' : 'expiry';
    store.observe(news, cause);
    if (gone && !chose) storage.clear();
  };

  const begin = () => {
    if (stopped) return;
    undo.push(
      gate.stop,
      store.subscribe((decision, { cause, before }) => {
        gate.apply(decision, cause === 'choice');
        if (before && cause !== 'choice') void settle();
      }),
      watch(observe),
    );
    if (stored && stored.expires <= now) storage.clear();
    views.start();
    undo.push(views.stop);
    for (const effect of [...builtins.map((build) => build(policy, load, fail)), ...(policy.effects ?? [])]) {
      try {
        const end = effect(consent);
        if (end) undo.push(end);
      } catch (error) {
        fail(error);
      }
    }
  };
  // A page that is drawn ahead of its visit shows, releases and reports nothing.
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', () => (observe(), begin()), { once: true });
  else begin();

  const { region } = policy;
  if (typeof region === 'function')
    void Promise.resolve()
      .then(region)
      .then((answer) => {
        const known = regionOf(answer);
        if (known && !stopped) store.observe({ region: known, now: Date.now() }, 'region');
      })
      .catch(fail);

  return consent;
};
