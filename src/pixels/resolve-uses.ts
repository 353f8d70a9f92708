/** Puts the rows of the catalogue in the places where a config names them. Pure */
import type { Pixel, PixelUse } from '../types.js';
import { all } from './all.js';
import { use } from './use.js';

/** Throws where a name has no row, or a row misses what the site must say. */
export const resolveUses = (declared: readonly (Pixel | PixelUse)[]): Pixel[] =>
  declared.map((row) => {
    if (!('use' in row)) return row;
    const { use: name, ...said } = row;
    const found = all.find(({ id }) => id === name);
    if (found) return use(found, said) as Pixel;
    const near = all.filter(({ id }) => name.split('-').some((word) => id.split('-').includes(word)));
    throw new Error(
      `Heed: "pixels.use" is "${name}", which is not in the catalogue; write ${near.map(({ id }) => id).join(' or ') || 'the id of one of its rows, or a row of your own'}`,
    );
  });
