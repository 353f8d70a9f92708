/** Where a pixel belongs, and whether it sells: the two questions that every pixel answers. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { categoriesIn } from './category-facts.js';
import type { Keys } from './change-in.js';
import { useDesk } from './desk.js';
import { idOf, SelectField } from './field.js';

interface CategoryFieldProps {
  keys: Keys;
  category: string;
  /** The row's own. */
  usual?: string | undefined;
}

export const CategoryField = ({ keys, category, usual }: CategoryFieldProps) => {
  const categories = categoriesIn(useDesk().draft.config);
  const isThere = categories.some(({ id }) => id === category);
  const before = useRef(category);
  // The row has moved to another group: the focus goes with it.
  useLayoutEffect(() => {
    if (before.current !== category) document.getElementById(idOf(keys))?.focus();
    before.current = category;
  });
  return (
    <SelectField
      keys={keys}
      label="Category"
      value={category}
      options={[
        ...(isThere ? [] : [[category, category ? `${category}, which is no category` : 'None'] as const]),
        ...categories.map(({ id, label }) => [id, id === usual ? `${label} (as the catalogue says)` : label] as const),
      ]}
      write={(id) => (id === usual ? undefined : id)}
    />
  );
};

interface SaleFieldProps {
  keys: Keys;
  sale: boolean | undefined;
  usual?: boolean | undefined;
  category: string;
}

export const SaleField = ({ keys, sale, usual, category }: SaleFieldProps) => {
  const byCategory = categoriesIn(useDesk().draft.config).find(({ id }) => id === category)?.sale ?? false;
  const words = (sells: boolean) => (sells ? 'sells or shares' : 'does neither');
  return (
    <SelectField
      keys={keys}
      label="Sells or shares personal data"
      hint="In the sense of US state law. What sells or shares stops when a visitor opts out, or sends Global Privacy Control."
      value={sale === undefined ? '' : sale ? 'yes' : 'no'}
      options={[
        ['', usual === undefined ? `As its category: ${words(byCategory)}` : `As the catalogue says: ${words(usual)}`],
        ['yes', 'Yes'],
        ['no', 'No'],
      ]}
      write={(value) => (value ? value === 'yes' : undefined)}
    />
  );
};
