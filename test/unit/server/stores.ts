/** Both kinds of database for tests of the store: PGlite, and a PostgreSQL server that is given or started for the file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../src/server/database.js';
import { openPglite } from '../../../src/server/node/pglite.js';
import { openPostgres } from '../../../src/server/node/postgres.js';

export interface Place {
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

const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb` in it. */
const findBinaries = (): string | undefined => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

/** PostgreSQL refuses to run as root. */
const unprivileged = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** A cluster of its own, gone with `stop`. */
export const startCluster = async (binaries: string): Promise<{ url: string; stop(): void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-postgres-'));
  const who = unprivileged();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const run = (name: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(binaries, name), args, { ...who, cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} failed: ${stdout}${stderr}`);
  };
  run('initdb', '-D', data, '-A', 'trust', '-U', 'heed', '--no-sync');
  const port = await freePort();
  run('pg_ctl', 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -h 127.0.0.1`);
  return {
    url: `postgres://heed@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', 'stop', '-D', data, '-m', 'immediate');
      rmSync(folder, { recursive: true });
    },
  };
};

export const binaries = findBinaries();
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

/** Rows for `describe.each`; where no PostgreSQL is, `why` says so. */
export const places = [
  { name: 'PGlite', start: startPglite, skip: false, why: '' },
  {
    name: 'PostgreSQL',
    start: startPostgres,
    skip: !given && !binaries,
    why: given || binaries ? '' : ' (no PostgreSQL is installed and DATABASE_URL is not set)',
  },
];
