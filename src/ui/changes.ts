/** What changed in the Cookie Notice since a choice was made under another version: over all versions since, newest first. */
import type { Choice, NoticeChange, Policy } from '../types.js';

export interface Changes {
  summaries: string[];
  /** Ids of pixels and categories, and names of cookies. What came and went again is in neither. */
  added: string[];
  removed: string[];
}

const newestFirst = (history: readonly NoticeChange[]): NoticeChange[] => {
  const isReversed = (history[0]?.date ?? '') < (history[history.length - 1]?.date ?? '');
  return (isReversed ? [...history].reverse() : [...history]).sort((one, other) => other.date.localeCompare(one.date));
};

/** A version that is not in the history is older than all of it, as in the decision. */
export const changesSince = ({ notice: { history = [] } }: Policy, choice: Choice): Changes => {
  const known = history.find(({ version }) => version === choice.notice);
  const since = newestFirst(history).filter((entry) => !known || (entry !== known && entry.date >= known.date));
  const added = new Set<string>();
  const removed = new Set<string>();
  for (const entry of [...since].reverse()) {
    for (const name of entry.removed ?? []) if (!added.delete(name)) removed.add(name);
    for (const name of entry.added ?? []) {
      removed.delete(name);
      added.add(name);
    }
  }
  /** In the order of the entries, and in each as the site wrote it. */
  const inOrder = (names: ReadonlySet<string>, key: 'added' | 'removed'): string[] => [
    ...new Set(since.flatMap((entry) => (entry[key] ?? []).filter((name) => names.has(name)))),
  ];
  return {
    summaries: since.map(({ summary }) => summary),
    added: inOrder(added, 'added'),
    removed: inOrder(removed, 'removed'),
  };
};
