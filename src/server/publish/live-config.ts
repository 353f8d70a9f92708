/** The live config, from memory: looked up again after a moment, and kept when the store fails. */
import type { ConfigStore, PublishedConfig } from './config-store.js';

/** What another server publishes is here so many milliseconds later, at the next request after that. */
const MOMENT = 5_000;

export interface LiveConfig {
  /** Waits for the store only where nothing is known yet. */
  get(): Promise<PublishedConfig | undefined>;
  /** It was published here. */
  learn(published: PublishedConfig): void;
}

export const liveConfig = (
  configs: ConfigStore,
  now: () => number,
  ask: <T>(answer: Promise<T>) => Promise<T>,
): LiveConfig => {
  let known: PublishedConfig | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<unknown> | undefined;
  const learn = (found: PublishedConfig | undefined) => {
    // An older answer may come later.
    if (found && found.version >= (known?.version ?? 0)) known = found;
  };
  const look = async () => {
    lookedAt = now();
    learn(await ask(configs.live()));
  };
  return {
    learn,
    async get() {
      if (known && now() - lookedAt < MOMENT) return known;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      // A page waits for its script: an older one now is better than a newer one late. `ask` has told what failed.
      if (known) looking.catch(() => {});
      else await looking;
      return known;
    },
  };
};
