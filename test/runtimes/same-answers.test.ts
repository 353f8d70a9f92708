/** heed/server answers on Deno, Bun and workerd as it does on Node. */
import { beforeAll, expect, test } from 'vitest';
import { askAll, requests } from './requests.js';
import { runtimes, startNode } from './runtimes.js';

let onNode: Record<string, string> = {};
beforeAll(async () => {
  const node = await startNode();
  onNode = await askAll(node.url);
  await node.stop();
});

test.each(Object.entries(requests))('Node: %s', (what, { status, says = /^/ }) => {
  expect(onNode[what]?.slice(0, 3)).toBe(`${status}`);
  expect(onNode[what]).toMatch(says);
});

for (const { name, why, skip, start } of runtimes)
  test.skipIf(skip)(`${name} answers as Node does${why}`, async () => {
    const { url, stop } = await start();
    try {
      expect(await askAll(url)).toEqual(onNode);
    } finally {
      await stop();
    }
  });
