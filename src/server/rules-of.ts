/** What a server goes by of a config: the choice cookie, and which categories nobody is asked about. */
import { resolveConfig } from '../config.js';
import type { Config, Policy } from '../types.js';

export interface Rules {
  /** Name and domain of the choice cookie. */
  storage: Pick<Policy['storage'], 'cookie' | 'domain'>;
  /** Categories that nobody is asked about. */
  necessary: readonly string[];
}

/** Without a config, the defaults. */
export const rulesOf = (config: Config | undefined): Rules => {
  if (!config) return { storage: { cookie: 'heed' }, necessary: ['necessary'] };
  const { storage, categories } = resolveConfig(config, '');
  return { storage, necessary: Object.keys(categories).filter((id) => categories[id]?.necessary) };
};
