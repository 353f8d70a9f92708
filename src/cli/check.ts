/** What `heed check` says: what is wrong in a config, and what its owner should know. */
import { checkConfig } from '../schema/check-config.js';
import { type Finding, printFinding } from '../schema/finding.js';
import type { Options, Report } from './command.js';
import { readJson } from './read-config.js';

const section = (title: string, found: readonly Finding[]): string[] =>
  found.length ? [title, ...found.map((one) => `  ${printFinding(one)}`)] : [];

export const check = async (file: string, { json }: Options): Promise<Report> => {
  const { errors, advice } = checkConfig(await readJson(file));
  const failed = errors.length > 0;
  if (json) return { text: JSON.stringify({ errors, advice }, null, 2), failed };
  const lines = [...section(`${file} is wrong:`, errors), ...section('Advice:', advice)];
  return { text: (failed ? lines : [`${file} is right.`, ...lines]).join('\n'), failed };
};
