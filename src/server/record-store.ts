/** What keeps records, and what it gives back: append only, each record tied to the one before it by a hash. */
import type { ConsentRecord } from '../types.js';
import type { Statistics } from './statistics.js';
import type { Counted } from './tally.js';

/** A record as it is kept. */
export interface StoredRecord {
  /** Its place in the chain; what the store notes about itself takes places, too. */
  seq: number;
  /** ISO 8601, UTC; never before that of the record before it. */
  receivedAt: string;
  /** SHA-256, hexadecimal, over its place, its time, its contents and the hash before it. */
  hash: string;
  /** Null once it was forgotten. */
  record: ConsentRecord | null;
}

/** Times are those of receipt, by the server's clock: what a browser says of the time may be wrong. */
export interface Range {
  from?: Date;
  /** Not included. */
  to?: Date;
}

export interface Verdict {
  /** How many places of the chain were looked at. */
  checked: number;
  broken: { seq: number; why: string }[];
  /** Where the chain ends. Noted down elsewhere, it also shows that the end was cut off or all of it written anew. */
  head: { seq: number; hash: string };
}

/** What keeps records: append only. */
export interface RecordStore {
  /** Idempotent by `id`: what is there already stays as it is. All or nothing. Rejects with `Unstorable` for what can never be kept. */
  add(records: readonly ConsentRecord[], receivedAt: Date): Promise<{ added: number; known: number }>;
  /** What one subject chose, oldest first. */
  ofSubject(subject: string): Promise<StoredRecord[]>;
  /** Streams, oldest first. */
  export(range?: Range): AsyncIterable<StoredRecord>;
  /** Deletes by subject on request: contents go, the chain stays checkable (a tombstone keeps the hash). Returns how many. */
  forget(subject: string): Promise<number>;
  /** Drops what came before. Returns how many records. */
  prune(before: Date): Promise<number>;
  statistics(what: Counted): Promise<Statistics>;
  /** Follows the hash chain. */
  verify(): Promise<Verdict>;
  close(): Promise<void>;
}
