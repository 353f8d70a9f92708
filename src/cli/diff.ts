/** What `heed diff` says: how the Cookie Notices of two configs differ. */
import { diffNotice } from '../notice/diff.js';
import { printDiff } from '../notice/print-diff.js';
import type { Report } from './command.js';
import { readConfig } from './read-config.js';
import { today } from './today.js';

export const diff = async (before: string, after: string): Promise<Report> => {
  const found = diffNotice(await readConfig(before), await readConfig(after), today());
  return { text: printDiff(found), failed: found.material && !found.raised };
};
