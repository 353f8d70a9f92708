/** heed/store keeps records on Deno and Bun; a Worker keeps them as the server's guide says it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/server/node/postgres.js';
import { openSqlStore } from '../../src/server/sql-store.js';
import { hashToken } from '../../src/server/tokens.js';
import { binaries, startCluster } from '../unit/server/cluster.js';
import { recordsOf } from '../unit/server/records.js';
import { buildWorker } from './build-worker.js';
import { environment, find, ROOT } from './runtimes.js';
import { serveByWorkerd } from './workerd.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-runtimes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

let cluster: Awaited<ReturnType<typeof startCluster>> | undefined;
beforeAll(async () => {
  if (binaries) cluster = await startCluster(binaries);
});
afterAll(() => cluster?.stop());
const without = binaries ? '' : ' (no PostgreSQL is installed)';

describe.each([
  ['deno', ['run', '--no-remote', '--allow-all']],
  ['bun', []],
])('%s', (name, args) => {
  const { path, skip, why } = find(name);
  const records = recordsOf(50);
  const keep = async (...where: string[]) => {
    const env = environment(folder, { RECORDS: JSON.stringify(records), DATABASE_URL: cluster?.url ?? '' });
    const { stdout } = await promisify(execFile)(path, [...args, 'test/runtimes/keep.mjs', ...where], {
      cwd: ROOT,
      env,
    });
    return JSON.parse(stdout);
  };
  const kept = { added: { added: 50, known: 0 }, again: { added: 0, known: 50 }, broken: [] };

  test.skipIf(skip)(`keeps records in a folder${why}`, async () => {
    expect(await keep(join(folder, 'records'))).toEqual({ ...kept, checked: 50 });
  });
  test.skipIf(skip || without)(`keeps records in a PostgreSQL server${why || without}`, async () => {
    expect(await keep()).toMatchObject(kept);
  });
});

const { path, skip, why } = find('workerd');
test.skipIf(skip || without)(`a Worker keeps records of many requests at once${why || without}`, async () => {
  const url = cluster?.url ?? '';
  const env = { HYPERDRIVE: { connectionString: url }, READER_HASH: await hashToken('secret') };
  const { url: worker, stop } = await serveByWorkerd(path, folder, { 'worker.js': await buildWorker(folder) }, env);
  // As the guide says: the tables are there already.
  const store = await openSqlStore(await openPostgres(url));
  try {
    const before = (await store.verify()).checked;
    const records = recordsOf(400);
    const batches = Array.from({ length: 20 }, (_, index) => records.slice(index * 20, index * 20 + 20));
    const send = (batch: unknown) =>
      fetch(`${worker}/consent-records`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ records: batch }),
      });
    // Each twice.
    const answers = await Promise.all([...batches, ...batches].map(send));
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(204));
    expect(await store.verify()).toMatchObject({ checked: before + 400, broken: [] });
    const exported = await fetch(`${worker}/export`, { headers: { authorization: 'Bearer secret' } });
    const lines = (await exported.text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).record.id)).toEqual(
      expect.arrayContaining(records.map(({ id }) => id)),
    );
  } finally {
    await stop();
    await store.close();
  }
});
