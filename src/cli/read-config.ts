/** Reads a config from a file, with the rows of the catalogue that it names, and checks all of it. */
import { readFile } from 'node:fs/promises';
import { check, resolveConfig } from '../config.js';
import { checkRow } from '../pixels/check-row.js';
import { resolveUses } from '../pixels/resolve-uses.js';
import type { Config, Pixel } from '../types.js';
import { Misuse } from './command.js';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(messageOf(error))?.[1] ?? text.length);
    const before = text.slice(0, position).split('\n');
    throw new Misuse(`${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} is not JSON: ${messageOf(error)}`);
  }
};

/** Throws `Misuse` with a line for each thing that is wrong. */
export const readConfig = async (file: string): Promise<Config & { pixels: Pixel[] }> => {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Misuse(`${file} cannot be read: ${messageOf(error)}`);
  });
  const config = parse(text, file) as Config;
  const wrong: string[] = [];
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      wrong.push(`${file}: ${messageOf(error)}`);
      return undefined;
    }
  };
  // As it was written, so that errors name what a person wrote; then as browsers will have it.
  const pixels = attempt(() => resolveConfig(config, 'localhost')) && attempt(() => resolveUses(config.pixels ?? []));
  const whole = { ...config, pixels: pixels ?? [] };
  if (pixels) attempt(() => resolveConfig(whole, 'localhost'));
  for (const row of whole.pixels) attempt(() => checkRow(check, row, whole.pixels));
  if (wrong.length) throw new Misuse(wrong.join('\n'));
  return whole;
};
