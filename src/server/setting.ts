/** What the routes of a server share: its options with every default filled in. */
import type { Policy } from '../types.js';
import type { Party } from './export/party.js';
import type { RecordStore } from './record-store.js';

export interface Setting {
  store: RecordStore;
  /** Name and domain of the choice cookie. */
  storage: Pick<Policy['storage'], 'cookie' | 'domain'>;
  /** Categories that nobody is asked about. */
  necessary: readonly string[];
  party?: Party | undefined;
  limit: number;
  now: () => number;
  /** Waits for the store; throws a `Refusal` where it fails or takes too long. */
  ask: <T>(answer: Promise<T>) => Promise<T>;
  onError: (error: unknown) => void;
}
