/** Opens the inspector in a host of its own, docked beside the page, and keeps it in step with what happens. */
import { render } from 'preact';
import type { catalogue } from '../guard/catalogue.js';
import type { openJudge } from '../guard/judge.js';
import type { Door, GuardFile } from '../types.js';
import { createHost } from '../ui/host.js';
import { createDock } from './dock.js';
import { dockStyles } from './dock-styles.js';
import { hear } from './hear.js';
import { inspectorStyles } from './inspector-styles.js';
import { lookAtKept, openTimeline, seenOn } from './look.js';
import { modelOf } from './model.js';
import { panel } from './panel.js';
import { type Model, reportOf } from './report.js';
import type { Kept } from './seen.js';
import { type Simulation, setSimulation, simulatedIn } from './simulation.js';

/** What the guard's file brings besides the guard. */
type Judging = GuardFile & { openJudge: typeof openJudge; catalogue: typeof catalogue };

/** How often what no event tells of is looked at. */
const PACE = 1e3;

/** There is one inspector at a time. */
let leave = (): void => {};

/** Resolves when it closes. */
export const showInspector = async (door: Door): Promise<void> => {
  const { consent, policy, fail, undo, load, part } = door;
  const file = (await load('guard')) as Judging;
  const judge = file.openJudge(door, file.catalogue, location.hostname);
  const { told, early } = hear(door);
  const guard = policy.guard ? await part('guard').catch(fail) : undefined;
  const simulated = simulatedIn(door);
  const root = createHost('heedInspector', policy, inspectorStyles + dockStyles);
  const dock = createDock(root);
  const timeline = openTimeline();
  const before = document.activeElement as HTMLElement | null;
  let kept: readonly Kept[] = [];
  /** A page that is only simulated is not in the way of who looks at it. */
  let small = !!simulated;
  /** What was copied, or is to be. */
  let copy: { text: string; done: boolean } | undefined;

  const model = (): Model =>
    modelOf({
      policy,
      decision: consent.decision,
      seen: seenOn(judge, timeline.entries, kept),
      leaks: guard?.leaks() ?? [],
      told,
      simulated,
      tag: document.querySelector<HTMLElement>('script[data-region]')?.dataset.region,
      page: location.origin + location.pathname,
      now: Date.now(),
    });

  const restart = (wish?: Simulation) => {
    try {
      setSimulation(wish);
      if (!wish) sessionStorage.setItem('heed.view', 'inspector');
      location.reload();
    } catch (error) {
      fail(error);
    }
  };

  const draw = () => {
    render(
      panel({
        model: model(),
        simulated,
        small,
        copy,
        began: performance.timeOrigin,
        early,
        resize() {
          small = !small;
          draw();
        },
        close() {
          // While something is simulated the page says so.
          if (simulated) small = true;
          else return leave();
          draw();
        },
        async report() {
          const text = reportOf(model());
          const done = await navigator.clipboard?.writeText(text).then(
            () => true,
            () => false,
          );
          copy = { text, done: !!done };
          draw();
        },
        restart,
      }),
      root,
    );
  };

  const refresh = async () => {
    kept = await lookAtKept(policy, judge);
    if (root.host.isConnected) draw();
  };

  leave();
  return new Promise((closed) => {
    document.documentElement.insertBefore(root.host, document.body);
    const unsubscribe = consent.subscribe(draw);
    const timer = setInterval(() => {
      if (!document.hidden) refresh().catch(fail);
    }, PACE);
    refresh().catch(fail);
    leave = () => {
      leave = () => {};
      unsubscribe();
      clearInterval(timer);
      timeline.stop();
      dock.stop();
      const hadFocus = document.activeElement === root.host;
      render(null, root);
      root.host.remove();
      if (hadFocus) before?.focus();
      closed();
    };
    undo.push(() => leave());
    dock.start();
    if (!small) root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  });
};
