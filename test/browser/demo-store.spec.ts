/** The live page's panel: what the demo's store holds, whether its chain is whole, and its exports. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsentRecord } from 'heed';
import { openStore } from 'heed/store';
import { expect, onTestFinished, test } from 'vitest';
import { visitDemo } from './demo-shop.js';
import { control } from './fixture.js';

test('the panel counts what the store keeps, follows its chain, and hands out what it holds; a new visitor empties the page alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heed-test-'));
  const store = openStore(folder);
  onTestFinished(async () => {
    await (await store).close();
    await rm(folder, { recursive: true });
  });
  const { demo, tab } = await visitDemo('DE', store);
  const panel = tab.locator('[data-store]');
  const says = () => panel.innerText();
  const shop = tab.frameLocator('[data-shop]');
  const answer = async (action: string, count: number) => {
    await shop.locator(control(action)).click();
    await expect.poll(says).toContain(`chain: ${count} checked, none broken`);
  };
  const exported = async (format: string) => {
    const [download] = await Promise.all([tab.waitForEvent('download'), panel.locator(`a[href$=${format}]`).click()]);
    expect(download.suggestedFilename()).toBe(`records.${format}`);
    return readFile(await download.path(), 'utf8');
  };

  // A database that starts in the same process keeps the first page waiting.
  await tab.goto(`${demo.url}/live`, { timeout: 45_000 });
  await expect.poll(says, { timeout: 30_000 }).toContain('chain: 0 checked, none broken');
  await answer('accept', 1);
  const [first] = demo.records as ConsentRecord[];
  await tab.click('[data-new]');
  await expect.poll(() => tab.locator('[data-records] li').count()).toBe(0);
  await answer('reject', 2);
  const [second] = demo.records as ConsentRecord[];
  expect(await says()).toMatch(/^2\s+records kept/);

  const lines = (await exported('jsonl')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).record)).toEqual([first, second]);
  const [head, ...rows] = (await exported('csv')).trim().split('\r\n');
  const column = head?.split(',').indexOf('id') ?? -1;
  expect(rows.map((row) => row.split(',')[column])).toEqual([first?.id, second?.id]);
});
