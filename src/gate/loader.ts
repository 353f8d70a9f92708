/** Runs pixels that are declared as data: prepares them, loads those that are allowed, and speaks each vendor's consent language. */
import { jsonOf } from '../json-of.js';
import type { Door, Gate, Id, Loader, Pixel, Step } from '../types.js';
import { isGoogle } from '../vendors/is-google.js';
import { arrival, loads } from './mark-loads.js';
import { areAllowed, namesOf } from './names-of.js';
import { nextTask } from './next-task.js';
import { noteRelease } from './note-release.js';
import { type Line, openLine } from './steps.js';
import { dropCalls, prepare } from './stub.js';

/** Where a pixel stands. */
interface State {
  pixel: Pixel;
  line: Line;
  /** `load` was run, or a mark stands for it. */
  started: boolean;
  loaded: boolean;
  /** The last thing it was told is yes. */
  on: boolean;
  /** It runs restricted. */
  restricted: boolean;
  /** The answer is no, rather than that none was given. */
  refused: boolean;
  /** It was no before this decision. */
  was: boolean;
  /** Stands for `load`; `back`: it was taken back in time, so it has not run. */
  mark: Element | 'back' | undefined;
}

/** The steps that nobody ran in this pass: two pixels of one vendor share its global calls. */
const onceEach = (said: Set<string>, steps: readonly Step[] = []): readonly Step[] =>
  steps.filter((step) => said.size !== said.add(jsonOf(step)).size);

