/** What the routes of a server share: its options with every default filled in. */
import type { Party } from './export/party.js';
import type { RecordStore } from './record-store.js';
import type { Rules } from './rules-of.js';

export interface Setting {
  store: RecordStore;
  /** Of the live config where there is one, else of the one that was handed in. */
  rules: () => Promise<Rules>;
  party?: Party | undefined;
  limit: number;
  now: () => number;
  /** Waits for the store; throws a `Refusal` where it fails or takes too long. */
  ask: <T>(answer: Promise<T>) => Promise<T>;
  onError: (error: unknown) => void;
}
