/** A page of a shop is fetched for editors alone, from sites that the server names alone, and only if it is a page. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../../../src/server/routes.js';
import { hashToken } from '../../../../src/server/tokens.js';
import { memoryStore } from '../memory-store.js';
import { ORIGIN } from '../sent-records.js';

const SHOP = 'https://shop.example';
const LOCAL = 'http://127.0.0.1:8080';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const page = (text: BodyInit, headers: Record<string, string> = HTML, status = 200) =>
  new Response(text, { status, headers });
const to = (location: string) => new Response(null, { status: 302, headers: { location } });

/** What the world answers, by address. */
const WORLD: Record<string, () => Response> = {
  [`${SHOP}/`]: () => page('<h1>Kiln</h1>'),
  [`${LOCAL}/`]: () => page('<h1>Here</h1>'),
  [`${SHOP}/old`]: () => to('/'),
  [`${SHOP}/away`]: () => to('https://inside.example/secret'),
  [`${SHOP}/down`]: () => to('http://shop.example/'),
  [`${SHOP}/local`]: () => to('http://169.254.169.254/latest/meta-data'),
  [`${SHOP}/file`]: () => to('file:///etc/passwd'),
  [`${SHOP}/round`]: () => to('/round'),
  [`${SHOP}/lost`]: () => page('gone', HTML, 404),
  [`${SHOP}/feed`]: () => page('{}', { 'content-type': 'application/json' }),
  [`${SHOP}/bare`]: () => page('<h1>', {}),
  [`${SHOP}/latin`]: () =>
    page(new Uint8Array([0x4b, 0xe4, 0x73, 0x65]), { 'content-type': 'text/html; charset=iso-8859-1' }),
  [`${SHOP}/meta`]: () =>
    page(new Uint8Array([...new TextEncoder().encode('<meta charset="latin1">'), 0xe4]), {
      'content-type': 'text/html',
    }),
  [`${SHOP}/odd`]: () => page('<h1>ä', { 'content-type': 'text/html; charset=klingon' }),
  [`${SHOP}/long`]: () => page('x', { ...HTML, 'content-length': '3000000' }),
  [`${SHOP}/endless`]: () =>
    new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536)) }), { headers: HTML }),
  [`${SHOP}/most`]: () => page('x'.repeat(2 * 1024 * 1024)),
};

describe('a page for editors', () => {
  const asked: [string, RequestInit | undefined][] = [];
  const fetch = vi.fn(async (address: unknown, init?: RequestInit) => {
    asked.push([String(address), init]);
    const answer = WORLD[String(address)];
    if (!answer) throw new TypeError('fetch failed');
    return answer();
  });
  let answer: ReturnType<typeof createHandler>;
  beforeAll(async () => {
    answer = createHandler({
      store: memoryStore(),
      tokens: [await hashToken('reader')],
      sites: [SHOP, LOCAL, 'http://plain.example'],
      publish: {
        configs: {} as never,
        files: { 'whole.js': 'whole("__FOLDER__/../")', 'ui.js': 'ui()' },
        editors: [await hashToken('editor')],
        fetch: fetch as unknown as typeof globalThis.fetch,
      },
    });
  });
  const get = async (path: string, token = 'editor') => {
    asked.length = 0;
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    return answer(new Request(ORIGIN + path, { headers: { ...headers, cookie: 'session=1' } }));
  };
  const ask = async (url: string, token?: string) => get(`/configs/page?url=${encodeURIComponent(url)}`, token);

  test.each([
    [`${SHOP}/`, `${SHOP}/`, '<h1>Kiln</h1>'],
    [`${LOCAL}/`, `${LOCAL}/`, '<h1>Here</h1>'],
    [`${SHOP}/old`, `${SHOP}/`, '<h1>Kiln</h1>'],
    [`${SHOP}/latin`, `${SHOP}/latin`, 'Käse'],
    [`${SHOP}/meta`, `${SHOP}/meta`, '<meta charset="latin1">ä'],
    [`${SHOP}/odd`, `${SHOP}/odd`, '<h1>ä'],
  ])('%s', async (address, url, html) => {
    const found = await ask(address);
    expect([found.status, await found.json()]).toEqual([200, { url, html }]);
    expect(found.headers.get('cache-control')).toBe('no-store');
  });

  test('as long as it may be', async () => {
    expect((await (await ask(`${SHOP}/most`)).json()).html).toHaveLength(2 * 1024 * 1024);
  });

  test('is asked for without anything of who asks', async () => {
    await ask(`${SHOP}/`);
    const [[, init] = []] = asked;
    expect(JSON.stringify(init?.headers)).not.toMatch(/cookie|authorization|bearer/i);
    expect(init?.redirect).toBe('manual');
  });

  test.each([
    ['', /whole address/, 0],
    ['/products', /whole address/, 0],
    ['https://other.example/', /site that the server names/, 0],
    ['https://shop.example.evil.example/', /site that the server names/, 0],
    ['https://shop.example:8443/', /site that the server names/, 0],
    ['http://shop.example/', /site that the server names/, 0],
    ['file:///etc/passwd', /site that the server names/, 0],
    ['data:text/html,x', /site that the server names/, 0],
    ['https://user:word@shop.example/', /with https/, 0],
    ['http://plain.example/', /with https/, 0],
    [`${SHOP}/away`, /leads to a site/, 1],
    [`${SHOP}/down`, /leads to a site/, 1],
    [`${SHOP}/local`, /leads to a site/, 1],
    [`${SHOP}/file`, /leads to a site/, 1],
    [`${SHOP}/round`, /in circles/, 6],
    [`${SHOP}/lost`, /404/, 1],
    [`${SHOP}/feed`, /text\/html/, 1],
    [`${SHOP}/bare`, /text\/html/, 1],
    [`${SHOP}/long`, /2 MB/, 1],
    [`${SHOP}/endless`, /2 MB/, 1],
    [`${SHOP}/nowhere`, /could not be reached/, 1],
  ])('%s is refused after as many requests as it takes to know', async (address, words, requests) => {
    const refused = await ask(address);
    const { error, key } = await refused.json();
    expect([refused.status, key, asked.length]).toEqual([422, 'url', requests]);
    expect(error).toMatch(words);
    expect(asked.every(([url]) => url.startsWith(SHOP))).toBe(true);
  });

  test.each(['/configs/page?url=https%3A%2F%2Fshop.example%2F', '/configs/sites'])('%s takes a token', async (path) => {
    for (const [token, status] of [
      ['', 401],
      ['nobody', 401],
      ['reader', 200],
      ['editor', 200],
    ] as const) {
      expect((await get(path, token)).status).toBe(status);
      if (status === 401) expect(asked).toEqual([]);
    }
  });

  test('the sites are told', async () => {
    expect(await (await get('/configs/sites')).json()).toEqual({ sites: [SHOP, LOCAL, 'http://plain.example'] });
  });

  test('Heed’s own files are there for the frame, without a config', async () => {
    const file = await get('/heed/whole.js', '');
    expect([file.status, await file.text()]).toEqual([200, 'whole("__FOLDER__/../")']);
    expect(file.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/heed/constructor', '')).status).toBe(404);
  });
});