export const openLoader = (
  { consent, policy, undo, fail }: Door,
  { trusted }: Pick<Gate, 'trusted'>,
): Omit<Loader, 'rows'> => {
  const states = new Map<Id, State>();
  const prepared = new Set<string>();
  let pass = 0;

  const advances = (name: Id) =>
    policy.google?.mode === 'advanced' && isGoogle(name) && policy.pixels.some(({ id, off }) => id === name && !off);
  const stops = (name: Id) => policy.pixels.some(({ id, refuse, persists }) => id === name && refuse && !persists);
  const isRestricted = ({ restricted, sale, category }: Pixel): boolean =>
    !!restricted && !consent.decision.sale && !!(sale ?? policy.categories[category]?.sale);

  /** Every pixel that is not off, after those that it needs. */
  const ordered = (): State[] => {
    const order = new Set<State>();
    const seen = new Set<Id>();
    const visit = (pixel: Pixel | undefined) => {
      if (!pixel || pixel.off || seen.has(pixel.id)) return;
      seen.add(pixel.id);
      for (const need of pixel.needs ?? []) visit(policy.pixels.find(({ id }) => id === need));
      let state = states.get(pixel.id);
      if (!state) {
        state = {
          pixel,
          line: openLine(pixel.id, { fail, trusted }),
          started: false,
          loaded: false,
          on: false,
          restricted: false,
          refused: false,
          was: false,
          mark: undefined,
        };
        states.set(pixel.id, state);
        const { line } = state;
        // Said once a page: what a later pixel prepares must not take back what an earlier one was allowed.
        const steps = onceEach(prepared, pixel.before);
        prepare(steps, () => void line.run(steps));
      }
      // A row that was learned anew is the same pixel.
      state.pixel = pixel;
      order.add(state);
    };
    policy.pixels.forEach(visit);
    return [...order];
  };

  const isAllowed = ({ pixel }: State): boolean =>
    consent.decision.pixels[pixel.id] === true &&
    (pixel.needs ?? []).every((need) => {
      const state = states.get(need);
      return state && isAllowed(state);
    });

  /** Page code's calls go too, unless another pixel that may have them takes them from the same queue. */
  const drop = (state: State) => {
    const { before = [], load = [], id } = state.pixel;
    const isShared = (step: Step) =>
      [...states.values()].some(
        (other) =>
          other !== state &&
          (other.started || (!other.was && !other.refused)) &&
          other.pixel.before?.some((one) => 'stub' in one && 'stub' in step && one.stub === step.stub),
      );
    for (const step of [...before, ...load])
      if ('stub' in step || ('push' in step && before.includes(step))) dropCalls([step], id, !isShared(step));
  };

  const tell = () => {
    const said = new Set<string>();
    const order = ordered();
    for (const state of order) {
      state.was = state.refused;
      state.refused = !isAllowed(state) && consent.decision.why[state.pixel.id] !== 'regime';
    }
    for (const state of order) {
      const { pixel, line } = state;
      const yes = isAllowed(state);
      if (state.mark === 'back') {
        line.abort();
        state.mark = undefined;
        state.started = state.loaded = state.on = false;
        drop(state);
      } else if (state.started && !yes && !advances(pixel.id)) {
        const { back, ran } = line.abort();
        if (back) state.started = state.loaded = false;
        if (back && !ran) {
          state.on = false;
          drop(state);
        }
      }
      if (state.on && !yes) {
        state.on = false;
        line.run(onceEach(said, pixel.refuse));
      } else if (!state.started) {
        if (state.was || state.refused) drop(state);
      } else if (!state.restricted && isRestricted(pixel)) {
        state.restricted = true;
        line.run(onceEach(said, pixel.restrict));
      }
    }
  };

  const mayStart = (state: State): boolean => {
    const { pixel, started } = state;
    return (
      !started &&
      (isAllowed(state) || advances(pixel.id)) &&
      (pixel.needs ?? []).every((need) => states.get(need)?.loaded) &&
      // A mark that is about to run does it.
      ![...document.querySelectorAll<HTMLScriptElement>(`script[type="text/plain"][data-heed~="${pixel.id}"]`)].some(
        (mark) => {
          const names = namesOf(mark.getAttribute('data-heed'));
          return loads(mark, pixel) && (areAllowed(consent.decision, names) || names.every(advances));
        },
      )
    );
  };

  /** A call that would let a refused pixel of the same vendor go on is not made. */
  const frees = (step: Step): boolean => {
    const text = jsonOf(step);
    return [...states.values()].some(
      (other) => other.started && !isAllowed(other) && other.pixel.allow?.some((one) => jsonOf(one) === text),
    );
  };

  const start = (state: State) => {
    const { pixel, line } = state;
    state.started = true;
    noteRelease(pixel.id);
    state.restricted = isRestricted(pixel);
    line.run([...((state.restricted && pixel.restrict) || []), ...(pixel.load ?? [])]).then((loaded) => {
      state.loaded = loaded;
      if (loaded && policy.pixels.some(({ needs }) => needs?.includes(pixel.id))) sync();
    });
  };

  const sync = async () => {
    const mine = ++pass;
    const said = new Set<string>();
    for (const state of ordered()) {
      const { pixel, line } = state;
      const isDue = () =>
        mayStart(state) ||
        (state.started && (isAllowed(state) !== state.on || (state.restricted && !isRestricted(pixel))));
      if (!isDue()) continue;
      await nextTask();
      if (mine !== pass) return;
      if (!isDue()) continue;
      if (!state.started) start(state);
      else if (state.restricted && !isRestricted(pixel)) {
        state.restricted = false;
        line.run(onceEach(said, pixel.unrestrict));
      }
      if (isAllowed(state) && !state.on) {
        state.on = true;
        line.run(onceEach(said, pixel.allow).filter((step) => !frees(step)));
      }
    }
  };

  undo.push(() => {
    pass++;
    for (const { line } of states.values()) line.abort();
  });
  ordered();

  return {
    tell,
    sync,
    advances,
    stops,
    claim(held) {
      const loaded = [...states.values()].filter(
        ({ pixel }) => namesOf(held.getAttribute('data-heed')).includes(pixel.id) && loads(held, pixel),
      );
      for (const { pixel, started, mark } of loaded)
        if (pixel.load && started && !mark) {
          fail(`"${pixel.id}" is loaded by its row, so its mark does not run; remove one of the two`, 'twice');
          return;
        }
      for (const state of loaded) {
        const { pixel, line } = state;
        // What the first mark brings has heard nothing yet.
        if (!state.mark) state.on = false;
        state.mark ??= held;
        state.started = true;
        state.restricted = isRestricted(pixel);
        if (state.restricted) line.run(pixel.restrict ?? []);
        line.hold(arrival(held, pixel));
        line.run([]).then(() => {
          state.loaded = true;
          sync();
        });
      }
      // The mark itself runs first.
      if (loaded.length) nextTask().then(sync);
      return () => {
        for (const state of loaded) if (state.mark === held) state.mark = 'back';
      };
    },
    running: () =>
      [...states.values()].some(
        (state) =>
          state.started &&
          !state.mark &&
          state.pixel.load &&
          !isAllowed(state) &&
          !advances(state.pixel.id) &&
          !stops(state.pixel.id),
      ),
  };
};
