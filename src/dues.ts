/** Views that nobody asked for but the page owes its visitors: the word that they opted out, the status of their signal, and a control of ours where it has none. */
import { afterPaint } from './gate/next-task.js';
import { isInspected } from './inspected.js';
import { isNew, take } from './session.js';
import type { Door, Happening, View } from './types.js';

/** Who does not see the view go hears that the answer is kept; a view that stays says so itself. */
export const openSaved =
  ({ policy, part, fail }: Door) =>
  ({ decision: { choice }, change: { cause } }: Happening): void => {
    if (!policy.ui || cause !== 'choice' || choice?.method !== 'ui') return;
    if (document.querySelector('[data-heed-host], [data-heed-opt-out]')) return;
    part('ui')
      .then((views) => views.show('saved'))
      .catch(fail);
  };

export const openDues = (door: Door): void => {
  const { consent, policy, part, undo, fail } = door;
  const { ui } = policy;
  // An opt-out that had the page load again is confirmed on the one that comes.
  const view = take('heed.view');
  if (view) consent.show(view as View).catch(fail);
  // An address that names the inspector from the start was seen before this.
  const inspect = () => {
    if (isInspected()) consent.show('inspector').catch(fail);
  };
  addEventListener('hashchange', inspect);
  undo.push(() => removeEventListener('hashchange', inspect));
  if (!ui) return;

  const { choice, ask, why } = consent.decision;
  undo.push(
    consent.subscribe(({ ask }) => {
      if (ask)
        part('ui')
          .then(({ complete }) => afterPaint(() => void complete().catch(fail)))
          .catch(fail);
    }),
  );
  if (!choice && !ask && why.sale === 'signal' && isNew('heed.status', '1'))
    part('ui')
      .then((views) => views.show('status'))
      .catch(fail);

  if (ui.link === false) return;
  /** Seen once, it is looked for again only when it is gone: on a page where much happens each look costs. */
  let control: Element | null | undefined;
  const hasControl = () => {
    if (!control?.matches('html [data-heed-open]')) control = document.querySelector('[data-heed-open]');
    return control;
  };
  const link = () => {
    // Only a page that is all there can lack a control, and a view that asks is one.
    const due = !consent.decision.ask && document.readyState !== 'loading' && !hasControl();
    if (!due) return;
    observer.disconnect();
    unsubscribe();
    part('link').catch(fail);
  };
  const observer = new MutationObserver(link);
  observer.observe(document, { childList: true, subtree: true });
  let unsubscribe = () => {};
  unsubscribe = consent.subscribe(link);
  document.addEventListener('DOMContentLoaded', link, { once: true });
  undo.push(unsubscribe, () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', link);
  });
};
