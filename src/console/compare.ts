/** What differs between two configs: what the Cookie Notice says of it, and the rest. Pure. */
import type { NoticeDiff } from '../notice/diff.js';
import { diffSettings } from '../notice/diff-settings.js';
import type { Config } from '../types.js';
import type { Difference } from './differences.js';

type Diff = (old: Config, next: Config, date: string) => NoticeDiff;

/** Of a config with errors nobody can tell what its notice says: then the settings only. */
export const compare = (diffNotice: Diff, from: Config, to: Config, date: string): Difference => {
  const settings = diffSettings(from, to);
  try {
    const { reasons, wording, lesser, raised, entry } = diffNotice(from, to, date);
    const why = raised ? [...reasons, `The Cookie Notice becomes version ${entry.version}`] : reasons;
    return { why, wording, lesser, settings };
  } catch {
    return { why: [], wording: [], lesser: [], settings };
  }
};
