/** Keeps records in PostgreSQL, or in what speaks its SQL. */
import type { ConsentRecord } from '../types.js';
import { append, type Content, contentOf, type Head, lockHead, readHead, sha256 } from './chain.js';
import type { Database, Query } from './database.js';
import { gather } from './gather.js';
import { migrate } from './migrations.js';
import { dropMonth, monthOf, monthsBefore } from './months.js';
import { PLACE, type Place, pages } from './pages.js';
import type { ConfigStore } from './publish/config-store.js';
import { sqlConfigs } from './publish/sql-configs.js';
import type { RecordStore, StoredRecord } from './record-store.js';
import { tally } from './tally.js';
import { verify } from './verify.js';

/** Records in one transaction, where many wait. */
const LIMIT = 1000;

/** SQLSTATE classes of what lies in the values: data exceptions, constraints, limits. */
const isData = (error: unknown): boolean => /^(22|23|54)/.test(String((error as { code?: unknown }).code));

interface Arrival {
  /** Hash of the record's id, 128 bits in hexadecimal. */
  key: string;
  content: Content;
}

const arrivalOf = async (record: ConsentRecord, receivedAt: string): Promise<Arrival> => ({
  key: (await sha256(record.id)).slice(0, 32),
  content: await contentOf('record', record, receivedAt),
});

/** Notes these ids; returns those that were not there. */
const claim = async (query: Query, arrivals: readonly Arrival[]): Promise<Set<string>> => {
  const fresh = await query<{ key: string }>(
    `INSERT INTO heed_ids (id, received_at)
      SELECT id, time FROM json_to_recordset($1::text::json) AS new(id uuid, time timestamptz)
      ON CONFLICT DO NOTHING RETURNING replace(id::text, '-', '') AS key`,
    [JSON.stringify(arrivals.map(({ key, content }) => ({ id: key, time: content.receivedAt })))],
  );
  return new Set(fresh.map(({ key }) => key));
};

const storedOf = ({ seq, receivedAt, hash, record }: Place): StoredRecord => ({ seq, receivedAt, hash, record });

/** Times as ISO text order as times do. */
const later = (one: string, other: string): string => (one > other ? one : other);

/** Records, and beside them what was published. */
export interface SqlStore extends RecordStore {
  configs: ConfigStore;
}

/** Closes the database when it is closed. */
export const openSqlStore = async (database: Database): Promise<SqlStore> => {
  const { query } = database;
  await migrate(database);
  /** Whose partitions are known to be there. */
  const months = new Set<string>();

  /** One writer at a time, whatever the number of servers. */
  const write = async <T>(act: (ask: Query, head: Head) => Promise<T>): Promise<T> => {
    try {
      return await database.transaction(async (ask) => act(ask, await lockHead(ask)));
    } catch (error) {
      // The partitions that it made went with it.
      months.clear();
      throw error;
    }
  };

  const arrivals = gather<Arrival, { added: number; known: number }>(
    (lists) =>
      write(async (ask, head) => {
        let time = head.receivedAt;
        const timed = lists.map((list) =>
          list.map(({ key, content }) => {
            // The chain never goes back in time, whatever the clocks of several servers say: so what is old is at its start.
            time = later(content.receivedAt, time);
            return { key, content: { ...content, receivedAt: time } };
          }),
        );
        const fresh = await claim(ask, timed.flat());
        const added = timed.map((list) => list.filter(({ key }) => fresh.delete(key)));
        const contents = added.flat().map(({ content }) => content);
        await append(ask, head, contents, months);
        return timed.map(({ length }, index) => {
          const count = added[index]?.length ?? 0;
          return { added: count, known: length - count };
        });
      }),
    LIMIT,
    isData,
  );

  return {
    async add(records, receivedAt) {
      const time = receivedAt.toISOString();
      return arrivals.put(await Promise.all(records.map((record) => arrivalOf(record, time))));
    },

    async ofSubject(subject) {
      const places = await query<Place>(
        `SELECT ${PLACE} FROM heed_records WHERE subject = $1 ORDER BY heed_records.seq`,
        [subject],
      );
      return places.map(storedOf);
    },

    async *export(range) {
      const { seq } = await readHead(query);
      for await (const page of pages(query, seq, range))
        for (const place of page) if (!place.act) yield storedOf(place);
    },

    forget: (subject) =>
      write(async (ask, head) => {
        const rows = await ask<{ seq: number }>(
          'UPDATE heed_records SET record = NULL WHERE subject = $1 RETURNING seq::float8 AS seq',
          [subject],
        );
        const forgot = rows.map(({ seq }) => seq).sort((a, b) => a - b);
        const time = later(head.receivedAt, new Date().toISOString());
        if (forgot.length > 0) await append(ask, head, [await contentOf('act', { forgot }, time)], months);
        return forgot.length;
      }),

    prune: (before) =>
      write(async (ask, head) => {
        const end = new Date(Math.min(before.getTime(), Date.now())).toISOString();
        // Times never go back along the chain: what is older is its beginning.
        const [last] = await ask<{ seq: number; hash: string; count: number }>(
          `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash,
              (SELECT count(*) FROM heed_records WHERE received_at < $1::timestamptz AND act IS NULL)::float8 AS count
            FROM heed_records WHERE received_at < $1::timestamptz ORDER BY heed_records.seq DESC LIMIT 1`,
          [end],
        );
        if (!last?.count) return 0;
        for (const month of await monthsBefore(ask, monthOf(end))) await dropMonth(ask, month);
        await ask('DELETE FROM heed_records WHERE received_at < $1::timestamptz', [end]);
        await ask('DELETE FROM heed_ids WHERE received_at < $1::timestamptz', [end]);
        months.clear();
        const pruned = { seq: last.seq, hash: last.hash };
        // Not before that time, so that nothing ever comes into a month that is gone.
        await append(ask, head, [await contentOf('act', { pruned }, later(head.receivedAt, end))], months);
        return last.count;
      }),

    statistics: (range) => tally(query, range),
    verify: () => verify(query),
    configs: sqlConfigs(query),

    async close() {
      await arrivals.idle();
      await database.close();
    },
  };
};
