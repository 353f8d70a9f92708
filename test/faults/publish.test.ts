/** Two real servers on one PostgreSQL: of those who publish at once exactly one does, and both serve what that was. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConfigVersion } from '../../src/server/publish/config-store.js';
import { binaries, startCluster } from '../unit/server/cluster.js';
import { type Served, serve } from './served.js';

const TOKEN = 'the-editor-of-this-test';
const HEED_EDITORS = createHash('sha256').update(TOKEN).digest('hex');
const configOf = (name: string) => ({ notice: { url: '/cookies', version: '1' }, site: name });

describe.skipIf(!binaries)(`two servers${binaries ? '' : ' (PostgreSQL is not installed)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-publish-'));
  const file = join(folder, 'first.json');
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  let servers: Served[] = [];
  const ask = (server: Served | undefined, path: string, body?: object) =>
    fetch(`${server?.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const open = () => serve([file], { DATABASE_URL: cluster.url, HEED_TOKENS: '', HEED_EDITORS });
  const versions = async (server: Served | undefined) =>
    ((await (await ask(server, '/configs')).json()) as { versions: ConfigVersion[] }).versions;

  beforeAll(async () => {
    cluster = await startCluster(binaries ?? '');
    writeFileSync(file, JSON.stringify(configOf('first')));
    servers = await Promise.all([open(), open()]);
  });
  afterAll(async () => {
    for (const server of servers) await server.end('SIGTERM');
    cluster.stop();
    rmSync(folder, { recursive: true });
  });

  test('both bring the same first config, and it is there once', async () => {
    for (const server of servers) {
      expect(await versions(server)).toMatchObject([{ version: 1, by: 'heed serve', note: 'first.json' }]);
      expect(server.said()).toMatch(/Version 1 is live, published by heed serve on [\d-]{10}\.\n/);
    }
  });

  test('each round has one winner, and all others are told of it', async () => {
    for (const base of [1, 2, 3]) {
      const tries = Array.from({ length: 12 }, (_, index) => `${base}-${index}`).map(async (by, index) => {
        const answer = await ask(servers[index % 2], '/configs', { base, by, config: configOf(by) });
        return { by, status: answer.status, body: (await answer.json()) as { live: ConfigVersion } };
      });
      const answers = await Promise.all(tries);
      const winners = answers.filter(({ status }) => status === 201);
      const { by } = winners[0] ?? {};
      expect(winners).toHaveLength(1);
      for (const { status, body } of answers)
        if (status !== 201) expect([status, body.live]).toMatchObject([409, { version: base + 1, by }]);
      expect((await versions(servers[1]))[0]).toMatchObject({ version: base + 1, by });
    }
    expect(await versions(servers[0])).toHaveLength(4);
  });

  test('both serve the winner, without a restart', async () => {
    const [live] = await versions(servers[0]);
    for (const server of servers)
      await expect
        .poll(async () => (await ask(server, '/heed.js')).text(), { timeout: 30_000 })
        .toContain(`"site":"${live?.by}"`);
  });

  test('started again with the file it says that another config is live', async () => {
    const server = await open();
    expect(server.said()).toContain('first.json says something else, and does not count: publish it.');
    expect((await versions(server))[0]?.version).toBe(4);
    await server.end('SIGTERM');
  });
});
