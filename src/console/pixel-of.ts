/** A row of the config as the console shows it: with what the catalogue knows of it. Pure. */
import type { CatalogueRow, Pixel, PixelUse } from '../types.js';

export interface Shown {
  row: Pixel | PixelUse;
  index: number;
  id: string;
  /** What is known of it: the row of the catalogue, or what the site wrote itself. Absent: no such row. */
  facts: CatalogueRow | undefined;
  category: string;
  /** From the catalogue. */
  known: boolean;
}

export const shownOf = (rows: readonly (Pixel | PixelUse)[], catalogue: readonly CatalogueRow[]): Shown[] =>
  rows.map((row, index) => {
    const known = 'use' in row;
    const facts = known ? catalogue.find(({ id }) => id === row.use) : row;
    const category = row.category ?? facts?.category ?? '';
    return { row, index, id: known ? row.use : row.id, facts, category, known };
  });

/** An id for a name, other than those that are taken. */
export const freeId = (name: string, taken: readonly string[]): string => {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? [];
  const id = words.join('-').replace(/^[^a-z]+/, '') || 'pixel';
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.includes(free) && !['sale', 'all', 'none'].includes(free)) return free;
  }
};
