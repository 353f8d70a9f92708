/** Records in: what is taken, what is refused with which words, and that nothing that came is repeated. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Unstorable } from '../../../src/server/canonical.js';
import { createHandler } from '../../../src/server/routes.js';
import { type MemoryStore, memoryStore } from './memory-store.js';
import { leakOf, NOW, ORIGIN, post, RECORDS, recordOf, send, shownOf, signalOf } from './sent-records.js';

let store: MemoryStore;
let answer: ReturnType<typeof createHandler>;
const onError = vi.fn();
beforeEach(() => {
  store = memoryStore();
  onError.mockClear();
  answer = createHandler({ store, now: () => NOW, sites: ['https://blog.example'], patience: 50, onError });
});
const ids = () => store.kept.map(({ record }) => record?.id);

describe('taken', () => {
  test('a choice, a signal, a leak, a view that asked, a withdrawal without a choice before it', async () => {
    const records = [
      recordOf(),
      recordOf({ layout: 'dialog' }),
      signalOf(),
      leakOf(),
      shownOf(),
      shownOf({ view: 'notice', layout: undefined as never }),
      recordOf({ kind: 'withdrawal', subject: null, expires: null }),
      recordOf({ kind: 'expiry', method: null, view: null, expires: null }),
    ];
    const { status, body } = await answer(send(...records));
    expect([status, body]).toEqual([204, null]);
    expect(store.kept.map(({ record }) => record)).toEqual(records);
  });

  test('the same again, under the same id, once', async () => {
    const record = recordOf();
    expect((await answer(send(record, record))).status).toBe(204);
    const forged = { ...record, after: { ...record.after, sale: true } };
    expect((await answer(send(forged))).status).toBe(204);
    expect(store.kept.map((one) => one.record)).toEqual([record]);
  });

  test('from a beacon that cannot say JSON, and with a byte order mark', async () => {
    const text = JSON.stringify({ records: [recordOf()] });
    expect((await answer(post(text, { 'content-type': 'text/plain;charset=UTF-8' }))).status).toBe(204);
    expect((await answer(post(`\ufeff${text}`))).status).toBe(204);
  });

  test('the good ones of a batch though one is wrong, because the page drops them all', async () => {
    const [first, last] = [recordOf(), recordOf()];
    const response = await answer(send(first, { ...recordOf(), sdk: 1 }, last));
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'write a text of 1 to 100 characters', key: 'records[1].sdk' },
    ]);
    expect(ids()).toEqual([first.id, last.id]);
  });
});

const SECRET = 'visitor@example.org';
const state = recordOf().after;
const wrong: [what: string, record: unknown, key: string][] = [
  ['an unknown key', { ...recordOf(), [SECRET]: SECRET }, 'records[0]'],
  ['an IP address', { ...recordOf(), ip: '192.0.2.1' }, 'records[0]'],
  ['a user agent', { ...recordOf(), userAgent: 'Mozilla/5.0' }, 'records[0]'],
  ['an unknown key inside', { ...recordOf(), notice: { ...recordOf().notice, [SECRET]: 1 } }, 'records[0].notice'],
  ['a missing key', { ...recordOf(), site: undefined }, 'records[0].site'],
  ['another version', { ...recordOf(), schema: 'heed.record/2' }, 'records[0].schema'],
  ['an id of another kind', recordOf({ id: '9c858901-8a57-4791-81fe-4c455b099bc9' }), 'records[0].id'],
  ['a day that there is not', recordOf({ at: '2026-02-30T00:00:00.000Z' }), 'records[0].at'],
  ['a time in words', recordOf({ at: 'yesterday' }), 'records[0].at'],
  ['the future', recordOf({ at: new Date(NOW + 864e5 + 1).toISOString() }), 'records[0].at'],
  ['a query', recordOf({ notice: { ...recordOf().notice, url: `/c?u=${SECRET}` } }), 'records[0].notice.url'],
  ['a hash of another kind', recordOf({ notice: { ...recordOf().notice, hash: 'abc' } }), 'records[0].notice.hash'],
  ['a view that nobody answers in', { ...recordOf(), view: 'inspector' }, 'records[0].view'],
  ['a subject that is a name', { ...recordOf(), subject: SECRET }, 'records[0].subject'],
  ['a choice of nobody', recordOf({ subject: null }), 'records[0].subject'],
  ['a signal of somebody', signalOf({ subject: '9c41d07be258' }), 'records[0].subject'],
  ['a signal that someone gave', signalOf({ method: 'api' }), 'records[0].method'],
  ['a view shown to somebody', shownOf({ subject: '9c41d07be258' }), 'records[0].subject'],
  ['a view shown that ends', shownOf({ expires: new Date(NOW).toISOString() }), 'records[0].expires'],
  ['a view shown that someone answered', shownOf({ method: 'ui' }), 'records[0].method'],
  ['a view shown without a view', shownOf({ view: null }), 'records[0].view'],
  ['a layout of no view', recordOf({ view: null, layout: 'bar' }), 'records[0].layout'],
  ['a layout that there is not', recordOf({ layout: 'sheet' as never }), 'records[0].layout'],
  ['leaks of a view', shownOf({ leaks: leakOf().leaks as never }), 'records[0].leaks'],
  ['a choice without end', recordOf({ expires: null }), 'records[0].expires'],
  ['a choice that nobody made', recordOf({ method: null }), 'records[0].method'],
  ['leaks of a choice', { ...recordOf(), leaks: leakOf().leaks }, 'records[0].leaks'],
  ['a leak with a query', leakOf({ leaks: [{ ...leak(), path: '/a?b' }] }), 'records[0].leaks[0].path'],
  ['51 leaks', leakOf({ leaks: Array.from({ length: 51 }, leak) }), 'records[0].leaks'],
  [
    'an answer that is text',
    recordOf({ after: { ...state, pixels: { a: 'yes' as never } } }),
    'records[0].after.pixels',
  ],
  ['an id that is none', recordOf({ after: { ...state, pixels: { [SECRET]: true } } }), 'records[0].after.pixels'],
  ['a list of answers', recordOf({ after: { ...state, categories: [] as never } }), 'records[0].after.categories'],
  ['101 categories', recordOf({ after: { ...state, categories: many(101) } }), 'records[0].after.categories'],
  ['a long site', recordOf({ site: 'a'.repeat(254) }), 'records[0].site'],
  ['a NUL', recordOf({ language: 'e\0n' }), 'records[0].language'],
  ['half a character', recordOf({ language: 'e\ud800' }), 'records[0].language'],
  ['a region in words', recordOf({ region: 'Bavaria' }), 'records[0].region'],
  ['a number', 7, 'records[0]'],
  ['null', null, 'records[0]'],
  ['a list', [recordOf()], 'records[0].schema'],
];
function leak() {
  return (leakOf().leaks ?? [])[0] as never as NonNullable<ReturnType<typeof leakOf>['leaks']>[number];
}
function many(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, true]));
}

test.each(wrong)('refused: %s', async (_, record, key) => {
  const response = await answer(send(record));
  const text = await response.text();
  expect([response.status, JSON.parse(text)]).toEqual([400, { error: expect.stringMatching(/^write /), key }]);
  expect(text).not.toMatch(/visitor|192|Mozilla|Bavaria|yesterday/);
  expect(store.kept).toEqual([]);
});

test('__proto__ in JSON is a key like any other: refused', async () => {
  for (const inner of ['"__proto__":{"a":1}', '"after":{"__proto__":{},"categories":{},"pixels":{},"sale":false}'])
    expect((await answer(post(`{"records":[{${inner}}]}`))).status).toBe(400);
  expect(({} as { a?: number }).a).toBeUndefined();
});

const good = JSON.stringify({ records: [recordOf()] });
const bytes = (...parts: (string | number[])[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));
const bodies: [what: string, request: () => Request, status: number, key: string][] = [
  ['no JSON', () => post('{"records": [', {}), 400, 'body'],
  ['nothing', () => post('', {}), 400, 'body'],
  ['bytes that are no UTF-8', () => post(bytes('{"records":["', [0xc3, 0x28], '"]}')), 400, 'body'],
  ['UTF-16', () => post(new Uint8Array(Buffer.from(good, 'utf16le'))), 400, 'body'],
  [
    'a charset that says so',
    () => post(good, { 'content-type': 'application/json; charset=utf-16' }),
    415,
    'content-type',
  ],
  ['a form', () => post(good, { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'content-type'],
  ['compression', () => post(good, { 'content-encoding': 'gzip' }), 415, 'content-encoding'],
  ['30,000 lists in one another', () => post(`${'['.repeat(3e4)}${']'.repeat(3e4)}`), 400, 'body'],
  ['deep answers', () => post(`{"records":[${'{"after":'.repeat(5e3)}1${'}'.repeat(5e3)}]}`), 400, 'records[0].schema'],
  ['a list', () => post('[]'), 400, 'body'],
  ['other keys', () => post('{"records":[],"more":1}'), 400, 'body'],
  ['no records', () => post('{"records":[]}'), 400, 'records'],
  ['101 records', () => post(JSON.stringify({ records: Array(101).fill(0) })), 400, 'records'],
  ['65,537 bytes', () => post(good.padEnd(65_537)), 413, 'body'],
];
test.each(bodies)('refused: %s', async (_, request, status, key) => {
  const response = await answer(request());
  expect([response.status, (await response.json()).key]).toEqual([status, key]);
  expect(store.kept).toEqual([]);
});

describe('a long body', () => {
  const endless = () => {
    let sent = 0;
    const stream = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1024).fill(32 + 0 * sent++)) });
    return { stream, sent: () => sent };
  };
  test('without a length is read no further than the limit', async () => {
    const { stream, sent } = endless();
    expect((await answer(post(stream))).status).toBe(413);
    expect(sent()).toBeLessThan(70);
  });
  test('whose length lies, too', async () => {
    const { stream } = endless();
    expect((await answer(post(stream, { 'content-length': '10' }))).status).toBe(413);
  });
  test('65,536 bytes are taken', async () => {
    expect((await answer(post(good.padEnd(65_536)))).status).toBe(204);
  });
  test('that breaks off is no record', async () => {
    const stream = new ReadableStream({
      start: (to) => to.enqueue(new TextEncoder().encode(good.slice(0, 40))),
      pull: (to) => to.error(new Error('reset')),
    });
    expect((await answer(post(stream))).status).toBe(400);
    expect(store.kept).toEqual([]);
  });
});

describe('a store', () => {
  test('that fails: the page tries again, and the log is told no contents', async () => {
    store.before = () => Promise.reject(new Error('no space'));
    const response = await answer(send(recordOf()));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(onError).toHaveBeenCalledOnce();
  });
  test('that hangs: the same', async () => {
    store.before = () => new Promise(() => {});
    expect((await answer(send(recordOf()))).status).toBe(503);
  });
  test('whose answer is lost after it took: exactly once', async () => {
    const record = recordOf();
    store.after = () => Promise.reject(new Error('reset'));
    expect((await answer(send(record))).status).toBe(503);
    store.after = async () => {};
    expect((await answer(send(record))).status).toBe(204);
    expect(ids()).toEqual([record.id]);
  });
  test('that can never keep it: the page does not try again', async () => {
    store.before = () => Promise.reject(new Unstorable('half a character'));
    expect((await answer(send(recordOf()))).status).toBe(400);
  });
});

describe('pages of other origins', () => {
  const from = (origin: string, more: object = {}) => answer(post(good, { origin, ...more }));
  const OPTIONS = (origin: string) => answer(new Request(RECORDS, { method: 'OPTIONS', headers: { origin } }));

  test('of the own one need no leave, also behind a proxy', async () => {
    expect((await from(ORIGIN)).status).toBe(204);
    expect((await from('http://shop.example')).status).toBe(204);
    const behind = post(
      good,
      { origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
      'http://10.0.0.7:8080/consent-records',
    );
    expect((await answer(behind)).status).toBe(204);
  });
  test('of a named site may send and hear every answer', async () => {
    const taken = await from('https://blog.example');
    expect([taken.status, taken.headers.get('access-control-allow-origin')]).toEqual([204, 'https://blog.example']);
    expect(taken.headers.get('access-control-allow-credentials')).toBe('true');
    const refused = await from('https://blog.example', { 'content-type': 'text/html' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([415, 'https://blog.example']);
    const preflight = await OPTIONS('https://blog.example');
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  });
  test.each(['https://evil.example', 'https://blog.example.evil.example', 'http://blog.example', 'null'])(
    '%s may not',
    async (origin) => {
      for (const response of [await from(origin), await OPTIONS(origin)]) {
        expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
        expect((await response.json()).key).toBe('origin');
      }
      expect(store.kept).toEqual([]);
    },
  );
});
