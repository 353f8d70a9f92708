/** All that the inspector shows, out of what was decided, seen and told. Pure. */
import { enInspector as words } from '../messages/en-inspector.js';
import type { Decision, Leak, Policy } from '../types.js';
import { factsOf } from './facts.js';
import { findingsOf } from './findings.js';
import { reasonOf } from './reason.js';
import type { Model } from './report.js';
import { rowsOf } from './rows.js';
import type { Seen, Told } from './seen.js';
import type { Simulation } from './simulation.js';

export interface Circumstances {
  policy: Policy;
  decision: Decision;
  seen: Seen;
  leaks: readonly Leak[];
  told: readonly Told[];
  simulated: Simulation | undefined;
  /** The region that the page's tag names. */
  tag: string | undefined;
  /** Of the page, without query and hash. */
  page: string;
  now: number;
}

/** In words; empty: nothing is simulated. */
export const simulatedText = ({ region, ...rest }: Simulation = {}): string =>
  [
    ...(region ? [region] : []),
    ...(['gpc', 'dnt', 'fresh'] as const).filter((name) => rest[name]).map((name) => words.simulatedParts[name]),
  ].join(' + ');

export const modelOf = (all: Circumstances): Model => {
  const { policy, decision, seen, leaks, told, simulated, page, now } = all;
  const { sale } = decision;
  return {
    site: policy.site,
    page,
    now,
    simulated: simulatedText(simulated),
    findings: findingsOf(policy, decision, seen, leaks),
    categories: rowsOf(policy, decision, seen),
    sale: {
      id: 'sale',
      label: words.sale,
      state: sale ? 'allowed' : 'refused',
      reason: reasonOf(policy, decision, 'sale', sale),
      notes: [],
      hosts: new Map(),
      kept: [],
    },
    facts: factsOf(policy, decision, all),
    told,
  };
};
