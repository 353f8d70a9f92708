/** The command `heed serve` as a process: its token, its port, its files, and what strange clients get. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordOf } from '../unit/server/records.js';
import { type Served, serve } from './served.js';

let folder = '';
let served: Served;
const data = () => join(folder, 'records');
const config = () => join(folder, 'heed.config.json');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-serve-'));
  writeFileSync(config(), JSON.stringify({ notice: { url: '/cookies', version: '1' }, storage: { cookie: 'ok' } }));
  served = await serve([config(), '--data', data(), '--site', 'https://shop.example', '--retention', '400']);
});
afterAll(async () => {
  await served.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** What comes back for these bytes, until the server or the time ends it. */
const raw = (bytes: string, wait = 500): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
    setTimeout(() => socket.destroy(), wait);
    socket.write(bytes);
  });

test('a first start makes a token, shows it once and keeps its hash', async () => {
  const file = join(data(), 'tokens');
  expect(served.token).toMatch(/^[\w-]{43}$/);
  expect(readFileSync(file, 'utf8')).toMatch(/^[\da-f]{64}\n$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const read = (token: string) => fetch(`${served.url}/statistics`, { headers: { authorization: `Bearer ${token}` } });
  expect([(await read(served.token)).status, (await read('other')).status]).toEqual([200, 401]);
  expect(await served.end('SIGINT')).toBe(0);
  const { token } = served;
  served = await serve([config(), '--data', data(), '--site', 'https://shop.example']);
  expect(served.token).toBe('');
  expect((await read(token)).status).toBe(200);
});

test('who brings tokens for reading alone lets nobody publish, and no file is made for any', async () => {
  const place = join(folder, 'brought');
  const HEED_TOKENS = createHash('sha256').update('mine').digest('hex');
  const other = await serve(['--data', place], { HEED_TOKENS });
  const ask = (method: string) =>
    fetch(`${other.url}/configs`, { method, headers: { authorization: 'Bearer mine' } }).then(({ status }) => status);
  expect([await ask('GET'), await ask('POST')]).toEqual([200, 403]);
  expect(readdirSync(place)).not.toEqual(expect.arrayContaining([expect.stringMatching(/tokens|editors/)]));
  await other.end('SIGTERM');
});

test('a taken port moves to the next', async () => {
  const { port } = new URL(served.url);
  const other = await serve(['--port', port, '--data', join(folder, 'other')]);
  expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(port));
  await other.end('SIGTERM');
});

test.each([
  [['--data', 'records'], {}, /is in use by process/],
  [['--retention', 'long'], {}, /--retention is "long"; write a number/],
  [['--site', 'shop.example'], {}, /"sites" has "shop.example"; write an origin/],
  [[], { HEED_TOKENS: 'secret' }, /HEED_TOKENS has something else than a SHA-256/],
  [[], { HEED_TOKENS: '', HEED_EDITORS: 'secret' }, /HEED_EDITORS has something else than a SHA-256/],
])('%j is told what to write', async (args, env, words) => {
  const placed = args.map((one) => (one === 'records' ? data() : one));
  const more = placed.includes('--data') ? [] : ['--data', join(folder, 'third')];
  const started = serve([...placed, ...more], env);
  await expect(started).rejects.toThrow(words);
  await expect(started).rejects.not.toThrow(/\n {4}at /);
});

test('it answers beside records', async () => {
  expect(await (await fetch(`${served.url}/health`)).json()).toEqual({ ok: true });
  const statement = await fetch(`${served.url}/.well-known/gpc.json`);
  expect(await statement.json()).toEqual({ gpc: true, lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});

test('its files are modules for every origin, and no others', async () => {
  for (const name of ['heed.js', 'ui.js', 'pixels/meta-pixel.js']) {
    const { status, headers } = await fetch(`${served.url}/heed/${name}`);
    expect([status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      '*',
    ]);
  }
  for (const path of ['cli.js', '..%2fpackage.json', '%2e%2e/package.json', 'types/types.d.ts', ''])
    expect((await fetch(`${served.url}/heed/${path}`)).status).toBe(404);
});

test('the cookie of the config is renewed, and only for pages that may', async () => {
  const ask = (origin: string) =>
    fetch(`${served.url}/choice`, { method: 'POST', headers: { origin, cookie: 'ok=forged' } });
  const renewed = await ask('https://shop.example');
  expect([renewed.status, renewed.headers.get('set-cookie')]).toEqual([204, null]);
  expect((await ask('https://evil.example')).status).toBe(403);
});

test('a long body is refused while it comes, and the connection lives on', async () => {
  const answer = await fetch(`${served.url}/consent-records`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: 'x'.repeat(5_000_000),
  });
  expect([answer.status, await answer.json()]).toEqual([413, { error: 'write at most 65536 bytes', key: 'body' }]);
});

test('chunks without a length are counted, too', async () => {
  const chunk = `1000\r\n${' '.repeat(4096)}\r\n`;
  const head =
    'POST /consent-records HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
  expect(await raw(head + chunk.repeat(20))).toMatch(/^HTTP\/1\.1 413 /);
});

test.each([
  ['GET http://other.example/health HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['GET //other.example/health HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 404 /],
  ['GET /health HTTP/1.1\r\nHost: a b/c\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 404 /],
  ['GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['nonsense\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'POST /consent-records HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
])('%j', async (bytes, status) => {
  expect(await raw(bytes)).toMatch(status);
  expect((await fetch(`${served.url}/health`)).status).toBe(200);
});

test('what it says of requests names nobody', async () => {
  const record = recordOf(1);
  const { status } = await fetch(`${served.url}/consent-records`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ records: [record] }),
  });
  expect(status).toBe(204);
  await fetch(`${served.url}/subjects/${record.subject}`);
  expect(served.said()).toMatch(/POST \/consent-records 204 \d+ ms\n/);
  expect(served.said()).toMatch(/GET \/subjects\/:subject 401 \d+ ms\n/);
  expect(served.said()).not.toContain(record.subject);
});
