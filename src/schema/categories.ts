/** The categories of a config with what is true of each, as pages fill them in. Pure. */
import { isObject } from '../is-object.js';

/** Categories as a site has them, with what is true of them. */
export type Categories = Readonly<Record<string, { necessary: boolean; sale: boolean }>>;

/** Where a config names none. */
export const DEFAULT_CATEGORIES = { necessary: {}, functional: {}, analytics: {}, marketing: {} };

/** Of a config that may be wrong. */
export const categoriesOf = (config: { readonly categories?: unknown }): Categories => {
  const named = isObject(config.categories) ? config.categories : DEFAULT_CATEGORIES;
  const filled = Object.entries(named).map(([id, given]) => {
    const { necessary = id === 'necessary', sale = id === 'marketing' } = isObject(given) ? given : {};
    return [id, { necessary: necessary === true, sale: sale === true }];
  });
  return Object.fromEntries(filled);
};
