/** What a server says at `/.well-known/gpc.json`: of the live config, from memory. */
import { expect, test } from 'vitest';
import type { ConfigStore, PublishedConfig } from '../../../../src/server/publish/config-store.js';
import { createHandler } from '../../../../src/server/routes.js';
import { memoryStore } from '../memory-store.js';
import { configOf } from './drafts.js';

const AT = '2026-11-03T10:00:00.000Z';
const versionWith = (config: object) =>
  ({ version: 1, at: AT, config: configOf('1', config), pixels: [] }) as unknown as PublishedConfig;

const statement = (published: PublishedConfig | undefined) => {
  const asked = { times: 0, time: Date.parse('2026-11-20') };
  const live = async () => {
    if (asked.times++) throw new Error('down');
    return published;
  };
  const publish = { configs: { live } as ConfigStore, files: { 'whole.js': 'run()' } };
  const handle = createHandler({ store: memoryStore(), publish, now: () => asked.time });
  return { asked, ask: () => handle(new Request('https://shop.example/.well-known/gpc.json')) };
};

test('it says what the settings say, since the day of their publish', async () => {
  const { ask } = statement(versionWith({}));
  const answer = await ask();
  expect([answer.headers.get('content-type'), await answer.json()]).toEqual([
    'application/json',
    { gpc: true, lastUpdate: '2026-11-03' },
  ]);
  const other = await statement(versionWith({ signals: { gpc: 'report' } })).ask();
  expect(await other.json()).toMatchObject({ gpc: false });
});

test('the database is not asked each time, and may be down', async () => {
  const { ask, asked } = statement(versionWith({}));
  await ask();
  await ask();
  expect(asked.times).toBe(1);
  asked.time += 60_000;
  expect((await ask()).status).toBe(200);
  expect([(await ask()).status, asked.times]).toEqual([200, 2]);
});

test('without a published config nothing is said', async () => {
  expect((await statement(undefined).ask()).status).toBe(404);
});
