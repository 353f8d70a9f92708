/** All rows of the catalogue, in order of their ids */
import type { CatalogueRow } from '../types.js';
export declare const all: readonly CatalogueRow[];
