/** A region, signals and a new visitor that are put on for one tab: what its next pages start with, until someone ends it. */
import { attempt } from '../attempt.js';
import { SIMULATION } from '../inspected.js';
import { jsonOf } from '../json-of.js';
import type { Choice, ChoiceStorage, Door } from '../types.js';

export interface Simulation {
  region?: string;
  /** A real signal stays on: there is no way to say `false`. */
  gpc?: true;
  dnt?: true;
  /** Without the choice that this browser keeps. */
  fresh?: true;
}

/** What was answered meanwhile, in this tab alone; empty: nothing yet. */
const ANSWER = `${SIMULATION}.choice`;
/** What GPC leaves behind in this browser, for twelve months: a simulated one must not. */
const MEMORY = 'heed.gpc';

export const simulation = (): Simulation | undefined =>
  attempt(() => JSON.parse(sessionStorage.getItem(SIMULATION) ?? '')) as Simulation | undefined;

const applied = new WeakMap<Door, Simulation>();

/** What this page goes by; undefined: all that it goes by is real. */
export const simulatedIn = (door: Door): Simulation | undefined => applied.get(door);

/** From the next load on; nothing ends it, and leaves the tab as if there had been none. */
export const setSimulation = (wish?: Simulation): void => {
  for (const key of [SIMULATION, ANSWER, 'heed.status']) sessionStorage.removeItem(key);
  if (!wish) return;
  sessionStorage.setItem(SIMULATION, jsonOf(wish));
  if (wish.fresh) sessionStorage.setItem(ANSWER, '');
};

/** The real choice until something else is said: that stays in this tab. */
const tabStorage = ({ read }: ChoiceStorage): ChoiceStorage => ({
  read() {
    const text = attempt(() => sessionStorage.getItem(ANSWER));
    return text == null ? read() : attempt(() => JSON.parse(text) as Choice);
  },
  write: (choice) => void attempt(() => sessionStorage.setItem(ANSWER, choice ? jsonOf(choice) : '')),
  copies: () => [],
  fleeting: () => false,
});

const SIGNALS = { gpc: ['globalPrivacyControl', true], dnt: ['doNotTrack', '1'] } as const;

const withoutMemory = (observe: () => void): void => {
  const before = attempt(() => localStorage.getItem(MEMORY));
  observe();
  attempt(() => (before == null ? localStorage.removeItem(MEMORY) : localStorage.setItem(MEMORY, before)));
};

/**
 * Before anything acts on a decision. What reads facts goes on as it does: the browser's own properties say what is simulated,
 * and the policy is learned as if the region had come late. Nobody is told: no records, no platform, no memory of the signal.
 */
export const simulate = (door: Door, wish: Simulation): void => {
  const { consent, policy, learn, observe, storage, undo } = door;
  const { region } = wish;
  // Throws where the region is none.
  learn({ ...(region && { region }), report: undefined, reporter: undefined, shopify: undefined }, 'region');
  applied.set(door, wish);
  for (const key of ['report', 'reporter', 'shopify'] as const) delete policy[key];
  Object.assign(storage, tabStorage({ ...storage }));

  for (const name of ['gpc', 'dnt'] as const) {
    const [property, value] = SIGNALS[name];
    // A real one is read, and remembered, as ever.
    if (!wish[name] || consent.decision.signals[name]) continue;
    Object.defineProperty(navigator, property, { value, configurable: true });
    undo.push(() => Reflect.deleteProperty(navigator, property));
    if (name === 'gpc') door.observe = () => withoutMemory(observe);
  }
};
