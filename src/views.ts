/** The core's side of the UI: loads it once and only when a view is due, opens views from the page's controls. */
import { HeedError } from './config.js';
import { isNew } from './signals/session.js';
import type { Door, Load, Ui } from './types.js';

type Openable = Parameters<Ui['show']>[0];

export interface Views {
  /** Opens a view; resolves when it closes, rejects when the UI cannot be loaded. */
  open(view: Openable): Promise<void>;
  /** Opens a view nobody waits for. */
  offer(view: Openable): void;
  /** Follows the page: which embeds are held, and whether it has a control of its own. */
  sync(held: readonly HTMLIFrameElement[]): void;
  start(): void;
  stop(): void;
}

export const openViews = (door: Door, load: Load, fail: (error: unknown) => void): Views => {
  const { consent, policy } = door;
  let loading: Promise<Ui> | undefined;
  let showLink: ((shown: boolean) => void) | undefined;
  let embeds: readonly HTMLIFrameElement[] = [];

  const ui = (): Promise<Ui> => {
    loading ??= load('ui').then(
      ({ mount }) => mount(door),
      (error) => {
        loading = undefined;
        throw new HeedError('ui', `the views could not be loaded (${error}); is ui.js beside heed.js?`);
      },
    );
    return loading;
  };
  const open = (view: Openable) => ui().then((loaded) => loaded.show(view));
  const offer = (view: Openable) => void open(view).catch(fail);

  const onClick = (event: Event) => {
    const target = event.composedPath()[0] as Element;
    const view = target.closest?.('[data-heed-open]')?.getAttribute('data-heed-open');
    if (!view) return;
    event.preventDefault();
    offer(view as Openable);
  };
  /** Only a page that is all there can lack a control. */
  const link = () => {
    if (!policy.ui || policy.ui.link === false || document.readyState === 'loading') return;
    const due = !consent.decision.ask && !document.querySelector('[data-heed-open]');
    if (showLink) showLink(due);
    else if (due) load('link').then((part) => ({ showLink } = part) && link(), fail);
  };

  return {
    open,
    offer,
    sync(held) {
      if (!policy.ui) return;
      const changed = held.length !== embeds.length || held.some((frame, index) => frame !== embeds[index]);
      embeds = held;
      if (changed) ui().then((loaded) => loaded.embeds(embeds), fail);
      link();
    },
    start() {
      document.addEventListener('click', onClick);
      document.addEventListener('DOMContentLoaded', link);
      if (!policy.ui) return;
      const { choice, regime, why } = consent.decision;
      if (!choice && regime !== 'opt-in' && why.sale === 'signal' && isNew('heed.status', '1')) offer('status');
      // Once it is there, the UI follows the decisions itself.
      consent.subscribe(({ ask }) => {
        if (ask && !loading) ui().catch(fail);
        link();
      });
    },
    stop() {
      document.removeEventListener('click', onClick);
      document.removeEventListener('DOMContentLoaded', link);
      showLink?.(false);
      loading?.then((loaded) => loaded.stop(), fail);
    },
  };
};
