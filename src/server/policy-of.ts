/** The policy that a config makes, with the rows of the catalogue in it: what pages find out by and by, a server knows at once. */
import { check, HeedError, resolveConfig } from '../config.js';
import { checkRow } from '../gate/check-row.js';
import { use } from '../pixels/use.js';
import type { CatalogueRow, Config, Pixel, Policy } from '../types.js';

/** Throws `HeedError` for the first thing that is wrong, in a pixel's row too. `rows`: the catalogue. */
export const policyOf = (config: Config, rows: readonly CatalogueRow[]): Policy => {
  const refuse = (message: string): never => {
    throw new HeedError('config', message.replace(/^Heed: /, ''));
  };
  const { declared } = resolveConfig(config, '');
  const pixels = declared.map((row): Pixel => {
    if (!('use' in row)) return row;
    const { use: name, ...said } = row;
    const found =
      rows.find(({ id }) => id === name) ?? refuse(`"pixels.use" is "${name}"; write a name of the catalogue`);
    try {
      return use(found, said) as Pixel;
    } catch (error) {
      return refuse((error as Error).message);
    }
  });
  const policy = resolveConfig({ ...config, pixels }, '');
  for (const pixel of policy.pixels) checkRow({ check, policy }, pixel);
  return policy;
};
