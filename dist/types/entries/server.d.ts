import type { Config } from '../types.js';
export { HeedError } from '../config.js';
export { checkGpc, type GpcConfig, type GpcSupport, gpcSupport } from '../policy/gpc-support.js';
export type { Database, Query } from '../server/database.js';
export { type Brought, decideFor } from '../server/decide-for.js';
export type { HandlerOptions, LogEntry, PublishOptions } from '../server/options.js';
export { parseChoice } from '../server/parse-choice.js';
export type { ConfigStore, ConfigVersion, PublishedConfig } from '../server/publish/config-store.js';
export type { Rate } from '../server/rate-limit.js';
export { type GeoHeaders, type GeoSource, readSignals } from '../server/read-signals.js';
export type { RecordStore, StoredRecord } from '../server/record-store.js';
export { createHandler } from '../server/routes.js';
export { openSqlStore, type SqlStore } from '../server/sql-store.js';
export { hashToken } from '../server/tokens.js';
export type { Choice, Config, ConsentRecord, Decision, Signals } from '../types.js';
/**
 * What `data-heed-show="notice"` shows, as HTML to put inside that element: readable without JavaScript, and replaced in
 * place by what the visitor chose as soon as Heed runs. Takes the config of the page, functions or not. `language` is a
 * BCP 47 tag; English is the only language yet. Throws `HeedError` for a wrong config.
 */
export declare const renderNotice: (config: Config, language?: string) => string;
/**
 * How the site answers Do Not Track and Global Privacy Control, in the words of `data-heed-show="statement"`: plain text, one
 * paragraph a line, so escape it in HTML. What a privacy policy must say of it: Cal. Bus. & Prof. Code §22575(b)(5) and (6).
 * Where the config speaks of regions, so does the text. Throws `HeedError` for a wrong config.
 */
export declare const signalStatement: (config: Config, language?: string) => string;
