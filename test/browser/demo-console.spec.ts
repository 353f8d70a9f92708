/** The demo with its store: the shop runs on what is published, and the console at the same address publishes it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from 'heed/store';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, pageViews, visitDemo } from './demo-shop.js';
import { control } from './fixture.js';
import { publishAs } from './open-console.js';

let folder = '';
let store: ReturnType<typeof openStore>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heed-test-'));
  store = openStore(folder);
  await store;
}, 180_000);
afterAll(async () => {
  await (await store).close();
  await rm(folder, { recursive: true });
});

const signIn = async (tab: Page, demo: Demo): Promise<Page> => {
  const desk = await tab.context().newPage();
  await desk.goto(demo.console);
  await desk.getByLabel('Token').fill(demo.token ?? '');
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: 'Pixels', level: 1 }).waitFor();
  return desk;
};

test('a newcomer signs in, switches a pixel off and publishes: the next page of the shop obeys, and a new visitor takes no draft away', async () => {
  const { demo, tab } = await visitDemo('US-TX', store);
  const views = () => Object.values(pageViews(demo)).map((pages) => pages.length);
  const shop = tab.frameLocator('[data-shop]');
  const stateOf = (id: string) => tab.locator(`[data-party=${id}] [data-state]`).textContent();
  await tab.goto(`${demo.url}/live`);
  await shop.locator(control('ok')).waitFor();
  await expect.poll(() => stateOf('kindred')).toBe('Released: nobody has opted out');
  await expect.poll(() => pageViews(demo).kindred?.length).toBe(1);

  const desk = await signIn(tab, demo);
  await desk.getByRole('switch', { name: 'Kindred Ads runs' }).click();
  await publishAs(desk, 'Ana');
  await desk.getByRole('link', { name: 'Rules' }).click();
  await desk.getByLabel('Address of the privacy policy').fill('/elsewhere');
  await desk.getByText('Changed, not published').waitFor();

  await tab.locator('[data-new]').click();
  await expect.poll(() => stateOf('kindred')).toMatch(/^Held: switched off/);
  await expect.poll(() => pageViews(demo).tally?.length).toBe(1);
  expect(pageViews(demo).kindred).toEqual([]);
  expect(views().some(Boolean)).toBe(true);
  await desk.reload();
  expect(await desk.getByLabel('Address of the privacy policy').inputValue()).toBe('/elsewhere');
});

test('what visitors answer is counted for who holds the token, and nobody else', async () => {
  const { demo, tab } = await visitDemo('DE', store);
  const choices = async (token: string): Promise<unknown> => {
    const answer = await fetch(`${demo.url}/statistics`, { headers: { authorization: `Bearer ${token}` } });
    return answer.ok ? JSON.stringify(await answer.json()) : answer.status;
  };
  expect(await choices('another')).toBe(401);
  const before = await choices(demo.token ?? '');
  await tab.goto(demo.url);
  await tab.click(control('accept'));
  await expect.poll(() => choices(demo.token ?? '')).not.toEqual(before);
});

test('the visitor that the live page plays has a region and signals on the published tag, too', async () => {
  const { demo, tab } = await visitDemo('DE', store);
  const decision = () => tab.evaluate('({ region: heed.decision.region, gpc: heed.decision.signals.gpc })');
  await tab.goto(demo.url);
  await tab.waitForSelector(control('accept'));
  expect(await decision()).toEqual({ region: 'DE', gpc: false });
  await tab.context().addCookies([{ name: 'play', value: 'region=US-CA&gpc=1', url: demo.url }]);
  await tab.goto(demo.url);
  await expect.poll(decision).toEqual({ region: 'US-CA', gpc: true });
  const statement = await tab.goto(`${demo.url}/.well-known/gpc.json`);
  expect(await statement?.json()).toMatchObject({ gpc: true });
});
