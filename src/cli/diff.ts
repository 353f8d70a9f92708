/** What `heed diff` says: how two configs differ, and their Cookie Notices. */
import { diffNotice } from '../notice/diff.js';
import { diffSettings } from '../notice/diff-settings.js';
import { printDiff } from '../notice/print-diff.js';
import type { Report } from './command.js';
import { readConfig } from './read-config.js';
import { today } from './today.js';

export const diff = async (before: string, after: string): Promise<Report> => {
  const [old, next] = [await readConfig(before), await readConfig(after)];
  const found = diffNotice(old, next, today());
  return { text: printDiff(found, diffSettings(old, next)), failed: found.material && !found.raised };
};
