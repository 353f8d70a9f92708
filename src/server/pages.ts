/** Reads the chain page by page, in its order, and holds no more than one in memory. */
import type { ConsentRecord } from '../types.js';
import { type Act, TIME } from './chain.js';
import type { Query } from './database.js';
import type { Range } from './record-store.js';

/** A place of the chain as the database has it. */
export interface Place {
  seq: number;
  receivedAt: string;
  digest: string;
  hash: string;
  record: ConsentRecord | null;
  act: Act | null;
}

/** To be ordered by `heed_records.seq`: the name alone would be the number made of it, which no index has. */
export const PLACE = `seq::float8 AS seq, ${TIME}, encode(digest, 'hex') AS digest, encode(hash, 'hex') AS hash, record, act`;

const SIZE = 500;

/** Up to the place `end`, so that it comes to an end while records come in. */
export async function* pages(query: Query, end: number, { from, to }: Range = {}): AsyncGenerator<Place[]> {
  // As text: some drivers make a Date of a time, and no Date is infinite.
  const bounds = [from?.toISOString() ?? '-infinity', to?.toISOString() ?? 'infinity'];
  for (let last: Pick<Place, 'seq' | 'receivedAt'> = { seq: 0, receivedAt: '-infinity' }; ; ) {
    const page = await query<Place>(
      `SELECT ${PLACE} FROM heed_records
        WHERE (seq, received_at) > ($1::bigint, $2::text::timestamptz) AND seq <= $3::bigint
          AND received_at >= $4::text::timestamptz AND received_at < $5::text::timestamptz
        ORDER BY heed_records.seq, received_at LIMIT ${SIZE}`,
      [last.seq, last.receivedAt, end, ...bounds],
    );
    if (page.length > 0) yield page;
    if (page.length < SIZE) return;
    last = page.at(-1) ?? last;
  }
}
