/** The categories of a config with what is true of each, and the words that visitors read. Pure. */
import { enCategories } from '../messages/en-categories.js';
import { categoriesOf } from '../schema/categories.js';
import type { CategoryConfig, Config } from '../types.js';

export interface CategoryFacts {
  id: string;
  label: string;
  necessary: boolean;
  sale: boolean;
  given: CategoryConfig;
}

/** What Heed says of a default category where the site says nothing. */
export const usualWords = (id: string): { label?: string; description?: string } =>
  Object.hasOwn(enCategories.categories, id) ? (enCategories.categories[id] ?? {}) : {};

export const categoriesIn = (config: Config): CategoryFacts[] =>
  Object.entries(categoriesOf(config)).map(([id, facts]) => {
    const given = config.categories?.[id] ?? {};
    return { id, label: given.label || usualWords(id).label || id, ...facts, given };
  });
