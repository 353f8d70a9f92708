/** The policy that a config makes, with the rows of the catalogue in it: what pages find out by and by, a server knows at once. */
import { HeedError, resolveConfig } from '../config.js';
import { resolveUses } from '../pixels/resolve-uses.js';
import { checkConfig } from '../schema/check-config.js';
import { printFinding } from '../schema/finding.js';
import type { Config, Policy } from '../types.js';

/** Throws `HeedError` with a line for each thing that is wrong, in a pixel's row too. */
export const policyOf = (config: Config): Policy => {
  const { errors } = checkConfig(config);
  if (errors.length) throw new HeedError('config', errors.map(printFinding).join('\n'));
  return resolveConfig({ ...config, pixels: resolveUses(config.pixels ?? []) }, '');
};
