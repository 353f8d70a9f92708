/** Every category with its pixels and marks: what state each is in, why, since when, and what was seen of it. Pure. */
import { areAllowed } from '../gate/names-of.js';
import { enCategories } from '../messages/en-categories.js';
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import { sells } from '../policy/decide.js';
import type { Decision, Id, Pixel, Policy } from '../types.js';
import { isGoogle } from '../vendors/is-google.js';
import { reasonOf } from './reason.js';
import type { Asked, Mark, Seen } from './seen.js';

export interface Row {
  id: string;
  label: string;
  state: keyof typeof words.states;
  reason: string;
  /** What else there is to say of it. */
  notes: readonly string[];
  /** When it was first released; absent: not on this page. */
  released?: number | undefined;
  /** Hosts that were asked, and how often. */
  hosts: ReadonlyMap<string, number>;
  /** Names of what it keeps in this browser. */
  kept: readonly string[];
}

export interface CategoryRow extends Row {
  pixels: readonly Row[];
}

const countHosts = (requests: readonly Asked[]): Map<string, number> => {
  const hosts = new Map<string, number>();
  for (const { host } of requests) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  return hosts;
};

const labelOf = ({ categories }: Policy, id: Id): string =>
  categories[id]?.label ?? enCategories.categories[id]?.label ?? id;

const pixelRow = (policy: Policy, decision: Decision, seen: Seen, pixel: Pixel): Row => {
  const { id, needs = [], restricted } = pixel;
  const on = decision.pixels[id] === true;
  const marks = seen.marks.filter(({ names }) => names.includes(id));
  const live = marks.some(({ held, names }) => !held && areAllowed(decision, names));
  const requests = seen.requests.filter((one) => one.pixel === id);
  const times = [...seen.released].flatMap(([names, at]) => (names.split(/\s+/).includes(id) ? [at] : []));
  const released = times.length ? Math.min(...times) : undefined;
  const advanced = policy.google?.mode === 'advanced' && isGoogle(id) && !pixel.off;
  const ran = released !== undefined || live;
  const state =
    pixel.off && !on
      ? 'off'
      : !on && !advanced
        ? 'held'
        : requests.length && (ran || advanced)
          ? 'loaded'
          : ran
            ? 'released'
            : marks.some(({ held }) => held)
              ? 'held'
              : 'idle';
  const isSelling = sells(policy, pixel);
  const missing = needs.filter((need) => !decision.pixels[need]);
  return {
    id,
    label: pixel.name,
    state,
    reason: reasonOf(policy, decision, id, on, { category: pixel.category, sells: isSelling }),
    notes: [
      ...(state === 'idle' ? [words.idle] : []),
      ...(missing[0] && on ? [fill(words.needs, { names: missing.join(', ') })] : []),
      ...(!on && !advanced && released !== undefined ? [words.ranBefore] : []),
      ...(advanced ? [words.advanced] : []),
      ...(on && restricted && isSelling && !decision.sale ? [words.restricted] : []),
    ],
    released,
    hosts: countHosts(requests),
    kept: seen.kept.flatMap(({ name, declaredBy }) => (declaredBy.includes(id) ? [name] : [])),
  };
};

/** Marks that name categories alone: each is a row, since no pixel speaks for it. */
const markRow = (decision: Decision, seen: Seen, { names, element, what, held }: Mark): Row => {
  const hosts = countHosts(seen.requests.filter(({ host, pixel }) => !pixel && what.startsWith(`${host}/`)));
  return {
    id: `${element} ${what}`,
    label: what || element,
    state: held ? 'held' : hosts.size ? 'loaded' : 'released',
    reason: '',
    notes: [],
    released: areAllowed(decision, names) ? seen.released.get(names.join(' ')) : undefined,
    hosts,
    kept: [],
  };
};

export const rowsOf = (policy: Policy, decision: Decision, seen: Seen): CategoryRow[] =>
  Object.keys(policy.categories).map((id) => {
    const on = decision.allowed[id] === true;
    const pixels = policy.pixels.filter(({ category }) => category === id);
    const known = new Set(policy.pixels.map((pixel) => pixel.id));
    const marks = seen.marks.filter(({ names }) => names[0] === id && !names.some((name) => known.has(name)));
    const pending = policy.declared.filter((one) => 'use' in one && one.category === id);
    return {
      id,
      label: labelOf(policy, id),
      state: on ? 'allowed' : 'refused',
      reason: reasonOf(policy, decision, id, on, { sells: policy.categories[id]?.sale }),
      notes: pending.map((one) => `${'use' in one && one.use}: ${words.pending}`),
      hosts: new Map(),
      kept: [],
      pixels: [
        ...pixels.map((pixel) => pixelRow(policy, decision, seen, pixel)),
        ...marks.map((mark) => markRow(decision, seen, mark)),
      ],
    };
  });
