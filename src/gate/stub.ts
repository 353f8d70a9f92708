/** Stands in for what a vendor's script will bring: queues calls until it takes over, and drops those that must not arrive. */
import type { Step } from '../types.js';
import { at, place } from './paths.js';

type Stub = Extract<Step, { stub: string }>;
type Call = (...args: unknown[]) => unknown;

/** How many calls a queue holds; what comes after them is dropped. */
const CAP = 1000;

/** Where vendors' scripts put what calls are for from then on: Meta, Snap, Reddit, X, Outbrain, Quora. */
const SUCCESSORS = ['callMethod', 'handleRequest', 'sendEvent', 'exe', 'process', 'dispatch', 'qp'];

/** Who made each queued call: `BEFORE`, a pixel's own steps, or page code. */
const callers = new WeakMap<object, unknown>();
const PAGE = {};
/** The `before` steps of any pixel: what they queued is never dropped. */
const BEFORE = {};
let caller: unknown = PAGE;

/** Calls that `act` makes count as this one's, or as those of whom it speaks for already. */
export const speakAs = (who: unknown, act: () => void): void => {
  const outer = caller;
  if (outer === PAGE) caller = who;
  try {
    act();
  } finally {
    caller = outer;
  }
};

const add = (queue: unknown[], call: object): void => {
  // A `push` of the vendor's own takes calls rather than keep them.
  if (queue.length >= CAP && queue.push === Array.prototype.push) return;
  callers.set(call, caller);
  queue.push(call);
};

/** The path of the array that a step's calls wait in; undefined: it makes none. */
const queueOf = (step: Step): string | undefined =>
  'push' in step
    ? step.push
    : 'stub' in step
      ? (step.queue ?? (step.methods ? step.stub : `${step.stub}.queue`))
      : undefined;

const arrayAt = (path: string): unknown[] => {
  const [owner, name] = place(path);
  owner[name] ??= [];
  return owner[name] as unknown[];
};

/** What is there already stays. */
export const putStub = (step: Stub): void => {
  const [owner, name] = place(step.stub);
  if (owner[name]) return;
  if (step.methods) {
    const queue: unknown[] = [];
    owner[name] = queue;
    for (const method of step.methods) owner[name][method] = (...args: unknown[]) => add(queue, [method, ...args]);
    return;
  }
  const path = queueOf(step) as string;
  // Vendors know a call by its `arguments` object, Google does by nothing else: so neither an arrow function nor a rest array.
  owner[name] = function stub() {
    const mine = stub as unknown as Record<string, Call>;
    const successor = SUCCESSORS.find((method) => typeof mine[method] === 'function');
    // biome-ignore lint/complexity/noArguments: see above
    if (successor) return mine[successor]?.apply(stub, [...arguments]);
    // biome-ignore lint/complexity/noArguments: see above
    add(arrayAt(path), arguments);
  };
  arrayAt(path);
};

/** What `before` steps put into arrays that page code pushes to by itself. */
const firsts = new Map<string, unknown[]>();

const queuesOf = (steps: readonly Step[]): Set<string> =>
  new Set(steps.map(queueOf).filter((path) => path !== undefined));

/** Runs `before` steps and remembers what they queued. */
export const prepare = (steps: readonly Step[], run: () => void): void => {
  const lengths = [...queuesOf(steps)].map((path) => [path, (at(path) as unknown[] | undefined)?.length ?? 0] as const);
  speakAs(BEFORE, run);
  for (const [path, length] of lengths) {
    const queue = at(path);
    if (Array.isArray(queue)) firsts.set(path, [...(firsts.get(path) ?? []), ...queue.slice(length)]);
  }
};

/** Drops what a pixel's own steps queued; `all`: page code's calls too. What someone else queued stays. */
export const dropCalls = (steps: readonly Step[], who: unknown, all: boolean): void => {
  for (const step of steps) {
    const path = queueOf(step);
    const queue = path && at(path);
    if (!path || !Array.isArray(queue)) continue;
    // An array that page code pushes to by itself does not tell who did.
    const open = !('stub' in step && !step.methods);
    const left = open
      ? all
        ? (firsts.get(path) ?? [])
        : queue
      : queue.filter((call) => {
          const by = callers.get(call);
          return by !== who && !(all && by === PAGE);
        });
    if (left.length < queue.length) queue.splice(0, queue.length, ...left);
  }
};
