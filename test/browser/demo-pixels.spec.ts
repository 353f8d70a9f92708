/** The demo's three real libraries, loaded by their rows: each counts a page once, is told of a no, and is silent after it. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Demo, pageViews, settled, visitDemo } from './demo-shop.js';
import { control } from './fixture.js';
import { call } from './marked-shop.js';

const LIBRARIES = ['amplitude', 'mixpanel', 'posthog'];
const logs = (demo: Demo) => LIBRARIES.map((id) => demo.thirdParties[id]?.log.map(({ path, body }) => path + body));
const views = (demo: Demo) => LIBRARIES.map((id) => pageViews(demo)[id]?.length);

/** Everything of theirs that this origin keeps in the browser. */
const kept = (tab: Page) =>
  tab.evaluate(async () =>
    [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ].filter((name) => /^_*(amp|mp|ph|mixpanel)/i.test(name)),
  );

test('T2.4 T4.5 a no to the three alone: they are told, nothing reloads, what the shop tells them goes nowhere, a yes wakes them', {
  timeout: 60_000,
}, async () => {
  const { demo, tab } = await visitDemo('DE');
  await tab.goto(`${demo.url}/products/quiet-clock`);
  await tab.click(control('accept'));
  await settled(demo, LIBRARIES);
  expect(views(demo)).toEqual([1, 1, 1]);
  expect((await kept(tab)).length).toBeGreaterThan(8);

  const began = await tab.evaluate(() => performance.timeOrigin);
  demo.reset();
  await call(tab, 'choose({ posthog: false, mixpanel: false, amplitude: false })');
  // Their keys are cleaned up several times, and with them what they note of the no.
  await tab.waitForTimeout(1500);
  for (let clicks = 0; clicks < 3; clicks++) await tab.click('text=Add to cart');
  await tab.waitForTimeout(6500);
  expect(logs(demo)).toEqual([[], [], []]);
  expect(await tab.evaluate(() => performance.timeOrigin)).toBe(began);

  await call(tab, 'choose({ posthog: true, mixpanel: true, amplitude: true })');
  await tab.click('text=Add to cart');
  await expect
    .poll(() => logs(demo).map((log) => log?.join().match(/add_to_cart/g)?.length), { timeout: 15_000 })
    .toEqual([1, 1, 1]);
  expect(views(demo)).toEqual([0, 0, 0]);
});

test('T4.2 T4.5 Reject all: nothing of theirs is sent or kept, while the page loads again and on the next', {
  timeout: 60_000,
}, async () => {
  const { demo, tab } = await visitDemo('DE');
  await tab.goto(demo.url);
  await tab.click(control('accept'));
  await settled(demo, LIBRARIES);
  demo.reset();
  await Promise.all([tab.waitForEvent('load'), call(tab, 'choose("none")')]);
  await tab.waitForTimeout(1000);
  await tab.goto(`${demo.url}/cart`);
  await tab.waitForTimeout(6000);
  expect(logs(demo)).toEqual([[], [], []]);
  expect(await kept(tab)).toEqual([]);
});

test('the live page says of each pixel whether it is held, and why, as it changes', { timeout: 30_000 }, async () => {
  const { demo, tab } = await visitDemo('DE');
  await tab.goto(`${demo.url}/live`);
  const states = () =>
    tab
      .locator('[data-party]')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => [row.getAttribute('data-party'), row.querySelector('[data-state]')?.textContent]),
        ),
      );
  const all = (state: string) => Object.fromEntries(Object.keys(demo.thirdParties).map((id) => [id, state]));
  await expect.poll(states).toEqual(all('Held: nobody has said yes yet'));
  const shop = tab.frameLocator('[data-shop]');
  await shop.locator(control('accept')).click();
  await expect.poll(states).toEqual(all('Released: the visitor said yes'));
  await tab.click('[data-try="region=US-CA&gpc=1"]');
  const sells = 'Held: Global Privacy Control asks not to sell';
  await expect
    .poll(states, { timeout: 10_000 })
    .toEqual({ ...all('Released: nobody has opted out'), kindred: sells, waypost: sells });
});
