/** What changed in the Cookie Notice since a choice was made under an older version. */
import type { Choice, Policy } from '../types.js';

export const changesSince = ({ notice }: Policy, choice?: Choice): string[] => {
  const { version, history = [] } = notice;
  if (!choice || choice.notice === version) return [];
  const known = history.find((entry) => entry.version === choice.notice);
  return history.filter(({ date }) => !known || date > known.date).map(({ summary }) => summary);
};
