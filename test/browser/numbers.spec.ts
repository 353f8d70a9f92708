/** What visitors answered, as the console counts it: in full tens for editors, in charts, tables and a file alike. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { control, openTab } from './fixture.js';
import { delivered } from './marked-shop.js';
import { consoleServer, READER, START, said } from './open-console.js';
import { answered, keepPast, LEAK, SHOWN } from './past-records.js';
import { servedShop } from './served-shop.js';

const BOX = { layout: 'box' } as const;
const server = consoleServer((folder) =>
  keepPast(folder, 3, [
    [120, SHOWN],
    [34, { ...BOX, after: answered(true, true) }],
    [22, { ...BOX, region: 'FR', language: 'fr' }],
    [9, { ...BOX, region: 'IT', language: 'it', after: answered(true, false) }],
    [15, LEAK],
  ]),
);
beforeAll(async () => void (await server.publish({ ...START, guard: 'report', report: { url: '/r', shown: true } })));

const open = async (...parts: Parameters<typeof server.open> | []) => {
  const tab = await server.open('#/numbers', ...(parts.slice(1) as []));
  await tab.getByRole('heading', { name: 'At a glance' }).waitFor();
  return tab;
};
const figure = (tab: Page, name: string) =>
  tab.locator('.figure').filter({ hasText: name }).locator('dd span').first().textContent();
/** What the cells of a table say, row by row, once it is unfolded. */
const table = async (tab: Page, caption: string) => {
  await tab.getByText(`As a table: ${caption}`).click();
  const rows = tab.getByRole('table', { name: caption }).locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
};
/** How many different colors a chart has. */
const colors = (tab: Page, name: string): Promise<string[]> =>
  tab.getByRole('img', { name }).evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const seen: Record<string, number> = {};
    for (let at = 0; at < pixels.length; at += 4) {
      const color = pixels.slice(at, at + 4).join();
      seen[color] = (seen[color] ?? 0) + 1;
    }
    return Object.keys(seen).filter((color) => (seen[color] ?? 0) > 150);
  });

describe('an editor', () => {
  test('is told full tens, and no number of fewer than ten visitors leaves the server', async () => {
    const tab = await server.open('#/publish');
    const [response] = await Promise.all([
      tab.waitForResponse(/\/statistics/),
      tab.getByRole('link', { name: 'Numbers' }).click(),
    ]);
    const text = await response.text();
    expect((text.match(/:\d+/g) ?? []).filter((number) => !/\d0$/.test(number))).toEqual([]);
    expect(text).not.toMatch(/"IT"|"it"/);
    await tab.getByRole('heading', { name: 'At a glance' }).waitFor();
    expect(await figure(tab, 'Asked')).toBe('120');
    expect(await figure(tab, 'Accepted all')).toBe('30');
    expect(await figure(tab, 'Accepted some')).toBe('<10');
    expect(await figure(tab, 'Refused')).toBe('20');
    expect(await figure(tab, 'Leaks')).toBe('10');
    expect(tab.broken).toEqual([]);
  });

  test('reads in tables what charts draw, and of leaks which host it was', async () => {
    const tab = await open();
    expect(await table(tab, 'Answers by region')).toEqual([
      ['Germany DE', '120', '30', '–', '<10', '<10'],
      ['France FR', '<10', '<10', '–', '<10', '20'],
    ]);
    expect((await table(tab, 'Answers by week')).filter((row) => row[1] !== '<10')).toHaveLength(1);
    expect(await tab.getByRole('table', { name: 'Hosts that leaked' }).locator('tbody').textContent()).toBe(
      'ads.exampleMeta Pixel10',
    );
    // Words and lines are thin; ground, accepted and refused are not.
    await expect.poll(() => colors(tab, 'Answers by region').then((all) => all.length)).toBeGreaterThanOrEqual(3);
  });

  test('saves what is shown as a file', async () => {
    const tab = await open();
    const [file] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^heed-numbers-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('by,value,shown,accepted,partly,refused,gpc,dnt,withdrawn,leaks');
    expect(lines).toContain('region,FR,<10,<10,<10,20,<10,<10,<10,<10');
    expect(lines).toContain('host,ads.example,,,,,,,,10');
  });

  test('sees the colors of the dark', async () => {
    const tab = await open('', { context: { colorScheme: 'light' } });
    await expect.poll(() => colors(tab, 'Answers by week')).toContainEqual(expect.stringMatching(/^15,122,77,/));
    await tab.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colors(tab, 'Answers by week')).toContainEqual(expect.stringMatching(/^62,207,142,/));
  });

  test('chooses days by keyboard, and is told where they are too few', async () => {
    const tab = await open();
    await tab.getByLabel('Period').focus();
    await tab.keyboard.press('End');
    const [first, last] = [tab.getByLabel('First day'), tab.getByLabel('Last day')];
    const today = await last.inputValue();
    await first.fill('2999-01-01');
    await expect.poll(() => tab.getByRole('alert').textContent()).toBe('The first day is after the last.');
    await first.fill(today);
    await tab.getByRole('heading', { name: 'Too few visitors to tell' }).waitFor();
    expect(await tab.getByRole('alert').count()).toBe(0);
  });

  test('keeps the numbers of before while the server is down', async () => {
    const tab = await open();
    await tab.route('**/statistics?**', (route) => route.abort());
    await tab.getByRole('button', { name: 'Count again' }).click();
    await tab.getByText('Below are those of before.').waitFor();
    expect(await figure(tab, 'Refused')).toBe('20');
    await tab.unroute('**/statistics?**');
    await tab.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => said(tab)).toBe('Counted again.');
    expect(await tab.getByText('Below are those of before.').count()).toBe(0);
  });
});

test('who may read records sees all of it, and is told so', async () => {
  const tab = await open('', {}, READER);
  await tab.getByText('exact counts of records').waitFor();
  expect(await figure(tab, 'Accepted some')).toBe('9');
  expect((await table(tab, 'Answers by region')).at(-1)).toEqual(['Italy IT', '0', '0', '–', '9', '0']);
});

test('nothing of the charts is loaded before they are', async () => {
  const asked: string[] = [];
  const tab = await server.open('#/words');
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.reload();
  await tab.getByRole('heading', { name: 'Words and looks' }).waitFor();
  expect(asked).not.toContain('/console/draw-chart.js');
  await tab.getByRole('link', { name: 'Numbers' }).click();
  await expect.poll(() => asked).toContain('/console/draw-chart.js');
});

test('ten visits to a shop later ten more refused', { timeout: 240_000 }, async () => {
  const tab = await open();
  expect(await figure(tab, 'Refused')).toBe('20');
  const { shop } = await servedShop(server.served, { config: { region: 'FR', report: { url: '/records' } } });
  for (let visit = 0; visit < 10; visit++) {
    const visitor = await openTab();
    await visitor.goto(shop.url);
    await visitor.click(control('reject'));
    await delivered(visitor);
    await visitor.context().close();
  }
  await expect
    .poll(async () => {
      await tab.getByRole('button', { name: 'Count again' }).click();
      return figure(tab, 'Refused');
    })
    .toBe('30');
});
