/** The server's door, `heed/server`: takes and shows records, reads and renews the choice, decides for pages that a server draws. */

export type { Database, Query } from '../server/database.js';
export { type Brought, decideFor } from '../server/decide-for.js';
export type { HandlerOptions, LogEntry } from '../server/options.js';
export { parseChoice } from '../server/parse-choice.js';
export type { Rate } from '../server/rate-limit.js';
export { type GeoHeaders, type GeoSource, readSignals } from '../server/read-signals.js';
export type { RecordStore, StoredRecord } from '../server/record-store.js';
export { createHandler } from '../server/routes.js';
export { openSqlStore } from '../server/sql-store.js';
export { hashToken } from '../server/tokens.js';
export type { Choice, Config, ConsentRecord, Decision, Signals } from '../types.js';
