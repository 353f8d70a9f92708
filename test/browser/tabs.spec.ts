/** What a visitor says in one tab holds in all of them, and in pages that come back from memory. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet, switchGpc } from './fixture.js';
import { call, decisionOn, inWindow, markedShop, OPENER, OPTIONAL, released } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const ALL = [...OPTIONAL].sort();
const CAUSES =
  '(window.heed = window.heed || []).push((c) => c.subscribe((_, { cause }) => (window.causes = window.causes || []).push(cause)))';

/** Two tabs of one visitor, each with its view due. */
async function twoTabs(config: object = DE) {
  const { shop, ads } = await markedShop({ config, before: `<script>${CAUSES}</script>`, body: OPENER });
  const one = await openTab();
  const two = await one.context().newPage();
  await one.goto(shop.url);
  await two.goto(`${shop.url}/next`);
  for (const tab of [one, two]) await tab.waitForSelector(control('accept'));
  await quiet(one);
  return { shop, ads, one, two };
}

const soon = { timeout: 1000 };

test('T20.1 a yes in one tab closes the view and releases in the other within a second, and one tab reports', async () => {
  const { shop, ads, one, two } = await twoTabs();
  await one.click(control('accept'));
  await two.waitForFunction('heed.allows("marketing")', undefined, soon);
  await two.waitForSelector(control('accept'), { state: 'detached', ...soon });
  await expect.poll(() => released(ads), soon).toEqual([...ALL, ...ALL].sort());
  await quiet(two);
  expect(await two.evaluate('causes')).toEqual(['start', 'tab']);
  expect((await decisionOn(two)).choice).toEqual((await decisionOn(one)).choice);
  expect(shop.records).toHaveLength(1);
});

test('T20.1 a no in one tab closes the view in the other, and nothing runs', async () => {
  const { shop, ads, one, two } = await twoTabs();
  await one.click(control('reject'));
  await two.waitForSelector(control('accept'), { state: 'detached', ...soon });
  await quiet(two);
  expect((await decisionOn(two)).ask).toBeNull();
  expect([released(ads), shop.records.length]).toEqual([[], 1]);
});

test.each([
  ['loads again', 'reload', true],
  ['stays as it is', 'stay', false],
])('T20.1 a withdrawal in one tab reaches the other, which by its own rule %s', async (_, withdraw, reloads) => {
  const { shop, ads, one, two } = await twoTabs({ ...DE, withdraw });
  await one.click(control('accept'));
  await two.waitForFunction('(window.ran || []).length === 3');
  await quiet(two);
  await two.evaluate('window.same = true');
  await one.click('[data-heed-open]');
  ads.log.length = 0;
  await one.click(`dialog ${control('reject')}`);
  await two.waitForFunction('!heed.allows("marketing")', undefined, soon);
  await quiet(two);
  await quiet(two);
  expect(await two.evaluate('!!window.same')).toBe(!reloads);
  expect(released(ads)).toEqual([]);
  expect(shop.records.map(({ after }) => after.sale)).toEqual([true, false]);
});

test('T20.1 with a shared domain, where there is no copy in localStorage, a tab follows when it is seen again', async () => {
  const { one, two } = await twoTabs({ ...DE, storage: { domain: 'shop.localhost' } });
  await one.click(control('accept'));
  await two.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  expect(await call(two, 'allows("marketing")')).toBe(true);
  await two.waitForSelector(control('accept'), { state: 'detached', ...soon });
});

const CACHED = { 'cache-control': 'max-age=60' };
const RESTORED = 'addEventListener("pageshow", ({ persisted }) => { window.restored = persisted; })';

/** Back to the page before, from memory. */
async function goBack(tab: Page, path: string) {
  await tab.evaluate('history.back()').catch(() => {});
  await expect
    .poll(() => tab.evaluate('[location.pathname, window.restored]').catch(() => null), { timeout: 5000 })
    .toEqual([path, true]);
  expect(await tab.evaluate('performance.getEntriesByType("navigation")[0].notRestoredReasons')).toBeNull();
}

