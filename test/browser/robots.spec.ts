/** Robots see what visitors see: nothing depends on what a browser calls itself, and no text of ours stands in the page's own. */
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';
import { decisionOn } from './marked-shop.js';

const CRAWLER = 'Mozilla/5.0 (compatible; Crawler/2.1; +https://crawler.example/bot.html)';

/** All that a page of ours does for a browser that calls itself so: what was decided, shown and asked for. */
async function visitAs(agent: { userAgent?: string; webdriver?: boolean }) {
  const html = page({ config: { region: 'DE' }, body: '<h1>Shop</h1>' });
  const shop = await site({ pages: { '/': html } });
  const tab = await openTab({ context: agent.userAgent ? { userAgent: agent.userAgent } : {} });
  await tab.addInitScript((value) => {
    Object.defineProperty(navigator, 'webdriver', { value });
  }, agent.webdriver);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  const shown = await tab.evaluate(() => document.querySelector('[data-heed-host]')?.shadowRoot?.innerHTML);
  const seen = await tab.evaluate(() => [navigator.userAgent, navigator.webdriver]);
  // Parts come in any order.
  return { tab, html, seen, what: { decision: await decisionOn(tab), shown, paths: shop.paths.sort() } };
}

test('T24.1 a robot is asked as a person is', async () => {
  const person = await visitAs({ webdriver: false });
  const driven = await visitAs({ webdriver: true });
  const crawler = await visitAs({ webdriver: true, userAgent: CRAWLER });
  expect([person.seen[1], driven.seen[1], crawler.seen]).toEqual([false, true, [CRAWLER, true]]);
  expect(person.what.shown).toContain('data-heed-action="accept"');
  expect(driven.what).toEqual(person.what);
  expect(crawler.what).toEqual(person.what);
});

test('T24.2 no text of ours is a snippet or a heading of the page, and none is in the HTML that a server sends', async () => {
  const { tab, html } = await visitAs({});
  expect(html).not.toContain('Accept all');
  const hosts = '[data-heed-host], [data-heed-embed], [data-heed-opt-out], [data-heed-inspector]';
  const hidden = () =>
    tab
      .locator(hosts)
      .evaluateAll((all) => all.map((host) => [host.hasAttribute('data-nosnippet'), host.textContent?.trim()]));
  const headings = () => tab.locator('h1').allTextContents();
  expect([await hidden(), await headings()]).toEqual([[[true, '']], ['Shop']]);
  await tab.click(control('choose'));
  await tab.waitForSelector('dialog');
  expect([await hidden(), await headings()]).toEqual([[[true, '']], ['Shop']]);
});
