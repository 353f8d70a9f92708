/** Joins config, signals, storage and store into one handle; what acts on decisions is loaded after it. */
import { attempt } from './attempt.js';
import { check, FLAG, HeedError, type Rule, resolveConfig } from './config.js';
import { jsonOf } from './json-of.js';
import { decide } from './policy/decide.js';
import { nextChoice } from './policy/next-choice.js';
import { lastGpc } from './signals/gpc-memory.js';
import { readSignals } from './signals/read.js';
import { choiceCookie } from './storage/choice-cookie.js';
import { choiceId } from './storage/choice-format.js';
import { openStore } from './store.js';
import type {
  Cause,
  Choice,
  Config,
  Consent,
  Door,
  Effect,
  Facts,
  Happening,
  How,
  Load,
  Opened,
  Outcome,
  Part,
  Parts,
  Word,
} from './types.js';
import { newSubject } from './uuid.js';
import { google } from './vendors/google.js';

const API: How = { method: 'api' };

/** `load` fetches a part; `inside`: what acts is there already. */
export const openConsent = (config: Config, load: Load, inside?: boolean): Consent => {
  const policy = resolveConfig(config, location.hostname);
  const { effects = [], ui } = policy;
  policy.quiet = window.top !== window || policy.host?.choice !== undefined;
  const { region } = config;
  const told = new Set<string>();
  const undo: (() => void)[] = [];
  let isOn = true;

  /** Each failure is told once; none reaches the page. */
  const fail = (error: unknown, code = 'failure'): void => {
    const what = error instanceof Error ? error : new HeedError(code, String(error));
    if (!told.has(what.message)) attempt(() => policy.onError?.(what));
    told.add(what.message);
  };

  const storage = choiceCookie(policy.storage);
  const look = () => {
    const now = Date.now();
    const signals = readSignals(policy.signals.secGpc);
    const gpcSeen = lastGpc(signals.gpc && policy.signals.gpc === 'enforce', now);
    return { now, signals, gpcSeen, choice: storage.read() };
  };
  const isOver = ({ choice, now }: Facts) => choice && choice.expires <= now;

  const facts: Facts = {
    policy,
    ...look(),
    region: policy.region,
    // What a host said on an earlier page may be over.
    ...(policy.host && policy.quiet && { choice: undefined }),
  };
  const { choice: stored } = facts;
  const store = openStore(
    facts,
    isOver(facts)
      ? { cause: 'expiry', before: decide({ ...facts, now: 0 }) }
      : { cause: stored && stored.notice !== policy.notice.version ? 'notice' : 'start' },
    fail,
  );

  /** Parts of the config that are known better now. In place: whoever holds the policy sees them. */
  const learn = (news: object, cause: Cause = 'start') => {
    const next = { ...config, ...news };
    Object.assign(policy, resolveConfig(next, location.hostname));
    config = next;
    store.observe({ region: policy.region, now: Date.now() }, cause);
  };

  const settle = async (): Promise<Outcome> => {
    const gate = isOn && (await door.part('gate').catch(fail));
    return { decision: store.decision, removed: [], kept: [], reload: false, ...(gate && (await gate.settle())) };
  };
  const keep = (choice: Choice | undefined, now: number, how: How) => {
    storage.write(choice);
    store.observe({ choice, now }, 'choice', how);
  };
  const say = async (word: Word, how: How, named = false): Promise<Outcome> => {
    const { decision, facts } = store;
    const names: Record<string, Rule> = { '|': /^"(all|none)"/ };
    for (const name of Object.keys(decision.why)) names[name] = FLAG;
    check(names, word, 'choose');
    const next = isOn && nextChoice({ ...facts, now: Date.now() }, decision, word, how, named);
    if (next) {
      const subject = decision.choice?.subject ?? newSubject();
      keep({ id: choiceId(next.at, subject), subject, ...next }, next.at, how);
    }
    return settle();
  };

  const consent: Opened = {
    get decision() {
      return store.decision;
    },
    allows: (name) => {
      const { allowed, pixels, sale } = store.decision;
      return { ...pixels, ...allowed, sale }[name] === true;
    },
    choose: (word) => say(word, API),
    subscribe: (listener) => (isOn ? store.subscribe(listener) : () => {}),
    made: jsonOf(config),
    async show(view) {
      if (isOn) await (await door.part('ui')).show(view);
    },
    async reset() {
      if (isOn) keep(undefined, Date.now(), API);
      return settle();
    },
    push(...calls) {
      for (const call of calls)
        try {
          // What is no function undoes nothing.
          undo.push(call(consent) as () => void);
        } catch (error) {
          fail(error);
        }
    },
    stop() {
      // Stopped again, it must not take the place of the next one.
      if (isOn) window.heed = [];
      isOn = false;
      for (const act of undo.splice(0).reverse()) attempt(act);
    },
  };

  const observe = () => {
    const { facts } = store;
    const news = { ...facts, ...look() };
    store.observe(news, facts.choice?.id !== news.choice?.id ? 'tab' : isOver(news) ? 'expiry' : 'signal');
  };

  const parts: { [name in string]?: Promise<unknown> } = {};
  const early: Happening[] = [];
  let hear: (happening: Happening) => void = (one) => early.push(one);
  const door: Door = {
    consent,
    policy,
    undo,
    fail,
    learn,
    answer: (word, { isTrusted }, shown, named) => say(word, { method: isTrusted ? 'ui' : 'api', ...shown }, named),
    hear(listener) {
      hear = listener;
      early.forEach(listener);
    },
    observe,
    part(name) {
      parts[name] ??= load(name).then(
        (part) => (isOn ? (part as Part<typeof name>).open(door) : new Promise(() => {})),
        (error) => {
          parts[name] = undefined;
          throw new HeedError(name, `${name}.js did not load: ${error}`);
        },
      );
      return parts[name] as Promise<Parts[typeof name]>;
    },
    storage,
    check,
    load,
  };

  const begin = () => {
    store.subscribe((decision, change) => hear({ at: Date.now(), decision, change }));
    const act = () => door.part('gate').catch(fail);
    // A page that asks paints that first: what acts on the answer comes while it is read.
    if (ui !== false)
      store.subscribe(({ ask }) => {
        if (ask)
          door
            .part('ui')
            .catch(fail)
            .then(() => setTimeout(act));
      });
    if (inside || !parts.ui) act();
    consent.push(...effects);
  };
  google(door);
  // A page that is drawn ahead of its visit shows, releases and reports nothing.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', () => {
      if (!isOn) return;
      observe();
      begin();
    });
  else begin();

  if (typeof region === 'function')
    (async () => {
      const found = await region();
      if (isOn) learn({ region: policy.region ?? found }, 'region');
    })().catch(fail);

  const waiting = (window.heed ?? []) as Effect[];
  window.heed = consent;
  consent.push(...waiting);
  return consent;
};
