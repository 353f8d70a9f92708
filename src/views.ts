/** Opens views when they are due, and loads what the page turns out to need: a control of ours, marks that are not scripts. */
import { isNew } from './session.js';
import type { Door } from './types.js';

export interface Views {
  /** Follows what is on the page. */
  sync(): void;
  start(): void;
}

export const openViews = (door: Door): Views => {
  const { consent, policy, fail, load, ui, undo } = door;
  let elements = false;
  let linked = !policy.ui || policy.ui.link === false;

  const sync = () => {
    // Only a page that is all there can lack a control.
    if (
      !linked &&
      !consent.decision.ask &&
      document.readyState !== 'loading' &&
      !document.querySelector('[data-heed-open]')
    ) {
      linked = true;
      load('link').then(({ openLink }) => openLink(door), fail);
    }
    // What was released may be gone from sight, and still has to go on withdrawal.
    elements ||= !!document.querySelector('[data-heed]:not(script)');
    if (elements)
      load('elements')
        .then(({ syncElements }) => syncElements(door))
        .catch(fail);
  };
  const onClick = (event: Event) => {
    const [target] = event.composedPath() as Element[];
    const view = target?.closest?.('[data-heed-open]')?.getAttribute('data-heed-open');
    if (!view) return;
    event.preventDefault();
    consent.show(view as 'preferences').catch(fail);
  };

  return {
    sync,
    start() {
      document.addEventListener('click', onClick);
      document.addEventListener('DOMContentLoaded', sync);
      undo.push(() => {
        document.removeEventListener('click', onClick);
        document.removeEventListener('DOMContentLoaded', sync);
      });
      if (!policy.ui) return;
      const { choice, regime, why } = consent.decision;
      if (!choice && regime !== 'opt-in' && why.sale === 'signal' && isNew('heed.status', '1'))
        ui()
          .then((views) => views.show('status'))
          .catch(fail);
      // Once it is there, the UI follows the decisions itself.
      undo.push(consent.subscribe(({ ask }) => void (ask && ui().catch(fail))));
    },
  };
};
