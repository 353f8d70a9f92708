/** The chain: each place is tied to the one before it, so that a changed, missing or moved one shows. */
import { canonical } from './canonical.js';
import type { Query } from './database.js';
import { makeMonths, monthOf } from './months.js';

/** Where the chain ends. */
export interface Head {
  seq: number;
  hash: string;
  receivedAt: string;
}

/** What a place of the chain holds: a record, or what the store did to others. */
export interface Content {
  receivedAt: string;
  column: 'record' | 'act';
  /** Canonical JSON. */
  text: string;
  digest: string;
}

/** What the store did to records, so that nobody can do it unseen. */
export interface Act {
  /** The places whose contents went on request. */
  forgot?: number[];
  /** The last place that was dropped with its month. */
  pruned?: Pick<Head, 'seq' | 'hash'>;
}

/** A time as text, the same from every driver. */
export const TIME = `to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt"`;

export const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The hash of a place; over the digest of its contents, so that it can be checked when those are forgotten. */
export const link = (previous: string, seq: number, receivedAt: string, digest: string): Promise<string> =>
  sha256(`${previous}\n${seq}\n${receivedAt}\n${digest}`);

export const contentOf = async (column: Content['column'], value: unknown, receivedAt: string): Promise<Content> => {
  const text = canonical(value);
  return { receivedAt, column, text, digest: await sha256(text) };
};

const HEAD = `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash, ${TIME} FROM heed_chain`;

export const readHead = async (query: Query, lock = ''): Promise<Head> => {
  const [head] = await query<Head>(`${HEAD} ${lock}`);
  if (!head) throw new Error('Heed: the table heed_chain is empty; restore it from a backup');
  return head;
};

/** Who has it is alone until the end of the transaction: writers come one after another. */
export const lockHead = (query: Query): Promise<Head> => readHead(query, 'FOR UPDATE');

/** Puts contents at the end of the chain, which must be locked. */
export const append = async (
  query: Query,
  head: Head,
  contents: readonly Content[],
  made: Set<string>,
): Promise<void> => {
  const last = contents.at(-1);
  if (!last) return;
  let { seq, hash } = head;
  const rows: string[] = [];
  for (const { receivedAt, column, text, digest } of contents) {
    hash = await link(hash, ++seq, receivedAt, digest);
    rows.push(`{"seq":${seq},"time":"${receivedAt}","digest":"${digest}","hash":"${hash}","${column}":${text}}`);
  }
  // The next one, too: nobody has to wait for it as the month turns.
  const months = contents.flatMap(({ receivedAt }) => [monthOf(receivedAt), monthOf(receivedAt, 1)]);
  const missing = new Set(months.filter((month) => !made.has(month)));
  await makeMonths(query, missing);
  await query(
    `WITH added AS (
      INSERT INTO heed_records (seq, received_at, digest, hash, record, act)
      SELECT seq, time, decode(digest, 'hex'), decode(hash, 'hex'), record, act
      FROM json_to_recordset($1::text::json)
        AS new(seq bigint, time timestamptz, digest text, hash text, record jsonb, act jsonb)
    ) UPDATE heed_chain SET seq = $2::bigint, hash = decode($3::text, 'hex'), received_at = $4::timestamptz`,
    [`[${rows.join(',')}]`, seq, hash, last.receivedAt],
  );
  for (const month of missing) made.add(month);
};
