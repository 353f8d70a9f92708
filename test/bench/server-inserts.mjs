/** The limit that no store over these databases can pass: INSERT in a loop, without chain, known ids or months. */
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** PGlite keeps to one connection, in this process. */
const openFolder = async (folder) => {
  const database = await PGlite.create(folder);
  return { query: (sql, parameters) => database.query(sql, parameters), close: () => database.close() };
};

const openServer = async (url, connections) => {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return { query: (sql, parameters) => pool.query(sql, parameters), close: () => pool.end() };
};

/**
 * Inserts records, `batch` in each statement, by so many callers at once. `place` is `{ folder }` or `{ url }`.
 * Resolves to records a second and to the milliseconds that each statement took.
 */
export const bareInserts = async ({ folder, url }, records, { batch = 1, connections = 1 } = {}) => {
  const database = folder ? await openFolder(folder) : await openServer(url, connections);
  const took = [];
  try {
    await database.query('DROP TABLE IF EXISTS heed_bare');
    await database.query('CREATE TABLE heed_bare (id text PRIMARY KEY, record jsonb NOT NULL)');
    let next = 0;
    const caller = async () => {
      while (next < records.length) {
        const rows = records.slice(next, next + batch).map((record) => ({ id: record.id, record }));
        next += batch;
        const start = performance.now();
        await database.query(
          `INSERT INTO heed_bare SELECT id, record FROM json_to_recordset($1::text::json) AS new(id text, record jsonb)
            ON CONFLICT DO NOTHING`,
          [JSON.stringify(rows)],
        );
        took.push(performance.now() - start);
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: connections }, caller));
    const perSecond = (1000 * records.length) / (performance.now() - start);
    const { rows } = await database.query('SELECT count(*)::int AS count FROM heed_bare');
    if (rows[0].count !== records.length)
      throw new Error(`${rows[0].count} of ${records.length} records were inserted`);
    return { perSecond, took };
  } finally {
    await database.query('DROP TABLE IF EXISTS heed_bare').catch(() => {});
    await database.close();
  }
};
