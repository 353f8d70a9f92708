/** What a config would be if it were published now: its errors and advice, what changes, and what would go live. */
import { diffSettings } from '../../notice/diff-settings.js';
import { type NoticeChanges, nextNotice } from '../../notice/next-notice.js';
import { resolveUses } from '../../pixels/resolve-uses.js';
import { checkConfig, type Verdict } from '../../schema/check-config.js';
import type { Config, Pixel } from '../../types.js';
import { type PublishedConfig, wholeConfig } from './config-store.js';

/** What a config changes, in plain words. */
export interface Changes extends NoticeChanges {
  /** Settings of which the Cookie Notice does not speak. */
  settings: string[];
}

export interface Checked extends Verdict {
  /** Null for the first config of all, and for one with errors. */
  changes: Changes | null;
  /** With the notice that it gets, and the rows that it names; absent where there are errors. */
  ready?: { config: Config; pixels: Pixel[] };
}

/** `shown`: versions of the notice that were live before; `date`: the day, `YYYY-MM-DD`. */
export const checkDraft = (
  given: unknown,
  live: PublishedConfig | undefined,
  shown: readonly string[],
  date: string,
): Checked => {
  const verdict = checkConfig(given);
  if (verdict.errors.length) return { ...verdict, changes: null };
  const config = given as Config;
  const pixels = resolveUses(config.pixels ?? []);
  if (!live) return { ...verdict, changes: null, ready: { config, pixels } };
  const next = nextNotice(wholeConfig(live), wholeConfig({ config, pixels }), date, shown);
  const changes = { ...next.changes, settings: diffSettings(live.config, config) };
  return { ...verdict, changes, ready: { config: { ...config, notice: next.config.notice }, pixels } };
};
