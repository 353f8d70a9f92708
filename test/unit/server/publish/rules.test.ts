/** Which config a server goes by itself: the live one, else the one that it was handed. */
import { expect, test, vi } from 'vitest';
import type { ConfigStore, PublishedConfig } from '../../../../src/server/publish/config-store.js';
import { createHandler } from '../../../../src/server/routes.js';
import { encodeChoice } from '../../../../src/storage/choice-format.js';
import { AT, DAY, typical } from '../../storage/choices.js';
import { memoryStore } from '../memory-store.js';
import { configOf } from './drafts.js';

const text = encodeChoice(typical[0] as never);
const published = (cookie: string, days = 180) =>
  ({ version: 1, config: configOf('1', { storage: { cookie, days } }), pixels: [] }) as unknown as PublishedConfig;

const renewed = async (live: () => Promise<PublishedConfig | undefined>, onError = vi.fn()) => {
  const handle = createHandler({
    store: memoryStore(),
    config: configOf('1', { storage: { cookie: 'given' } }),
    publish: { configs: { live } as ConfigStore, files: { 'whole.js': 'run()' } },
    onError,
    now: () => AT + DAY,
  });
  const headers = { cookie: `given=${text}; live=${text}` };
  const answer = await handle(new Request('https://shop.example/choice', { method: 'POST', headers }));
  expect(answer.status).toBe(204);
  return /^\w+/.exec(answer.headers.get('set-cookie') ?? '')?.[0];
};

test('the cookie of the live config counts; before there is one, that of the config handed in', async () => {
  expect(await renewed(async () => published('live'))).toBe('live');
  expect(await renewed(async () => undefined)).toBe('given');
});

test('neither a store that fails nor a config of another age keeps a choice from being renewed', async () => {
  const onError = vi.fn();
  expect(await renewed(() => Promise.reject(new Error('down')), onError)).toBe('given');
  expect(await renewed(async () => published('live', 'many' as never), onError)).toBe('given');
  expect(onError.mock.calls.map(([error]) => error.message)).toEqual([
    'down',
    expect.stringContaining('"storage.days" is "many"'),
  ]);
});
