/** Publishing over HTTP on both stores: who may, what is refused, who is told of whom, and the way back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ConfigVersion } from '../../../../src/server/publish/config-store.js';
import { createHandler } from '../../../../src/server/routes.js';
import { hashToken } from '../../../../src/server/tokens.js';
import type { Config } from '../../../../src/types.js';
import { NOW, ORIGIN } from '../sent-records.js';
import { onEachStore } from '../stores.js';
import { configOf } from './drafts.js';

const META = { use: 'meta-pixel', id: '123' } as const;
const FILES = { 'whole.js': `run("__FOLDER__/../")`, 'ui.js': 'ui()' };

onEachStore((at) => {
  let answer: ReturnType<typeof createHandler>;
  const ask = async (path: string, body?: object, token = 'editor') =>
    answer(
      new Request(ORIGIN + path, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  const publish = (base: number, config: Config, by = 'Ada', note = '') => ask('/configs', { base, config, by, note });
  const read = async (path: string) => (await ask(path)).json();

  beforeEach(async () => {
    answer = createHandler({
      store: at.store,
      tokens: [await hashToken('reader')],
      publish: { configs: at.store.configs, editors: [await hashToken('editor')], files: FILES },
      now: () => NOW,
    });
  });

  test('what is published is live, and listed with who, when and why', async () => {
    expect((await ask('/configs/live')).status).toBe(404);
    const answered = await publish(0, configOf('1', { pixels: [META] }), 'Ada', 'the first');
    expect(answered.status).toBe(201);
    const { address, integrity, changes, ...facts } = await answered.json();
    expect(facts).toEqual({
      version: 1,
      at: new Date(NOW).toISOString(),
      by: 'Ada',
      note: 'the first',
      notice: '1',
      hash: expect.any(String),
    });
    expect(changes).toBeNull();
    const whole = { ...facts, config: configOf('1', { pixels: [META] }), address, integrity };
    expect([await read('/configs'), await read('/configs/live'), await read('/configs/1')]).toEqual([
      { versions: [facts] },
      whole,
      whole,
    ]);
    expect((await ask('/configs/2')).status).toBe(404);
  });

  test('the second of two editors is told who published what, and nothing is overwritten', async () => {
    await publish(0, configOf('1'));
    expect((await publish(1, configOf('1', { minors: true }), 'Grace', 'for children')).status).toBe(201);
    const late = await publish(1, configOf('1', { site: 'mine' }), 'Ada');
    expect([late.status, await late.json()]).toMatchObject([
      409,
      { key: 'base', live: { version: 2, by: 'Grace', note: 'for children', at: new Date(NOW).toISOString() } },
    ]);
    expect((await read('/configs/live')).config).toEqual(configOf('1', { minors: true }));
    expect(await (await publish(7, configOf('1'))).json()).toMatchObject({ live: { version: 2 } });
  });

  test('of many at once one wins, and all others are told of it', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((by) => publish(0, configOf('1'), by)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409]);
    const { by } = (await read('/configs')).versions[0] as ConfigVersion;
    for (const one of answers)
      expect(await one.json()).toMatchObject(one.status === 201 ? { by } : { live: { version: 1, by } });
  });

  test('a new pixel raises the notice, writes its history, and says so before', async () => {
    await publish(0, configOf('1'));
    const next = configOf('1', { pixels: [META], minors: true });
    const said = await (await ask('/configs/check', { config: next })).json();
    expect(said).toMatchObject({
      errors: [],
      changes: {
        asksAgain: true,
        material: true,
        version: '2026-11-22',
        settings: ['Visitors are under 16: was not set, is yes'],
        entry: { added: ['meta-pixel'] },
      },
    });
    expect((await (await publish(1, next)).json()).changes).toEqual(said.changes);
    const { config, notice } = await read('/configs/live');
    expect([notice, config.notice.history, config.pixels]).toEqual(['2026-11-22', [said.changes.entry], [META]]);
    expect(await read('/configs/check')).toMatchObject({ key: 'method' });
  });

  test('one click back: an older config goes live again, and who saw it before is not asked for it', async () => {
    await publish(0, configOf('1'));
    await publish(1, configOf('1', { pixels: [META] }));
    const { config } = await read('/configs/1');
    const back = await (await publish(2, config, 'Ada', 'back to 1')).json();
    expect(back).toMatchObject({ version: 3, note: 'back to 1', changes: { asksAgain: false, version: '2026-11-22' } });
    expect((await read('/configs/live')).config.notice.history).toHaveLength(2);
    expect((await read('/configs')).versions).toHaveLength(3);
  });

  test('a wrong config is not published, and each error says where', async () => {
    const config = { notice: { url: '/cookies' }, minors: 'no' };
    const refused = await ask('/configs', { base: 0, config, by: 'Ada' });
    const { errors, changes } = await refused.json();
    expect([refused.status, changes, errors.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      null,
      ['minors', 'notice.version'],
    ]);
    expect((await (await ask('/configs/check', { config })).json()).errors).toEqual(errors);
    expect((await read('/configs')).versions).toEqual([]);
  });

  test.each([
    [{ base: 0, by: 'Ada' }, 'body'],
    [{ base: null, by: 'Ada', config: configOf('1') }, 'base'],
    [{ base: '', by: 'Ada', config: configOf('1') }, 'base'],
    [{ base: -1, by: 'Ada', config: configOf('1') }, 'base'],
    [{ by: 'Ada', config: configOf('1') }, 'base'],
    [{ base: 0, config: configOf('1') }, 'by'],
    [{ base: 0, by: ' ', config: configOf('1') }, 'by'],
    [{ base: 0, by: 'A\0', config: configOf('1') }, 'by'],
    [{ base: 0, by: 'Ada', note: 'x'.repeat(1001), config: configOf('1') }, 'note'],
  ])('%j is refused', async (body, key) => {
    const refused = await ask('/configs', body);
    expect([refused.status, (await refused.json()).key]).toEqual([400, key]);
  });

  describe('tokens', () => {
    test('who may read may look, and not publish', async () => {
      const body = { base: 0, by: 'Ada', config: configOf('1') };
      expect((await ask('/configs', body, 'reader')).status).toBe(403);
      expect((await ask('/configs', body, 'nobody')).status).toBe(401);
      expect((await ask('/configs/check', body, 'reader')).status).toBe(200);
      expect((await ask('/configs', undefined, 'reader')).status).toBe(200);
      for (const path of ['/configs', '/configs/live', '/configs/1'])
        expect((await ask(path, undefined, 'nobody')).status).toBe(401);
    });
    test('who may publish sees counts, and no subjects', async () => {
      expect((await ask('/statistics')).status).toBe(200);
      expect((await ask('/subjects/9c41d07be258')).status).toBe(401);
      expect((await ask('/export')).status).toBe(401);
    });
  });
});
