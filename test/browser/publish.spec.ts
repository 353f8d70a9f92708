/** A shop with the one tag, before the real server: what is published arrives, a server that is down takes nothing away, a changed byte never runs. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve as startServer } from '../faults/served.js';
import { control, openTab, quiet, ran } from './fixture.js';
import { oneTagShop as openShop } from './one-tag-shop.js';

const TOKEN = 'the-editor-of-this-test';
const HEED_EDITORS = createHash('sha256').update(TOKEN).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'heed-tag-'));
let served: Served;

const ask = async (path: string, body?: object) => {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const answer = await fetch(
    served.url + path,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  );
  return (await answer.json()) as { version: number; address: string; integrity: string; versions: unknown[] };
};
const configOf = (site: string, parts: object = {}) => ({
  site,
  notice: { url: '/cookies', version: '1' },
  region: 'DE',
  ...parts,
});
const publish = async (config: object) =>
  ask('/configs', { base: (await ask('/configs')).versions.length, by: 'Ada', config });

beforeAll(async () => {
  served = await startServer(['--data', folder], { HEED_EDITORS });
});
afterAll(async () => {
  await served.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const oneTagShop = async (attributes?: (tags: string) => string) => ({
  ...(await openShop(() => served.url, attributes && { attributes })),
  tab: await openTab(),
});

const siteOn = (tab: Page): Promise<unknown> => tab.evaluate('window.heedConfig?.site');
/** In a minute's time, as this browser has it. */
const seenAgain = async (tab: Page, url: string): Promise<unknown> => {
  await tab.goto(url);
  return siteOn(tab);
};

test('a publish is there for whoever comes, and for who was there before on their next page', async () => {
  await publish(configOf('one'));
  const { shop, tags, tab } = await oneTagShop();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  expect(await siteOn(tab)).toBe('one');
  await publish(configOf('two', { region: 'US-TX' }));
  const other = await openTab();
  await other.goto(shop.url);
  await other.waitForSelector(control('ok'));
  expect(await siteOn(other)).toBe('two');
  // Chromium shows what it has while it asks for the new.
  expect(await seenAgain(tab, shop.url)).toBe('one');
  await expect.poll(() => seenAgain(tab, shop.url)).toBe('two');
  await tab.waitForSelector(control('ok'));
  const parts = new Set(tags.paths.filter((path) => path.startsWith('/privacy/heed/')));
  expect([...parts].map((path) => path.replace(/.*\//, ''))).toContain('ui.js');
  for (const path of parts) {
    const { status, headers } = await fetch(served.url + path.replace('/privacy', ''));
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

test('a server that is down takes nothing away from who was there before', async () => {
  await publish(configOf('three'));
  const { shop, ads, road, tab } = await oneTagShop();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  road.down = true;
  await tab.goto(shop.url);
  expect(await siteOn(tab)).toBe('three');
  await tab.click(control('accept'));
  await expect.poll(() => ran(tab)).toEqual(['ads/tag.js']);
  expect(ads.paths).toEqual(['/tag.js']);
});

test('who was never there while it is down runs nothing that is held', async () => {
  const { shop, ads, road, tab } = await oneTagShop();
  road.down = true;
  await tab.goto(shop.url);
  await quiet(tab);
  expect([await siteOn(tab), await ran(tab), ads.paths]).toEqual([undefined, [], []]);
});

test('an address with its hash runs as it was published, whatever is live, and not with another byte', async () => {
  const { address, integrity } = await publish(configOf('pinned'));
  await publish(configOf('later'));
  const { shop, tags, ads, road, tab } = await oneTagShop(
    (url) => `src="${url}/privacy/${address}" integrity="${integrity}" crossorigin="anonymous"`,
  );
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  expect(await siteOn(tab)).toBe('pinned');
  road.spoil = (text) => text.replace('"pinned"', '"forged"');
  const other = await openTab();
  await other.goto(shop.url);
  await quiet(other);
  expect(tags.paths.filter((path) => path === `/privacy/${address}`)).toHaveLength(2);
  expect([await siteOn(other), await ran(other), ads.paths]).toEqual([undefined, [], []]);
});
