/** Makes a pixel of a row of the catalogue: puts in what the site says. Pure */
import type { CatalogueRow, Pixel, PixelUse } from '../types.js';
/** What a site says of a row. */
export type Said = Omit<PixelUse, 'use'>;
/**
 * `use(metaPixel, { id: '123' })`: the row with the site's own id and settings in place of `{id}` and the like.
 * Throws where one is missing, unknown or not what the row needs.
 */
export declare const use: <const Row extends CatalogueRow>(row: Row, { id, settings: given, without, category, sale, restricted, off, ...unknown }?: Said) => Pixel & {
    readonly id: Row["id"];
};
