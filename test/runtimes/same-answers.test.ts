/** heed/server answers on Deno, Bun and workerd as it does on Node. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridge } from '../../src/cli/bridge.js';
import { listen } from '../../src/cli/listen.js';
import { askAll, requests } from './requests.js';
import { find, ROOT, serveBy } from './runtimes.js';
import site from './site.mjs';
import { serveByWorkerd } from './workerd.js';

const SITE = 'test/runtimes/site.mjs';
const folder = mkdtempSync(join(tmpdir(), 'heed-runtimes-'));

const starts = {
  deno: (path: string) => serveBy(path, ['serve', '--host', '127.0.0.1', '--port', '0', SITE], folder),
  bun: (path: string) => serveBy(path, [SITE], folder),
  workerd(path: string) {
    const rows = readdirSync(join(ROOT, 'dist/pixels')).map((name) => `dist/pixels/${name}`);
    // By their paths, so that their imports find each other.
    const modules = [SITE, 'dist/server.js', 'dist/pixels.js', ...rows].map((name) => [name, join(ROOT, name)]);
    return serveByWorkerd(path, folder, Object.fromEntries(modules));
  },
};

let onNode: Record<string, string> = {};
beforeAll(async () => {
  const node = await listen(bridge(site.fetch), '127.0.0.1', 0);
  onNode = await askAll(node.url);
  await node.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(requests))('Node: %s', (what, { status, says = /^/ }) => {
  expect(onNode[what]?.slice(0, 3)).toBe(`${status}`);
  expect(onNode[what]).toMatch(says);
});

for (const [name, start] of Object.entries(starts)) {
  const { path, skip, why } = find(name);
  test.skipIf(skip)(`${name} answers as Node does${why}`, async () => {
    const { url, stop } = await start(path);
    try {
      expect(await askAll(url)).toEqual(onNode);
    } finally {
      await stop();
    }
  });
}
