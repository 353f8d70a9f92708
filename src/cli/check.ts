/** What `heed check` says: what is wrong in a config and in a theme, and what their owner should know. */
import { readFile } from 'node:fs/promises';
import { checkConfig } from '../schema/check-config.js';
import { type Finding, printFinding } from '../schema/finding.js';
import { checkTheme } from '../theme/check-theme.js';
import type { Config } from '../types.js';
import { Misuse, type Options, type Report } from './command.js';
import { readJson } from './read-config.js';

interface Checked {
  errors: Finding[];
  advice: Finding[];
}

const section = (title: string, found: readonly Finding[]): string[] =>
  found.length ? [title, ...found.map((one) => `  ${printFinding(one)}`)] : [];

const print = (file: string, { errors, advice }: Checked): string[] => [
  ...(errors.length ? section(`${file} is wrong:`, errors) : [`${file} is right.`]),
  ...section('Advice:', advice),
];

/** `config` says which look the theme stands on. */
const checkSheet = async (file: string, config: unknown): Promise<Checked> => {
  const css = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Misuse(`${file} cannot be read: ${error.message}`);
  });
  const { ui } = { ...(config as Config | undefined) };
  const found = checkTheme(css, ui || {}).map(({ line, ...one }) => ({ ...one, path: `${file}:${line}` }));
  const only = (advice: boolean) =>
    found.filter(({ isAdvice = false }) => isAdvice === advice).map(({ path, message }) => ({ path, message }));
  return { errors: only(false), advice: only(true) };
};

/** Without a file, the theme alone is checked. */
export const check = async (file: string | undefined, { json, css }: Options): Promise<Report> => {
  const config = file === undefined ? undefined : await readJson(file);
  const checked = file === undefined ? undefined : checkConfig(config);
  const theme = css === undefined ? undefined : await checkSheet(css, checked?.errors.length ? undefined : config);
  const failed = [checked, theme].some((one) => one && one.errors.length > 0);
  const said = { ...checked, ...(theme && { theme }) };
  if (json) return { text: JSON.stringify(said, null, 2), failed };
  const lines = [...(file && checked ? print(file, checked) : []), ...(css && theme ? print(css, theme) : [])];
  return { text: lines.join('\n'), failed };
};
