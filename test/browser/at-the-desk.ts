/** What a marketer does at the desk, and a visitor in the shop. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { control, openTab, quiet, ran } from './fixture.js';
import type { oneTagShop } from './one-tag-shop.js';
import { type consoleServer, TOKEN } from './open-console.js';

/** What somebody may paste into a form. */
export const NAME = 'Ads <img src=x onerror="window.broke=1">';
const VENDOR = '<script>window.broke=1</script> Ltd';
export const HOTJAR = 'https://static.hotjar.com/c/hotjar-123456.js?sv=6';

export type Server = ReturnType<typeof consoleServer>;
export type Shop = Awaited<ReturnType<typeof oneTagShop>>;

export const signIn = async (server: Server): Promise<Page> => {
  const desk = await openTab();
  await desk.goto(server.url());
  await desk.getByLabel('Token').fill(TOKEN);
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: 'Pixels', level: 1 }).waitFor();
  return desk;
};

export const goTo = (desk: Page, page: string) => desk.getByRole('link', { name: new RegExp(`^${page}`) }).click();
const publishButton = (desk: Page) => desk.getByRole('button', { name: 'Publish', exact: true });

/** Finds Hotjar, writes a wrong id first, and is told so wherever it counts. */
export const addHotjar = async (desk: Page, server: Server): Promise<void> => {
  await desk.getByLabel(/Search the catalogue/).fill('hotjar');
  await desk.getByRole('button', { name: 'Add Hotjar' }).click();
  const id = desk.getByLabel('Your id with', { exact: false });
  await id.fill('HJ-123456');
  await desk.getByText('Got "HJ-123456"').waitFor();
  expect(await id.getAttribute('aria-invalid')).toBe('true');
  await goTo(desk, 'Publish');
  await desk.getByText('One thing is wrong').waitFor();
  expect(await publishButton(desk).isDisabled()).toBe(true);
  const pixels = [{ use: 'hotjar', id: 'HJ-123456' }];
  expect((await server.ask('/configs', { base: 0, by: 'Ana', config: { ...NOTICE, pixels } })).status).toBe(422);
  expect(await server.live()).toBeUndefined();
  await desk.getByRole('link', { name: /^Hotjar .*, id$/ }).click();
  await id.fill('123456');
  await expect.poll(() => id.getAttribute('aria-invalid')).toBeNull();
};
const NOTICE = { notice: { url: '/cookies', version: '1' } };

/** A pixel of one's own, whose texts are markup. */
export const addOwn = async (desk: Page, script: string): Promise<void> => {
  await goTo(desk, 'Pixels');
  await desk.getByText('Not in the catalogue?').click();
  await desk.getByLabel('Name', { exact: true }).fill(NAME);
  await desk.keyboard.press('Enter');
  await desk.getByLabel('Vendor').fill(VENDOR);
  await desk.getByLabel('Address of its script').fill(script);
  await desk.getByRole('heading', { name: NAME }).waitFor();
};

/** Nothing that was pasted became more than text. */
export const isOnlyText = async (tab: Page): Promise<void> => {
  expect(await tab.evaluate('window.broke')).toBeUndefined();
  expect(await tab.locator('img').count()).toBe(0);
};

/** Somebody who was never in the shop, and what their browser asks of Hotjar, which is not there. */
export const visit = async ({ shop }: Shop) => {
  const tab = await openTab();
  const asked: string[] = [];
  // Not by a route: with one, a browser keeps nothing.
  tab.on('request', (request) => {
    const url = request.url();
    if (new URL(url).hostname.endsWith('.hotjar.com')) asked.push(url);
  });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  return { tab, asked };
};
/** Says yes; Hotjar, which every version here has, is asked for then. */
export const accept = async (tab: Page): Promise<void> => {
  await Promise.all([tab.waitForRequest(HOTJAR), tab.click(control('accept'))]);
  await quiet(tab);
};

/** What runs for who said yes before, on their next page. */
export const runsNext = async (tab: Page, { shop }: Shop): Promise<string[]> => {
  await Promise.all([tab.waitForRequest(HOTJAR), tab.goto(shop.url)]);
  await quiet(tab);
  return ran(tab);
};
