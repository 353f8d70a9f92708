/** Makes a withdrawal true: cleans up after what is refused, and ends what runs and cannot be told to stop. */
import type { Door, Outcome } from '../types.js';
import { cleanUp } from './clean-up.js';
import { isDirty } from './is-dirty.js';

/** A page loads again once, whatever is withdrawn until then. */
let reload = false;

/** `running`: a script runs that is refused now, and the refusal would survive a reload. Never reloads over a dirty form. */
export const withdraw = ({ policy, consent, ui, fail }: Door, running: boolean): Omit<Outcome, 'decision'> => {
  const cleaned = cleanUp(policy, consent.decision);
  if (running && !reload && policy.withdraw !== 'stay') {
    if (policy.withdraw === 'ask' || isDirty())
      ui()
        .then((views) => views.show('reload'))
        .catch(fail);
    else {
      reload = true;
      // The view goes and the page paints first; a hidden page paints nothing.
      const again = () => setTimeout(() => location.reload());
      if (document.hidden) again();
      else requestAnimationFrame(again);
    }
  }
  return { ...cleaned, reload };
};
