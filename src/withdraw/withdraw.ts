/** Makes a withdrawal true: cleans up after what is refused, and ends what runs and cannot be told to stop. */
import type { Door, Parts } from '../types.js';
import { cleanUp, outOfReach } from './clean-up.js';
import { dropDatabases } from './databases.js';
import { isDirty } from './is-dirty.js';
import { mayReload } from './may-reload.js';

/** Milliseconds until it is cleaned again: who was told to stop may still write what was under way. */
const AGAIN = [1000, 5000, 9500];

/** A page loads again once, whatever is withdrawn until then, and never over a dirty form. */
export const openWithdrawal = ({ policy, consent, part, fail, undo }: Door): Parts['withdraw'] => {
  let reload = false;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const sweep = () => {
    cleanUp(policy, consent.decision);
    dropDatabases(policy, consent.decision).catch(fail);
  };
  const leave = [
    ['pagehide', window],
    ['visibilitychange', document],
  ] as const;
  const rest = () => {
    for (const [type, target] of leave) target.removeEventListener(type, sweep);
    timers.forEach(clearTimeout);
  };
  undo.push(rest);
  /** Comes last of those who listen for the end of the page, so that it sees what they write. */
  const watch = () => {
    rest();
    for (const [type, target] of leave) target.addEventListener(type, sweep);
    timers = AGAIN.map((delay) => setTimeout(sweep, delay));
  };

  const end = () => {
    const { choice } = consent.decision;
    if (policy.withdraw === 'ask' || isDirty() || !mayReload(choice)) {
      // With no views of ours, one is shown only where the site asked for it.
      if (policy.ui || policy.withdraw === 'ask')
        part('ui')
          .then((views) => views.show('reload'))
          .catch(fail);
      return;
    }
    reload = true;
    // The view goes and the page paints first; a hidden page paints nothing.
    const again = () => setTimeout(() => location.reload());
    if (document.hidden) again();
    else requestAnimationFrame(again);
  };

  return async (running) => {
    const { decision } = consent;
    const { removed, kept } = cleanUp(policy, decision);
    watch();
    const later = await dropDatabases(policy, decision);
    // What was said meanwhile has a withdrawal of its own.
    if (running && !reload && policy.withdraw !== 'stay' && consent.decision === decision) end();
    return {
      removed: [...removed, ...later.removed],
      kept: [...kept, ...later.kept, ...outOfReach(policy, decision)],
      reload,
    };
  };
};
