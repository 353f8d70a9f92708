/** The decision for a request, for pages that a server draws. */
import { decide } from '../policy/decide.js';
import type { Config, Decision, Policy, Signals } from '../types.js';
import { parseChoice } from './parse-choice.js';
import { policyOf } from './policy-of.js';

/** What a request brought. */
export interface Brought {
  cookieHeader?: string | null | undefined;
  /** As `readSignals` returns them. */
  signals: Signals & { region?: string };
  /** Instead of what the signals say; default: `region` of the config where that is a text. */
  region?: string | undefined;
  /** Milliseconds since 1970; default: now. */
  now?: number;
}

const known = new WeakMap<Config, Map<string | undefined, Policy>>();

/** Each is made once: what may differ by region is one value in it. */
const policyIn = (config: Config, region: string | undefined): Policy => {
  const policies = known.get(config) ?? new Map<string | undefined, Policy>();
  const policy = policies.get(region) ?? policyOf({ ...config, region });
  known.set(config, policies.set(region, policy));
  return policy;
};

/**
 * What the browser will decide from the same facts, by the same function. What only the browser remembers is missing: a GPC
 * signal of the last twelve months that is gone now, and the copy of a choice whose cookie was deleted. Throws `HeedError`
 * for a wrong config.
 */
export const decideFor = (
  config: Config,
  { cookieHeader, signals: { region: told, ...signals }, region = told, now = Date.now() }: Brought,
): Decision => {
  const place = region ?? (typeof config.region === 'string' ? config.region : undefined);
  const policy = policyIn(config, place);
  const choice = parseChoice(cookieHeader, policy.storage.cookie, now);
  return decide({ policy, region: place, signals, choice, now });
};
