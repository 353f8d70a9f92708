/** Joins config, signals, storage, store, gate and views into one handle; what is loaded later is handed in. */
import { attempt } from './attempt.js';
import { check, FLAG, HeedError, regionOf, resolveConfig } from './config.js';
import { openGate } from './gate/gate.js';
import { trusted } from './gate/trusted-types.js';
import { decide } from './policy/decide.js';
import { nextChoice } from './policy/next-choice.js';
import { lastGpc } from './signals/gpc-memory.js';
import { readSignals } from './signals/read.js';
import { watch } from './signals/watch.js';
import { choiceCookie } from './storage/choice-cookie.js';
import { choiceId } from './storage/choice-format.js';
import { openStore } from './store.js';
import type { Config, Consent, Door, Facts, How, Load, Outcome, Ui, Word } from './types.js';
import { newSubject } from './uuid.js';
import { openViews } from './views.js';

const API: How = { method: 'api', view: null, shown: null };

/** `load` fetches a part; `reporting` starts what keeps the proof. */
export const openConsent = (config: Config, load: Load, reporting: (door: Door) => void): Consent => {
  const policy = resolveConfig(config, location.hostname);
  const told = new Set<string>();
  const undo: (() => void)[] = [];
  let stopped = false;

  /** Each failure is told once; none reaches the page. */
  const fail = (error: unknown): void => {
    const what = error instanceof Error ? error : new HeedError('failure', String(error));
    if (!told.has(what.message)) attempt(() => policy.onError?.(what));
    told.add(what.message);
  };

  const storage = choiceCookie(policy.storage);
  const look = () => {
    const now = Date.now();
    const signals = readSignals();
    const gpcSeen = lastGpc(!!signals.gpc && policy.signals.gpc === 'enforce', now);
    return { now, signals, gpcSeen, choice: storage.read() };
  };
  const facts: Facts = { policy, ...look(), region: regionOf(policy.region) };
  const { choice: stored, now } = facts;
  const expired = stored && stored.expires <= now;
  const store = openStore(
    facts,
    expired
      ? { cause: 'expiry', before: decide({ ...facts, now: stored.at }) }
      : { cause: stored && stored.notice !== policy.notice.version ? 'notice' : 'start' },
    fail,
  );

  /** Cleans up after what is refused, if there may be something to clean. */
  const settle = async (): Promise<Outcome> => {
    const { decision } = store;
    // Where the browser keeps nothing, a page that loads again would have forgotten the refusal.
    const running = gate.running() && !storage.fleeting();
    const traces = policy.pixels.some(({ id, cookies, storage }) => !decision.pixels[id] && (cookies || storage));
    const part = !stopped && (running || traces) && (await door.load('withdraw').catch(fail));
    return { decision, removed: [], kept: [], reload: false, ...(part ? part.withdraw(door, running) : {}) };
  };

  const names = [...Object.keys(policy.categories), ...policy.pixels.map(({ id }) => id), 'sale'];
  const aWord = Object.fromEntries(names.map((name) => [name, FLAG]));
  const say = async (word: Word, how: How, named = false): Promise<Outcome> => {
    check(typeof word === 'string' ? /^(all|none)$/ : aWord, word, 'choose');
    const { facts, decision } = store;
    const next = !stopped && nextChoice({ ...facts, now: Date.now() }, decision, word, how, named);
    if (next) {
      const subject = decision.choice?.subject ?? newSubject();
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
      return { ...pixels, ...allowed, sale }[name] === true;
    },
    choose: (word) => say(word, API),
    subscribe: (listener) => (stopped ? () => {} : store.subscribe(listener)),
    show: async (view) => (stopped ? undefined : (await door.ui()).show(view)),
    reset: async () => {
      if (!stopped) {
        storage.clear();
        store.observe({ choice: undefined, now: Date.now() }, 'choice', API);
      }
      return settle();
    },
    stop() {
      stopped = true;
      for (const act of undo.splice(0).reverse()) act();
    },
  };

  let mounting: Promise<Ui> | undefined;
  const door: Door = {
    consent,
    policy,
    undo,
    fail,
    trusted,
    allows: (mark) => gate.allows(mark),
    answer: (word, { isTrusted }, shown, named) => say(word, { method: isTrusted ? 'ui' : 'api', ...shown }, named),
    load: async (name) => {
      const part = await load(name);
      return stopped ? new Promise(() => {}) : part;
    },
    ui() {
      mounting ??= door.load('ui').then(
        ({ mount }) => mount(door),
        (error) => {
          mounting = undefined;
          throw new HeedError('ui', `ui.js could not be loaded from beside this script: ${error}`);
        },
      );
      return mounting;
    },
  };
  const views = openViews(door);
  const gate = openGate(views.sync, (code, message) => fail(new HeedError(code, message)));

  const observe = () => {
    const { choice } = store.facts;
    const news = look();
    const gone = news.choice && news.choice.expires <= news.now;
    store.observe(news, choice?.id !== news.choice?.id ? 'tab' : gone ? 'expiry' : 'signal');
    if (gone) storage.clear();
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
    if (expired) storage.clear();
    views.start();
    reporting(door);
    for (const effect of policy.effects ?? [])
      try {
        undo.push(effect(consent) ?? (() => {}));
      } catch (error) {
        fail(error);
      }
  };
  // A page that is drawn ahead of its visit shows, releases and reports nothing.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener(
      'prerenderingchange',
      () => {
        observe();
        begin();
      },
      { once: true },
    );
  else begin();

  const { region } = policy;
  if (typeof region === 'function')
    (async () => {
      const known = regionOf(await region());
      if (known && !stopped) store.observe({ region: known, now: Date.now() }, 'region');
    })().catch(fail);

  return consent;
};
