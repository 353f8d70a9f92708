/** Runs the steps of a pixel in order: at once what can run, the rest as soon as its script has brought what they call. */
import { jsonOf } from '../json-of.js';
import type { Json, Step } from '../types.js';
import { at, place } from './paths.js';
import { addScript, type PixelScript, type ScriptPage } from './pixel-script.js';
import { putStub, speakAs } from './stub.js';

/** The steps of one pixel, one after another. */
export interface Line {
  /** Tells whether all scripts have loaded, once they have and every step has run. */
  run(steps: readonly Step[]): Promise<boolean>;
  /** Something else that steps may wait for. */
  hold(arrival: Promise<unknown>): void;
  /** Drops the steps that wait and takes back the scripts that have not run: `back`, some were; `ran`, some had run. */
  abort(): { back: boolean; ran: boolean };
}

/** JSON with its stand-ins made real; a copy, since vendors change what they are given. */
const real = (value: Json | readonly Json[]) =>
  JSON.parse(jsonOf(value), (_, one) => {
    if (one === null || typeof one !== 'object' || Object.keys(one).length !== 1) return one;
    if (/^(date|ms)$/.test(one.now)) return one.now === 'ms' ? Date.now() : new Date();
    return typeof one.global === 'string' ? at(one.global) : one;
  });

/** What a step needs to be there. */
const needed = (step: Step) => ('call' in step ? step.call : 'new' in step ? step.new : undefined);

/** Every step but `script`. */
const act = (step: Exclude<Step, { script: string }>): void => {
  if ('stub' in step) {
    putStub(step);
    return;
  }
  const path = needed(step);
  if (path && typeof at(path) !== 'function') throw new Error(`a step calls "${path}", which is no function here`);
  const [owner, name] = place(
    'push' in step ? step.push : 'set' in step ? step.set : 'new' in step ? step.as : step.call,
  );
  if ('push' in step) {
    owner[name] ??= [];
    owner[name].push(real(step.value));
  } else if ('set' in step) owner[name] = real(step.value);
  else if ('new' in step) owner[name] = new (at(step.new) as new (...args: unknown[]) => unknown)(...real(step.args));
  else owner[name](...real(step.args));
};

/** `who`: whose queued calls these are. */
export const openLine = (who: unknown, page: ScriptPage): Line => {
  let waiting: Step[] = [];
  let loading = new Set<object>();
  const scripts = new Set<PixelScript>();
  let all = true;
  let done: ((loaded: boolean) => void)[] = [];

  const arrive = (arrival: object) => {
    if (loading.delete(arrival)) go();
  };
  const add = (step: Extract<Step, { script: string }>) => {
    const script = addScript(step, who, page);
    if (scripts.has(script)) return;
    scripts.add(script);
    loading.add(script);
    script.settled.then((loaded) => {
      if (!loaded) all = false;
      arrive(script);
    });
  };
  const go = () => {
    for (let step = waiting[0]; step; step = waiting[0]) {
      const path = needed(step);
      if (path && loading.size && typeof at(path) !== 'function') return;
      waiting.shift();
      const now = step;
      try {
        speakAs(who, () => ('script' in now ? add(now) : act(now)));
      } catch (error) {
        page.fail(error);
      }
    }
    if (!loading.size) for (const tell of done.splice(0)) tell(all);
  };

  return {
    run: (steps) =>
      new Promise((tell) => {
        waiting.push(...steps);
        done.push(tell);
        go();
      }),
    hold(arrival) {
      loading.add(arrival);
      arrival.then(() => arrive(arrival));
    },
    abort() {
      const back = [...scripts].filter((script) => script.takeBack(who));
      const ran = [...scripts].some(({ state }) => state === 'ran');
      for (const script of back) scripts.delete(script);
      waiting = [];
      done = [];
      loading = new Set();
      return { back: back.length > 0, ran };
    },
  };
};
