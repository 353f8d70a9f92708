/** How a script is served: encodings, tags, and what a cache that has it already is told. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { servedFile } from '../../../../src/server/publish/served-file.js';

const TEXT = 'console.log("ü");\n'.repeat(50);
const encodings = {
  best: async (bytes: Uint8Array) => new Uint8Array([...bytes].reverse()),
  gzip: async (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)),
};
const ask = async (headers: Record<string, string> = {}) =>
  (await servedFile(TEXT, encodings)).answer(
    new Request('https://a.example/heed.js', { headers }),
    'public, max-age=60',
  );

test('whoever says nothing gets it as it is, for any origin', async () => {
  const answer = await ask();
  expect(Object.fromEntries(answer.headers)).toEqual({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=60',
    'content-type': 'text/javascript; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    etag: expect.stringMatching(/^"[\da-f]{32}"$/),
    vary: 'Accept-Encoding',
  });
  expect(await answer.text()).toBe(TEXT);
});

test.each([
  ['gzip, best', 'best'],
  ['best;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP', 'gzip'],
  ['best;q=0.0', null],
  ['deflate', null],
])('who takes "%s" gets %s, under a tag of its own', async (taken, encoding) => {
  const [answer, plain] = [await ask({ 'accept-encoding': taken }), await ask()];
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('etag') === plain.headers.get('etag')).toBe(encoding === null);
  if (encoding === 'gzip') expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toBe(TEXT);
});

test('who has it already is told so, and nobody else', async () => {
  const tag = (await ask({ 'accept-encoding': 'gzip' })).headers.get('etag') ?? '';
  const status = async (header: string, taken: string) =>
    (await ask({ 'if-none-match': header, 'accept-encoding': taken })).status;
  for (const header of [tag, `W/${tag}`, `"a", ${tag}`, '*']) expect(await status(header, 'gzip')).toBe(304);
  expect([await status(tag, 'best'), await status(tag, ''), await status('"a"', 'gzip')]).toEqual([200, 200, 200]);
  const unchanged = await ask({ 'if-none-match': tag, 'accept-encoding': 'gzip' });
  expect([await unchanged.text(), unchanged.headers.get('cache-control')]).toEqual(['', 'public, max-age=60']);
});
