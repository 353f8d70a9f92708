/** Makes a withdrawal true: cleans up after what is refused, and ends what runs and cannot be told to stop. */
import type { Door, Parts } from '../types.js';
import { cleanUp } from './clean-up.js';
import { isDirty } from './is-dirty.js';

/** A page loads again once, whatever is withdrawn until then. */
let reload = false;

/** Never reloads over a dirty form. */
export const openWithdrawal =
  ({ policy, consent, part, fail }: Door): Parts['withdraw'] =>
  (running) => {
    const cleaned = cleanUp(policy, consent.decision);
    if (running && !reload && policy.withdraw !== 'stay') {
      if (policy.withdraw === 'ask' || isDirty())
        part('ui')
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
