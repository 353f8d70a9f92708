/** The policy that a config makes, with the rows of the catalogue in it: what pages find out by and by, a server knows at once. */
import { check, HeedError, resolveConfig } from '../config.js';
import { checkRow } from '../pixels/check-row.js';
import { resolveUses } from '../pixels/resolve-uses.js';
import type { Config, Pixel, Policy } from '../types.js';

const rowsOf = (config: Config): Pixel[] => {
  const { declared } = resolveConfig(config, '');
  try {
    return resolveUses(declared);
  } catch (error) {
    throw new HeedError('config', (error as Error).message.replace(/^Heed: /, ''));
  }
};

/** Throws `HeedError` for the first thing that is wrong, in a pixel's row too. */
export const policyOf = (config: Config): Policy => {
  const policy = resolveConfig({ ...config, pixels: rowsOf(config) }, '');
  for (const pixel of policy.pixels) checkRow(check, pixel, policy.declared);
  return policy;
};
