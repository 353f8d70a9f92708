/** The categories of a config with what is true of each, and the words that visitors read. Pure. */
import { enCategories } from '../messages/en-categories.js';
import type { CategoryConfig, Config } from '../types.js';

/** The default ones, where a config names none. */
export const DEFAULT_CATEGORIES: Readonly<Record<string, CategoryConfig>> = {
  necessary: {},
  functional: {},
  analytics: {},
  marketing: {},
};

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

export const categoriesIn = ({ categories = DEFAULT_CATEGORIES }: Config): CategoryFacts[] =>
  Object.entries(categories).map(([id, given]) => ({
    id,
    label: given.label || usualWords(id).label || id,
    necessary: given.necessary ?? id === 'necessary',
    sale: given.sale ?? id === 'marketing',
    given,
  }));
