/** The id that a row of a config has, also where it only names a row of the catalogue. Pure */
import type { Id, Pixel, PixelUse } from './types.js';

export const rowId = (row: Pixel | PixelUse): Id => ('use' in row ? row.use : row.id);
