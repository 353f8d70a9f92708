/** What a token opens, and what stays shut without: subjects, counts, forgetting; how often one may ask; what logs are told. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogEntry } from '../../../src/server/options.js';
import { createHandler } from '../../../src/server/routes.js';
import { hashToken } from '../../../src/server/tokens.js';
import { type MemoryStore, memoryStore } from './memory-store.js';
import { NOW, ORIGIN, post, recordOf, SUBJECT, send } from './sent-records.js';

const TOKEN = 'correct-horse';
let store: MemoryStore;
let time = NOW;
const logged: LogEntry[] = [];
const open = async (parts: object = {}) =>
  createHandler({
    store,
    tokens: [await hashToken('another'), await hashToken(TOKEN)],
    now: () => time,
    log: (entry) => logged.push(entry),
    ...parts,
  });
const ask = (path: string, method = 'GET', authorization = `Bearer ${TOKEN}`) =>
  new Request(ORIGIN + path, { method, headers: { authorization } });

beforeEach(() => {
  store = memoryStore();
  time = NOW;
  logged.length = 0;
});

test('what a subject chose, when, and under which text', async () => {
  const answer = await open();
  const [mine, other] = [recordOf(), recordOf({ subject: '0f1e2d3c4b5a' })];
  await answer(send(mine, other));
  const response = await answer(ask(`/subjects/${SUBJECT}`));
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    subject: SUBJECT,
    records: [{ seq: 1, receivedAt: new Date(NOW).toISOString(), hash: '', record: mine }],
  });
});

test('a subject is forgotten on request', async () => {
  const answer = await open();
  await answer(send(recordOf(), recordOf()));
  expect(await (await answer(ask(`/subjects/${SUBJECT}`, 'DELETE'))).json()).toEqual({ forgotten: 2 });
  expect(store.kept.map(({ record }) => record)).toEqual([null, null]);
});

test.each([
  ['/statistics', '2026-10-23T18:30:00.000Z', '2026-11-22T18:30:00.000Z'],
  ['/statistics?from=2026-11-01&to=2026-11-22T12:00Z', '2026-11-01T00:00:00.000Z', '2026-11-22T12:00:00.000Z'],
])('%s counts from when to when', async (path, from, to) => {
  expect(await (await (await open())(ask(path))).json()).toEqual({ unit: 1, from, to });
});

test.each([
  ['/statistics?from=yesterday', 'from'],
  ['/statistics?to=2026-13-01', 'to'],
  ['/subjects/Mrs%20Miller', 'subject'],
  ['/subjects/%E0%A4%A', 'subject'],
])('%s is refused without a repetition', async (path, key) => {
  const response = await (await open())(ask(path));
  const text = await response.text();
  expect([response.status, JSON.parse(text).key]).toEqual([400, key]);
  expect(text).not.toMatch(/yesterday|Miller/);
});

describe('without a token that it knows', () => {
  const wrong = [
    '',
    'Bearer',
    'Bearer ',
    'Bearer wrong',
    `Basic ${TOKEN}`,
    TOKEN,
    `Bearer ${TOKEN} ${TOKEN}`,
    `Bearer ${'x'.repeat(9000)}`,
  ];
  test.each(wrong)('"%.30s" opens nothing', async (authorization) => {
    const answer = await open();
    for (const [path, method] of [
      [`/subjects/${SUBJECT}`],
      ['/statistics'],
      [`/subjects/${SUBJECT}`, 'DELETE'],
    ] as const) {
      const response = await answer(ask(path, method, authorization));
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
  });
  test('the hash is no token', async () => {
    const answer = await open();
    expect((await answer(ask('/statistics', 'GET', `Bearer ${await hashToken(TOKEN)}`))).status).toBe(401);
  });
  test('where there are none, nobody reads', async () => {
    expect((await (await open({ tokens: [] }))(ask('/statistics'))).status).toBe(401);
  });
});

test('another method is told which there are, another path that there is nothing', async () => {
  const answer = await open({ base: '/privacy' });
  const response = await answer(ask('/privacy/consent-records'));
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  expect((await answer(ask('/consent-records'))).status).toBe(404);
  expect((await answer(ask('/privacy/nothing/here'))).status).toBe(404);
});

test('where routes lie can be said', async () => {
  const answer = await open({ base: '/privacy', path: '/proofs' });
  const body = JSON.stringify({ records: [recordOf()] });
  expect((await answer(post(body, {}, `${ORIGIN}/privacy/proofs`))).status).toBe(204);
});

test.each([
  [{ base: 'privacy' }, /"base" is "privacy"; write a path/],
  [{ path: '' }, /"path" is ""; write a path/],
  [{ sites: ['shop.example'] }, /"sites" has "shop.example"; write an origin/],
  [{ sites: ['https://shop.example/path'] }, /write an origin/],
  [{ tokens: ['secret'] }, /"tokens" .* write 64/],
])('%j throws at once', async (parts, words) => {
  await expect(open(parts)).rejects.toThrow(words);
});

describe('who asks too often', () => {
  const from = (client: string) => {
    const request = send(recordOf());
    request.headers.set('x-client', client);
    return request;
  };
  const limited = () =>
    open({
      rate: { burst: 2, perSecond: 0.5 },
      clientOf: (request: Request) => request.headers.get('x-client') ?? undefined,
    });

  test('waits as long as it is told, and nobody else does', async () => {
    const answer = await limited();
    const statuses = async (client: string) => (await answer(from(client))).status;
    expect([await statuses('a'), await statuses('a'), await statuses('a')]).toEqual([204, 204, 429]);
    const response = await answer(from('a'));
    expect([response.headers.get('retry-after'), (await response.json()).key]).toEqual(['2', 'rate']);
    expect(await statuses('b')).toBe(204);
    time += 2000;
    expect([await statuses('a'), await statuses('a')]).toEqual([204, 429]);
  });
  test('guesses tokens no faster', async () => {
    const answer = await limited();
    const guess = () =>
      new Request(`${ORIGIN}/statistics`, { headers: { 'x-client': 'c', authorization: 'Bearer 1' } });
    expect([(await answer(guess())).status, (await answer(guess())).status, (await answer(guess())).status]).toEqual([
      401, 401, 429,
    ]);
  });
  test('nobody is limited who cannot be told apart', async () => {
    const answer = await open({ rate: { burst: 1, perSecond: 0.1 } });
    for (let i = 0; i < 5; i++) expect((await answer(send(recordOf()))).status).toBe(204);
  });
});

test('logs are told method, pattern, status and time, and nothing of a person', async () => {
  const answer = await open();
  await answer(ask(`/subjects/${SUBJECT}`));
  await answer(ask('/subjects/Miller', 'DELETE'));
  await answer(ask('/search?name=Miller'));
  await answer(new Request(`${ORIGIN}/consent-records`, { method: 'MILLER' }));
  expect(logged).toEqual([
    { method: 'GET', route: '/subjects/:subject', status: 200, ms: 0 },
    { method: 'DELETE', route: '/subjects/:subject', status: 400, ms: 0 },
    { method: 'GET', route: '*', status: 404, ms: 0 },
    { method: '?', route: '/consent-records', status: 405, ms: 0 },
  ]);
});

test('what breaks in here is told to onError, and the page tries again', async () => {
  const onError = vi.fn();
  const answer = await open({
    onError,
    clientOf: () => {
      throw new Error('broken');
    },
  });
  expect((await answer(send(recordOf()))).status).toBe(500);
  expect(onError).toHaveBeenCalledOnce();
});

describe('exports', () => {
  const sent = async (parts: object = {}) => {
    const answer = await open(parts);
    await answer(send(...Array.from({ length: 60 }, () => recordOf())));
    return answer;
  };
  test('stream the records, a line each', async () => {
    const response = await (await sent())(ask('/export'));
    expect(response.headers.get('content-type')).toBe('application/jsonl');
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(store.kept);
  });
  test('are tables where one is asked for', async () => {
    const response = await (await sent())(ask('/export?format=csv'));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(61);
  });
  test.each([['xml'], ['iso27560']])('%s is told what to ask for', async (format) => {
    const response = await (await sent())(ask(`/export?format=${format}`));
    expect([response.status, (await response.json()).key]).toEqual([400, 'format']);
  });
  test('need a token', async () => {
    expect((await (await sent())(ask('/export', 'GET', ''))).status).toBe(401);
  });
  test('stop when nobody takes them', async () => {
    const stopped = vi.fn();
    store.export = async function* () {
      try {
        for (;;) yield store.kept[0] as never;
      } finally {
        stopped();
      }
    };
    const { body } = await (await sent())(ask('/export'));
    await body?.getReader().cancel();
    expect(stopped).toHaveBeenCalledOnce();
  });
  test('of a store that fails are told with a status, or end broken', async () => {
    const onError = vi.fn();
    const failing = (after: number) =>
      async function* () {
        for (let i = 0; i < after; i++) yield store.kept[0] as never;
        throw new Error('gone');
      };
    const answer = await sent({ onError });
    store.export = failing(0);
    expect((await answer(ask('/export'))).status).toBe(503);
    store.export = failing(3);
    await expect((await answer(ask('/export'))).text()).rejects.toThrow();
    expect(onError).toHaveBeenCalledTimes(2);
  });
});
