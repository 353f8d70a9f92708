/** Both kinds of database for tests of the store: PGlite, and a PostgreSQL server that is given or started for the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../../../src/server/database.js';
import { openPglite } from '../../../src/server/node/pglite.js';
import { openPostgres } from '../../../src/server/node/postgres.js';
import { openSqlStore, type SqlStore } from '../../../src/server/sql-store.js';
import { binaries, startCluster } from './cluster.js';

interface Place {
  /** A database without tables, and another connection to the same. */
  fresh(): Promise<{ database: Database; again(): Promise<Database> }>;
  stop(): Promise<void>;
}

let count = 0;
const nextSchema = () => `heed_test_${process.pid}_${count++}`;

const startPglite = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-store-'));
  const inner = await openPglite(folder);
  return {
    async fresh() {
      const schema = nextSchema();
      await inner.query(`CREATE SCHEMA ${schema}`);
      await inner.query(`SET search_path TO ${schema}`);
      // It takes seconds to start, so it outlives the store; and it has one connection.
      const database = { ...inner, close: async () => {} };
      return { database, again: async () => database };
    },
    async stop() {
      await inner.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const given = process.env.DATABASE_URL;

const startPostgres = async (): Promise<Place> => {
  const cluster = given ? { url: given, stop() {} } : await startCluster(binaries ?? '');
  const schemas: string[] = [];
  const admin = await openPostgres(cluster.url);
  return {
    async fresh() {
      const schema = nextSchema();
      schemas.push(schema);
      await admin.query(`CREATE SCHEMA ${schema}`);
      const url = new URL(cluster.url);
      url.searchParams.set('options', `-c search_path=${schema}`);
      const again = () => openPostgres(url.href);
      return { database: await again(), again };
    },
    async stop() {
      for (const schema of schemas) await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.close();
      cluster.stop();
    },
  };
};

const kinds = [
  { name: 'PGlite', start: startPglite, missing: '' },
  {
    name: 'PostgreSQL',
    start: startPostgres,
    missing: given || binaries ? '' : ' (none is installed and DATABASE_URL is not set)',
  },
];

/** What a test finds: an empty store, and the database under it. */
export interface Opened {
  store: SqlStore;
  database: Database;
  /** Another connection to the same database. */
  again(): Promise<Database>;
  /** Another database without tables. */
  fresh: Place['fresh'];
}

/** The same tests on each kind of database, every one with a store of its own. A kind that is not there is skipped, and says so. */
export const onEachStore = (tests: (at: Opened) => void): void => {
  // A database on a machine that is busy with other tests is slow.
  for (const { name, start, missing } of kinds)
    describe.skipIf(missing)(`${name}${missing}`, { timeout: 30_000 }, () => {
      let place: Place;
      const at = {} as Opened;
      beforeAll(async () => {
        place = await start();
        at.fresh = place.fresh;
      }, 180_000);
      afterAll(() => place.stop());
      beforeEach(async () => {
        const { database, again } = await place.fresh();
        Object.assign(at, { database, again, store: await openSqlStore(database) });
      }, 30_000);
      afterEach(() => at.store.close());
      tests(at);
    });
};
