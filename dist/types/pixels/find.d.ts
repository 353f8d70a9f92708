/** Answers which row an address or the name of a cookie belongs to. Pure */
import type { Pixel } from '../types.js';
/** What a row is known by. */
export type Known = Pick<Pixel, 'hosts' | 'paths' | 'cookies'>;
/**
 * The row that an absolute address (http, https, ws, wss) or the name of a first-party cookie belongs to.
 *
 * Addresses: an exact host goes before a wildcard, a longer host before a shorter one, a longer pattern before a shorter
 * one, and patterns on any host come last. An exact host that patterns name is not rescued by a wildcard of its row.
 * Cookies: an exact name goes before a pattern, a longer pattern before a shorter one. Of equals the first row counts.
 */
export declare const find: <Row extends Known>(what: string, rows: readonly Row[]) => Row | undefined;
