/** The months that records are kept by: a partition each, made before it is needed, dropped as a whole. */
import type { Query } from './database.js';

/** The month of a time, `2026-11`; `later` months after it. */
export const monthOf = (time: string, later = 0): string => {
  const date = new Date(time);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later)).toISOString().slice(0, 7);
};

const startOf = (month: string): string => `${month}-01T00:00:00.000Z`;

const tableOf = (month: string): string => `heed_records_${month.replace('-', '_')}`;

/** Makes the partitions of these months where there is none. The chain must be locked, so that nobody else does. */
export const makeMonths = async (query: Query, months: Iterable<string>): Promise<void> => {
  for (const month of months) {
    const [found] = await query<{ found: boolean }>('SELECT to_regclass($1::text) IS NOT NULL AS found', [
      tableOf(month),
    ]);
    if (found?.found) continue;
    const start = startOf(month);
    const end = startOf(monthOf(start, 1));
    await query(`CREATE TABLE ${tableOf(month)} PARTITION OF heed_records FOR VALUES FROM ('${start}') TO ('${end}')`);
  }
};

/** The months before this one that have a partition, oldest first. */
export const monthsBefore = async (query: Query, limit: string): Promise<string[]> => {
  const tables = await query<{ name: string }>(
    `SELECT child.relname AS name FROM pg_inherits
      JOIN pg_class child ON child.oid = inhrelid
      WHERE inhparent = 'heed_records'::regclass ORDER BY 1`,
  );
  return tables
    .map(({ name }) => name.slice('heed_records_'.length).replace('_', '-'))
    .filter((month) => month < limit);
};

export const dropMonth = (query: Query, month: string): Promise<unknown> => query(`DROP TABLE ${tableOf(month)}`);
