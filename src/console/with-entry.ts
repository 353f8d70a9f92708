/** The config as it is published: with what a person wrote for visitors about the change. Pure. */
import type { Config } from '../types.js';
import type { Changes } from './api.js';

/** With the version and the entry that the server would write itself, in words of one's own. */
export const withEntry = (config: Config, { version, entry }: Changes, summary: string): Config => {
  if (!entry || summary === entry.summary) return config;
  const { history = [] } = config.notice;
  const others = history.filter((change) => change.version !== version);
  return { ...config, notice: { ...config.notice, version, history: [{ ...entry, summary }, ...others] } };
};
