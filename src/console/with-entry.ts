/** The config as it is published: with what a person wrote for visitors about the change. Pure. */
import type { Config } from '../types.js';
import type { Changes } from './api.js';

/** A version of the Cookie Notice after this one: the day, or where a version has it already the next of that day. */
export const nextVersion = (from: string, date: string): string => {
  if (!from.startsWith(date)) return date;
  const last = Number(/^\.(\d+)$/.exec(from.slice(date.length))?.[1] ?? 1);
  return `${date}.${last + 1}`;
};

/** With the version and the entry that the server would write itself, in words of one's own. */
export const withEntry = (config: Config, { version, entry }: Changes, summary: string): Config => {
  if (!entry || summary === entry.summary) return config;
  const { history = [] } = config.notice;
  const others = history.filter((change) => change.version !== version);
  return { ...config, notice: { ...config.notice, version, history: [{ ...entry, summary }, ...others] } };
};