test('T20.2 a page that comes back from memory has no stale view, and what was allowed since runs', async () => {
  const { shop, ads } = await markedShop({
    config: DE,
    headers: CACHED,
    before: `<script>${RESTORED};${CAUSES}</script>`,
    body: OPENER,
  });
  const tab = await openTab({ keepsPages: true });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.goto(`${shop.url}/next`);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  ads.log.length = 0;
  await goBack(tab, '/');
  expect(await tab.evaluate('[heed.allows("marketing"), heed.decision.ask, causes]')).toEqual([
    true,
    null,
    ['start', 'tab'],
  ]);
  expect(await tab.locator(control('accept')).count()).toBe(0);
  await expect.poll(() => released(ads)).toEqual(ALL);
  expect(shop.records).toHaveLength(1);
});

test('T20.2 a page that comes back from memory follows a refusal too', async () => {
  const { shop, ads } = await markedShop({
    config: { ...DE, withdraw: 'stay' },
    headers: CACHED,
    before: `<script>${RESTORED}</script>`,
    body: OPENER,
  });
  const tab = await openTab({ keepsPages: true });
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  await tab.goto(`${shop.url}/next`);
  await tab.click('[data-heed-open]');
  await tab.click(`dialog ${control('reject')}`);
  await quiet(tab);
  ads.log.length = 0;
  await goBack(tab, '/');
  expect(Object.values((await decisionOn(tab)).allowed)).toEqual([true, false, false, false]);
  await tab.evaluate((src) => {
    const late = Object.assign(document.createElement('script'), { type: 'text/plain', src });
    late.dataset.heed = 'marketing';
    document.body.append(late);
  }, `${ads.url}/late.js`);
  await quiet(tab);
  expect(released(ads)).toEqual([]);
});

const US = { ...DE, region: 'US-CA', withdraw: 'stay' };

test('T20.2 GPC that was switched on meanwhile counts on a page that comes back', async () => {
  const { shop, ads } = await markedShop({
    config: US,
    headers: CACHED,
    before: `<script>${RESTORED}</script>`,
    body: OPENER,
  });
  const mode = { gpc: 'test', keepsPages: true } as const;
  const tab = await openTab(mode);
  await tab.goto(shop.url);
  await ads.heard('/marketing.js');
  await quiet(tab);
  await switchGpc(true, mode);
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  await goBack(tab, '/');
  const { sale, why } = await decisionOn(tab);
  // The browser may show the page its old value, but Heed remembers that it met the new one.
  expect([sale, why.marketing]).toEqual([false, expect.stringMatching(/signal|memory/)]);
});

test('T20.2 the signal is read again when a page comes back', async () => {
  const { shop } = await markedShop({ ...inWindow(US), headers: CACHED, body: OPENER });
  const tab = await openTab({ keepsPages: true });
  await tab.addInitScript(`
    ${RESTORED};
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => document.cookie.includes('gpc=1') });`);
  await tab.goto(shop.url);
  expect(await call(tab, 'allows("marketing")')).toBe(true);
  await tab.goto(`${shop.url}/cookies`);
  await tab.context().addCookies([{ name: 'gpc', value: '1', url: shop.url }]);
  await goBack(tab, '/');
  const { sale, signals, why } = await decisionOn(tab);
  expect([sale, signals.gpc, why.sale]).toEqual([false, true, 'signal']);
});

test('T20.2 nothing of ours listens to unload or keeps a page from being stored', async () => {
  const { shop } = await markedShop({ config: DE });
  const tab = await openTab();
  await tab.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
      heard.push(type);
      add.call(this, type, ...rest);
    };
    window.BroadcastChannel = class {
      constructor() {
        heard.push('BroadcastChannel');
      }
    } as never;
  });
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  await tab.click(control('save'));
  await quiet(tab);
  const heard: string[] = await tab.evaluate('heard');
  expect(heard).toContain('pageshow');
  expect(heard.filter((type) => /unload|BroadcastChannel/.test(type))).toEqual([]);
});

test('T20.3 a tab that is seen again reads what is stored', async () => {
  const { one, two } = await twoTabs();
  await one.click(control('accept'));
  await two.waitForFunction('heed.allows("marketing")', undefined, soon);
  // Another answer, of which no event tells.
  const cookies = await one.context().cookies();
  await one.context().clearCookies();
  await two.evaluate('localStorage.clear()');
  await two.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  expect([cookies.length > 0, await call(two, 'decision.ask')]).toEqual([true, 'banner']);
});
