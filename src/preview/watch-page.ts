/** Tells how the page stands, as the inspector sees it, whenever something has changed. */
import { catalogue } from '../guard/catalogue.js';
import { openJudge } from '../guard/judge.js';
import { seenOn } from '../inspector/look.js';
import { modelOf } from '../inspector/model.js';
import type { Told } from '../inspector/seen.js';
import type { Consent, Policy } from '../types.js';
import type { News } from './setup.js';
import { hearStopped } from './stopped.js';

/** Changes within so many milliseconds are told together. */
const PACE = 60;

interface Watched {
  policy: Policy;
  region: string;
  /** Address of the page. */
  page: string;
  /** Addresses of tags that were left out of it. */
  out: readonly string[];
  told: readonly Told[];
}

/** Called once the document is open; returns what is to be done once there is a handle. */
export const watchPage = (
  { policy, region, page, out, told }: Watched,
  tell: (news: News) => void,
): ((consent: Consent) => void) => {
  let consent: Consent | undefined;
  let due = false;
  const say = () => {
    due = false;
    if (!consent) return;
    const { decision } = consent;
    const judge = openJudge({ consent, policy }, catalogue, new URL(page).hostname);
    const entries = [...performance.getEntriesByType('mark'), ...stopped.entries] as PerformanceEntry[];
    const model = modelOf({
      policy,
      decision,
      seen: seenOn(judge, entries, []),
      leaks: [],
      told,
      simulated: region ? { region } : {},
      tag: undefined,
      page,
      now: Date.now(),
    });
    tell({ model, decision });
  };
  const changed = () => {
    if (!due) setTimeout(say, PACE);
    due = true;
  };
  const stopped = hearStopped(out, changed);
  new MutationObserver(changed).observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver(changed).observe({ type: 'mark' });
  return (handle) => {
    consent = handle;
    handle.subscribe(changed);
  };
};
