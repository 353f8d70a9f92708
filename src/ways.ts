/** The ways to a view that a page has and the browser's signals ask for: the page's own controls, else one of ours, and the status. */
import { isNew } from './session.js';
import type { Door, View } from './types.js';

export const openWays = (door: Door): void => {
  const { consent, policy, undo, fail } = door;
  const life = new AbortController();
  undo.push(() => life.abort());
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
  const { ui } = policy;
  if (!ui) return;

  const { choice, regime, why } = consent.decision;
  if (!choice && regime !== 'opt-in' && why.sale === 'signal' && isNew('heed.status', '1'))
    door
      .part('ui')
      .then((views) => views.show('status'))
      .catch(fail);

  if (ui.link === false) return;
  const link = () => {
    // Only a page that is all there can lack a control, and a view that asks is one.
    const due =
      !consent.decision.ask && document.readyState !== 'loading' && !document.querySelector('[data-heed-open]');
    if (!due) return;
    observer.disconnect();
    unsubscribe();
    door.part('link').catch(fail);
  };
  const observer = new MutationObserver(link);
  observer.observe(document, { childList: true, subtree: true });
  let unsubscribe = () => {};
  unsubscribe = consent.subscribe(link);
  document.addEventListener('DOMContentLoaded', link, life);
  undo.push(unsubscribe, () => observer.disconnect());
};
