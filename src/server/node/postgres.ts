/** A PostgreSQL server, or anything that speaks its protocol, by its address. */
import type { Database, Query } from '../database.js';

export const openPostgres = async (url: string, tell: (error: Error) => void = console.error): Promise<Database> => {
  const { default: pg } = await import('pg').catch((error) => {
    throw new Error('Heed: for DATABASE_URL, npm install pg', { cause: error });
  });
  const pool = new pg.Pool({ connectionString: url, application_name: 'heed', connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody uses it would end the process.
  pool.on('error', tell);
  const queryOf =
    (asked: Pick<typeof pool, 'query'>): Query =>
    async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await asked.query(sql, [...parameters])).rows as Row[];
  return {
    query: queryOf(pool),
    async transaction(act) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
        const result = await act(queryOf(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((failed) => {
          broken = failed;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
};
