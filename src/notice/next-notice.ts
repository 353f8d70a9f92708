/** The Cookie Notice of a config that goes live after another: its version raised where visitors must be asked, its history kept. Pure. */
import type { Config, NoticeChange } from '../types.js';
import { diffNotice } from './diff.js';
import { freeVersion } from './free-version.js';

/** What a config changes in the notice, in plain words. */
export interface NoticeChanges {
  /** Visitors who have answered are asked again. */
  asksAgain: boolean;
  /** They must be: an older yes does not cover what is new. */
  material: boolean;
  /** Why, a sentence each. */
  why: string[];
  /** Texts that changed: whether their meaning did, only a person can tell. */
  wording: string[];
  /** What else the Cookie Notice says otherwise, and asks nobody again. */
  lesser: string[];
  /** What `notice.version` becomes. */
  version: string;
  /** What is written into `notice.history`; null: nothing, or a person wrote it already. */
  entry: NoticeChange | null;
}

const newestFirst = (history: readonly NoticeChange[]): readonly NoticeChange[] =>
  (history[0]?.date ?? '') < (history.at(-1)?.date ?? '') ? [...history].reverse() : history;

/** What visitors were told stays told, also where an older config comes back: newest first. */
const joinHistory = (
  entry: NoticeChange | null,
  next: readonly NoticeChange[],
  live: readonly NoticeChange[],
): NoticeChange[] => {
  const isNew = ({ version, date }: NoticeChange) => !next.some((one) => one.version === version && one.date === date);
  return [...(entry ? [entry] : []), ...newestFirst(live).filter(isNew), ...newestFirst(next)].sort((one, other) =>
    other.date.localeCompare(one.date),
  );
};

/**
 * `next` with the notice that it must have after `live`. A version that no visitor was shown yet is taken as it is; else a
 * material change raises it, and any other one leaves it as it is live, so that nobody is asked for nothing.
 *
 * @param date the day, `YYYY-MM-DD`
 * @param shown versions of the notice that were live before
 */
export const nextNotice = (
  live: Config,
  next: Config,
  date: string,
  shown: readonly string[] = [],
): { config: Config; changes: NoticeChanges } => {
  const diff = diffNotice(live, next, date);
  const { history = [] } = live.notice;
  const used = [live.notice.version, ...shown, ...history.map(({ version }) => version)];
  const own = !used.includes(next.notice.version);
  const version = own ? next.notice.version : diff.material ? freeVersion(date, used) : live.notice.version;
  const asksAgain = version !== live.notice.version;
  const { reasons, wording, lesser } = diff;
  const isWritten = own && next.notice.history?.some((entry) => entry.version === version);
  const hasNews = asksAgain || diff.entry.added.length > 0 || diff.entry.removed.length > 0;
  const entry = hasNews && !isWritten ? { ...diff.entry, version } : null;
  const joined = joinHistory(entry, next.notice.history ?? [], history);
  const notice = { ...next.notice, version, ...(joined.length > 0 && { history: joined }) };
  return {
    config: { ...next, notice },
    changes: {
      asksAgain,
      material: diff.material,
      why: asksAgain && !reasons.length ? ['the version of the Cookie Notice was raised'] : reasons,
      wording,
      lesser,
      version,
      entry,
    },
  };
};
