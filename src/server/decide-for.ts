/** The decision for a request, for pages that a server draws. */
import { resolveConfig } from '../config.js';
import { decide } from '../policy/decide.js';
import type { Config, Decision, Policy, Signals } from '../types.js';
import { parseChoice } from './parse-choice.js';

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

const known = new WeakMap<Config, Policy>();

const policyOf = (config: Config): Policy => {
  const policy = known.get(config) ?? resolveConfig(config, '');
  known.set(config, policy);
  return policy;
};

/**
 * What the browser will decide from the same facts, by the same function. What only the browser remembers is missing: a GPC
 * signal of the last twelve months that is gone now, and the copy of a choice whose cookie was deleted. Rows of the
 * catalogue count where they are there as pixels (`use(metaPixel, …)` of `heed/pixels`), not by name. Throws `HeedError` for
 * a wrong config.
 */
export const decideFor = (
  config: Config,
  { cookieHeader, signals: { region: told, ...signals }, region = told, now = Date.now() }: Brought,
): Decision => {
  const policy = policyOf(config);
  return decide({
    policy,
    region: region ?? (typeof config.region === 'string' ? config.region : undefined),
    signals,
    choice: parseChoice(cookieHeader, policy.storage.cookie, now),
    now,
  });
};
