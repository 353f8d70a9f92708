/** A PostgreSQL server of a test's own, where one is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
