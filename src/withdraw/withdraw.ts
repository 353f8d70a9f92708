/** Makes a withdrawal true: cleans up after what is refused, and ends what runs and cannot be told to stop. */
import type { Decision, Policy, Withdrawal } from '../types.js';
import { cleanUp } from './clean-up.js';
import { isDirty } from './is-dirty.js';

/** A page loads again once, whatever is withdrawn until then. */
let reload = false;

/** `running`: a script runs that is refused now, and the refusal would survive a reload. Never reloads over a dirty form. */
export const withdraw = (policy: Policy, decision: Decision, running: boolean): Withdrawal => {
  const cleaned = cleanUp(policy, decision);
  const due = running && policy.withdraw !== 'stay';
  const ask = due && !reload && (policy.withdraw === 'ask' || isDirty());
  if (due && !ask && !reload) {
    reload = true;
    // The view goes and the page paints first; a hidden page paints nothing.
    if (document.hidden) setTimeout(() => location.reload());
    else requestAnimationFrame(() => setTimeout(() => location.reload()));
  }
  return { ...cleaned, reload, ask };
};
