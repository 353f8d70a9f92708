/** find() in the whole catalogue, unless rows are given. Apart from find.ts, so that the guard does not carry every row */
import type { CatalogueRow } from '../types.js';
import { type Known } from './find.js';
/** The row that an absolute address or the name of a first-party cookie belongs to; `rows` instead of the whole catalogue. */
export declare function findInAll(what: string): CatalogueRow | undefined;
export declare function findInAll<Row extends Known>(what: string, rows: readonly Row[]): Row | undefined;
