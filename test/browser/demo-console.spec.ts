/** The demo with its store: the shop runs on what is published, and the console at the same address publishes it. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Demo, openFolder, pageViews, visitDemo } from './demo-shop.js';
import { control } from './fixture.js';
import { publishAs } from './open-console.js';

/** A database that is opened on a busy machine takes its time. */
const SLOW = { timeout: 120_000 };

const signIn = async (tab: Page, demo: Demo): Promise<Page> => {
  const desk = await tab.context().newPage();
  await desk.goto(demo.console);
  await desk.getByLabel('Token').fill(demo.token ?? '');
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: 'Pixels', level: 1 }).waitFor();
  return desk;
};

test(
  'a newcomer signs in, switches a pixel off and publishes: the next page of the shop obeys, and a new visitor takes no draft away',
  SLOW,
  async () => {
    const { demo, tab } = await visitDemo('US-TX', await openFolder());
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
    await desk.reload();
    expect(await desk.getByLabel('Address of the privacy policy').inputValue()).toBe('/elsewhere');
  },
);

test('what visitors answer is counted for who holds the token, and nobody else', SLOW, async () => {
  const { demo, tab } = await visitDemo('DE', await openFolder());
  await tab.goto(demo.url);
  const count = (token = '') =>
    tab.evaluate(async (authorization) => {
      const answer = await fetch('/statistics', { headers: { authorization } });
      return answer.ok ? (await answer.json()).total.accepted : answer.status;
    }, `Bearer ${token}`);
  await tab.waitForSelector(control('accept'));
  expect(await count('another')).toBe(401);
  expect(await count(demo.token)).toEqual(0);
  await tab.click(control('accept'));
  await expect.poll(() => count(demo.token)).toBe(1);
});

test('the visitor that the live page plays has a region and signals on the published tag, too', SLOW, async () => {
  const { demo, tab } = await visitDemo('DE', await openFolder());
  const decision = () => tab.evaluate('({ region: heed.decision.region, gpc: heed.decision.signals.gpc === true })');
  await tab.goto(demo.url);
  await tab.waitForSelector(control('accept'));
  expect(await decision()).toEqual({ region: 'DE', gpc: false });
  await tab.context().addCookies([{ name: 'play', value: 'region=US-CA&gpc=1', url: demo.url }]);
  await tab.goto(demo.url);
  await expect.poll(decision).toEqual({ region: 'US-CA', gpc: true });
  const statement = await tab.goto(`${demo.url}/.well-known/gpc.json`);
  expect(await statement?.json()).toMatchObject({ gpc: true });
});
