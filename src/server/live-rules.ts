/** The rules of the config that is live, and of the one that was handed in where none is, or the store fails. */
import type { Config } from '../types.js';
import { type PublishedConfig, wholeConfig } from './publish/config-store.js';
import type { LiveConfig } from './publish/live-config.js';
import { Refusal } from './refusal.js';
import { type Rules, rulesOf } from './rules-of.js';

export const liveRules = (
  live: LiveConfig | undefined,
  config: Config | undefined,
  onError: (error: unknown) => void,
): (() => Promise<Rules>) => {
  const given = rulesOf(config);
  let last: { published: PublishedConfig; rules: Rules } | undefined;
  return async () => {
    try {
      const published = await live?.get();
      if (!published) return given;
      if (last?.published !== published) last = { published, rules: rulesOf(wholeConfig(published)) };
      return last.rules;
    } catch (error) {
      // The choice does not hang on the store. That it fails was told.
      if (!(error instanceof Refusal)) onError(error);
      return given;
    }
  };
};
