/** Reads a config from a file, with the rows of the catalogue that it names, and checks all of it. */
import { readFile } from 'node:fs/promises';
import { resolveUses } from '../pixels/resolve-uses.js';
import { checkConfig } from '../schema/check-config.js';
import { printFinding } from '../schema/finding.js';
import type { Config, Pixel } from '../types.js';
import { Misuse } from './command.js';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Throws `Misuse` with the line and column where a file is no JSON. */
export const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Misuse(`${file} cannot be read: ${messageOf(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    // Node says where, or shows what stands there.
    const position = / end of /.test(message) ? text.length : /position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, Number(position)).split('\n');
    const place = position === undefined ? '' : `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new Misuse(`${file}${place} is not JSON: ${message}`);
  }
};

/** Throws `Misuse` with a line for each thing that is wrong. `$schema` is for editors and goes no further. */
export const readConfig = async (file: string): Promise<Config & { pixels: Pixel[] }> => {
  const given = await readJson(file);
  const { errors } = checkConfig(given);
  if (errors.length) throw new Misuse(errors.map((one) => `${file}: ${printFinding(one)}`).join('\n'));
  const { $schema, ...config } = given as Config;
  return { ...config, pixels: resolveUses(config.pixels ?? []) };
};
