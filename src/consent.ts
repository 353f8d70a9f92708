/** Joins config, signals, storage, store and gate into one handle; what is loaded later is handed in. */
import { attempt } from './attempt.js';
import { check, FLAG, HeedError, regionOf, resolveConfig } from './config.js';
import { openGate } from './gate/gate.js';
import { trusted } from './gate/trusted-types.js';
import { decide } from './policy/decide.js';
import { nextChoice } from './policy/next-choice.js';
import { isNew } from './session.js';
import { lastGpc } from './signals/gpc-memory.js';
import { readSignals } from './signals/read.js';
import { watch } from './signals/watch.js';
import { choiceCookie } from './storage/choice-cookie.js';
import { choiceId } from './storage/choice-format.js';
import { openStore } from './store.js';
import type { Choice, Config, Consent, Door, Facts, How, Load, Outcome, Ui, View, Word } from './types.js';
import { newSubject } from './uuid.js';

const API: How = { method: 'api', view: null, shown: null };

/** `load` fetches a part; `reporting` starts what keeps the proof. */
export const openConsent = (config: Config, load: Load, reporting: (door: Door) => void): Consent => {
  const policy = resolveConfig(config, location.hostname);
  const { effects = [], pixels, region, ui } = policy;
  const told = new Set<string>();
  const undo: (() => void)[] = [];
  const life = new AbortController();
  const { signal } = life;

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
    const gpcSeen = lastGpc(signals.gpc && policy.signals.gpc === 'enforce', now);
    return { now, signals, gpcSeen, choice: storage.read() };
  };
  const isOver = ({ choice, now }: Facts) => choice && choice.expires <= now;

  const facts: Facts = { policy, ...look(), region: regionOf(region) };
  const { choice: stored } = facts;
  const store = openStore(
    facts,
    isOver(facts)
      ? { cause: 'expiry', before: decide({ ...facts, now: 0 }) }
      : { cause: stored && stored.notice !== policy.notice.version ? 'notice' : 'start' },
    fail,
  );

  /** Cleans up after what is refused, if there may be something to clean. */
  const settle = async (): Promise<Outcome> => {
    const { decision } = store;
    // Where the browser keeps nothing, a page that loads again would have forgotten the refusal.
    const running = gate.running() && !storage.fleeting();
    const traces = pixels.some(({ id, cookies, storage }) => !decision.pixels[id] && (cookies || storage));
    const part = (running || traces) && !signal.aborted && (await door.load('withdraw').catch(fail));
    return { decision, removed: [], kept: [], reload: false, ...(part ? part.withdraw(door, running) : {}) };
  };
  const keep = (choice: Choice | undefined, now: number, how: How) => {
    storage.write(choice);
    store.observe({ choice, now }, 'choice', how);
  };
  const names = Object.fromEntries(
    [...Object.keys(policy.categories), ...pixels.map(({ id }) => id), 'sale'].map((name) => [name, FLAG]),
  );
  const say = async (word: Word, how: How, named = false): Promise<Outcome> => {
    check(typeof word === 'string' ? /^"(all|none)"/ : names, word, 'choose');
    const { facts, decision } = store;
    const next = !signal.aborted && nextChoice({ ...facts, now: Date.now() }, decision, word, how, named);
    if (next) {
      const subject = decision.choice?.subject ?? newSubject();
      keep({ id: choiceId(next.at, subject), subject, ...next }, next.at, how);
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
    subscribe: (listener) => (signal.aborted ? () => {} : store.subscribe(listener)),
    show: async (view) => {
      if (!signal.aborted) await (await door.ui()).show(view);
    },
    reset: async () => {
      if (!signal.aborted) keep(undefined, Date.now(), API);
      return settle();
    },
    stop() {
      life.abort();
      for (const act of undo.splice(0).reverse()) act();
    },
  };

  let mounted: Ui | undefined;
  let elements: Element | null = null;
  let linked = !ui || ui.link === false;
  const door: Door = {
    consent,
    policy,
    undo,
    fail,
    trusted,
    allows: (mark) => gate.allows(mark),
    answer: (word, { isTrusted }, shown, named) => say(word, { method: isTrusted ? 'ui' : 'api', ...shown }, named),
    load: async (name) => {
      const part = await load(name).catch((error) => {
        throw new HeedError(name, `${name}.js did not load: ${error}`);
      });
      return signal.aborted ? new Promise(() => {}) : part;
    },
    ui: async () => {
      const { mount } = await door.load('ui');
      mounted ??= mount(door);
      return mounted;
    },
  };
  /** Loads what the page turns out to need: a control of ours, marks that are not scripts. */
  const sync = () => {
    const has = (marks: string) => document.querySelector(marks);
    // Only a page that is all there can lack a control.
    if (!linked && !store.decision.ask && document.readyState !== 'loading' && !has('[data-heed-open]')) {
      linked = true;
      door
        .load('link')
        .then(({ openLink }) => openLink(door))
        .catch(fail);
    }
    // What was released may be gone from sight, and still has to go on withdrawal.
    elements ||= has('[data-heed]:not(script)');
    if (elements)
      door
        .load('elements')
        .then(({ syncElements }) => syncElements(door))
        .catch(fail);
  };
  const gate = openGate(sync, (code, did) => fail(new HeedError(code, `a released script ${did}`)));

  const observe = () => {
    const { choice } = store.facts;
    const news = { ...store.facts, ...look() };
    store.observe(news, choice?.id !== news.choice?.id ? 'tab' : isOver(news) ? 'expiry' : 'signal');
    if (isOver(news)) storage.write();
  };

  const begin = () => {
    undo.push(gate.stop);
    store.subscribe((decision, { cause, before }) => {
      gate.apply(decision, cause === 'choice');
      if (before && cause !== 'choice') settle();
    });
    watch(observe, life);
    if (isOver(facts)) storage.write();
    document.addEventListener('DOMContentLoaded', sync, life);
    document.addEventListener(
      'click',
      (event) => {
        const [target] = event.composedPath() as Element[];
        const view = target?.closest?.<HTMLElement>('[data-heed-open]')?.dataset.heedOpen;
        if (!view) return;
        event.preventDefault();
        consent.show(view as View).catch(fail);
      },
      life,
    );
    if (ui) {
      const { choice, regime, why } = store.decision;
      if (!choice && regime !== 'opt-in' && why.sale === 'signal' && isNew('heed.status', '1'))
        door
          .ui()
          .then((views) => views.show('status'))
          .catch(fail);
      // Once it is there, the UI follows the decisions itself.
      store.subscribe(({ ask }) => void (ask && door.ui().catch(fail)));
    }
    reporting(door);
    for (const effect of effects)
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
      { once: true, signal },
    );
  else begin();

  if (typeof region === 'function')
    new Promise((tell) => tell(region()))
      .then((found) => {
        const known = regionOf(found);
        if (known && !signal.aborted) store.observe({ region: known, now: Date.now() }, 'region');
      })
      .catch(fail);

  return consent;
};
