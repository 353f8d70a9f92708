/** Makes a frame follow the top page: its facts, its verbs, and nothing of our own beside it. */
import type { Consent, Door } from '../types.js';

export const follow = ({ consent, policy, learn, observe, storage, undo }: Door, top: Consent): void => {
  // What is said in the frame is said there, where it is kept, shown and recorded.
  const { choose, reset, show } = top;
  Object.assign(consent, { choose, reset, show });
  Object.assign(storage, { read: () => top.decision.choice, write() {}, copies: () => [], fleeting: () => false });
  learn({ ui: false, report: undefined, reporter: undefined, shopify: undefined });
  const end = top.subscribe(({ region, regime }) => {
    // A refusal first: where the region is another one, it may let more run.
    observe();
    policy.quiet = false;
    learn({ region, regimes: { [region ?? 'unknown']: regime } }, 'region');
  });
  const leave = ({ persisted }: PageTransitionEvent) => persisted || end();
  addEventListener('pagehide', leave);
  undo.push(end, () => removeEventListener('pagehide', leave));
};
