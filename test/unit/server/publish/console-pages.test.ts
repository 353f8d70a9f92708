/** The console's files are answered beside the routes, under a policy that runs nothing else. */
import { expect, test } from 'vitest';
import type { ConfigStore } from '../../../../src/server/publish/config-store.js';
import { createHandler } from '../../../../src/server/routes.js';
import { memoryStore } from '../memory-store.js';

const FILES = { 'index.html': '<p>', 'console.js': 'x()', 'console.css': 'p{}' };

/** Nothing here asks for a config. */
const answerWith = (parts: { console?: Record<string, string> }, base = '') =>
  createHandler({
    store: memoryStore(),
    publish: { configs: {} as ConfigStore, files: { 'whole.js': 'run()' }, ...parts },
    base,
  });
const pages = answerWith({ console: FILES });
const get = (path: string, method = 'GET', answer = pages) =>
  answer(new Request(`https://shop.example${path}`, { method }));

test('its page, script and style sheet', async () => {
  const { status, headers } = await get('/console/');
  const text = await (await get('/console/')).text();
  expect([status, headers.get('content-type'), text]).toEqual([200, 'text/html; charset=utf-8', '<p>']);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-cache', 'nosniff']);
  const typeOf = async (path: string) => (await get(path)).headers.get('content-type');
  expect(await typeOf('/console/console.js')).toBe('text/javascript; charset=utf-8');
  expect(await typeOf('/console/console.css')).toBe('text/css; charset=utf-8');
  expect(await (await get('/console/', 'HEAD')).text()).toBe('');
});

test('it is compressed where the browser takes that, and not sent again while it is the same', async () => {
  const encodings = { br: async () => new TextEncoder().encode('small') };
  const answer = createHandler({
    store: memoryStore(),
    publish: { configs: {} as ConfigStore, files: { 'whole.js': 'run()' }, console: FILES, encodings },
  });
  const ask = (headers: Record<string, string>) =>
    answer(new Request('https://shop.example/console/console.js', { headers }));
  const first = await ask({ 'accept-encoding': 'gzip, br' });
  expect([first.headers.get('content-encoding'), await first.text()]).toEqual(['br', 'small']);
  expect(first.headers.get('access-control-allow-origin')).toBeNull();
  const again = await ask({ 'accept-encoding': 'gzip, br', 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('without its last stroke it leads to its page, wherever that lies', async () => {
  const { status, headers } = await get('/console');
  expect([status, headers.get('location')]).toEqual([308, 'console/']);
  const below = answerWith({ console: FILES }, '/privacy');
  expect((await get('/privacy/console/', 'GET', below)).status).toBe(200);
  expect((await get('/console/', 'GET', below)).status).toBe(404);
});

test.each(['/consoles/', '/console/nothing.js', '/console/__proto__', '/console/constructor', '/console/../x'])(
  '%s is not its own',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('nothing is sent to it', async () => {
  expect((await get('/console/', 'POST')).status).toBe(405);
});

test('who hands no files in has no such page, and files that make none are told at once', async () => {
  expect((await get('/console/', 'GET', answerWith({}))).status).toBe(404);
  expect(() => answerWith({ console: { 'console.js': '' } })).toThrow('write what consoleFiles() of heed/store gives');
});
