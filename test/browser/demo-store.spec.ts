/** The live page's panel: what the demo's store holds, whether its chain is whole, and its exports. */
import { readFile } from 'node:fs/promises';
import type { ConsentRecord } from 'heed';
import { expect, test } from 'vitest';
import { openFolder, visitDemo } from './demo-shop.js';
import { control } from './fixture.js';

test('the panel counts what the store keeps, follows its chain, and hands out what it holds; a new visitor empties the page alone', async () => {
  const { demo, tab } = await visitDemo('DE', await openFolder());
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

  await tab.goto(`${demo.url}/live`);
  await expect.poll(says).toContain('chain: 1 checked, none broken');
  await answer('accept', 2);
  const first = [...(demo.records as ConsentRecord[])];
  expect(first.map(({ kind }) => kind)).toEqual(['shown', 'choice']);
  await tab.click('[data-new]');
  await expect.poll(says).toContain('chain: 3 checked, none broken');
  expect(await tab.locator('[data-records] li').count()).toBe(1);
  await answer('reject', 4);
  const kept = [...first, ...(demo.records as ConsentRecord[])];
  expect(await says()).toMatch(/^4\s+records kept/);

  const lines = (await exported('jsonl')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).record)).toEqual(kept);
  const [head, ...rows] = (await exported('csv')).trim().split('\r\n');
  const column = head?.split(',').indexOf('id') ?? -1;
  expect(rows.map((row) => row.split(',')[column])).toEqual(kept.map(({ id }) => id));
});
