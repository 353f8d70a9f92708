/** A simulation is one tab's: it shows what another visitor would see, and leaves records, choices and signals as they are. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { fact, inspect, inspectedShop, rowText } from './inspected-shop.js';
import { call, complaints, cookieOn, decisionOn, markedShop, released } from './marked-shop.js';

const STRIP = '[data-heed-inspector] .simulated';
const REPORT = { report: { url: '/consent-records' } };

/** Fills in the form, and waits for the page that obeys it. */
async function simulate(tab: Page, region: string, ...checks: string[]) {
  await tab.fill('[name=region]', region);
  for (const name of checks) await tab.check(`[name=${name}]`);
  await tab.click(control('simulate'));
  await tab.waitForSelector(STRIP);
  await quiet(tab);
}

test('a Californian with GPC: what is allowed really runs, what sells does not, and nothing is recorded', async () => {
  const all = await inspectedShop({ config: REPORT });
  const tab = await inspect(all);
  await simulate(tab, 'us-ca', 'gpc');
  expect(await tab.innerText(STRIP)).toMatch(
    /^Simulating in this tab: US-CA \+ GPC\. Pixels really run; no records are sent\./,
  );
  const { region, regime, sale, why, ask } = await decisionOn(tab);
  expect([region, regime, sale, why.ads, why.stats, ask]).toEqual([
    'US-CA',
    'opt-out',
    false,
    'signal',
    'regime',
    null,
  ]);
  await all.stats.heard('/tag.js');
  expect(all.ads.paths).toEqual([]);
  // The view that a real one would see stands beside it.
  await tab.waitForSelector('[data-heed-host] >> text=honored');

  await tab.click('[data-heed-inspector] [aria-expanded=false]');
  expect(await fact(tab, 'Region')).toBe('US-CA, simulated');
  expect(await fact(tab, 'Config fingerprint')).toBe('none: a simulation is not recorded');
  expect(await rowText(tab, 'ads')).toMatch(/^ads Held It sells.*Global Privacy Control is on/);

  await tab.goto(`${all.shop.url}/next`);
  await tab.waitForSelector(STRIP);
  expect((await decisionOn(tab)).region).toBe('US-CA');
  await call(tab, 'choose("all")');
  await quiet(tab);
  expect(all.shop.records).toEqual([]);
  expect(await cookieOn(tab)).toBeUndefined();

  await tab.click(control('end'));
  await tab.waitForSelector('[data-heed-inspector] h3');
  expect(await tab.locator(STRIP).count()).toBe(0);
  const after = await decisionOn(tab);
  expect([after.region, after.ask, after.choice, after.signals.gpc]).toEqual(['DE', 'banner', undefined, null]);
  expect(await tab.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('heed.')))).toEqual([]);
  expect(all.shop.records).toEqual([]);
});

test('a real refusal counts, unless the person asks for a new visitor; and it is there again afterwards', async () => {
  const all = await inspectedShop({ config: REPORT });
  const tab = await inspect(all);
  await tab.click(control('reject'));
  await expect.poll(() => all.shop.records.length).toBe(1);
  const real = await cookieOn(tab);

  await simulate(tab, 'US-CA');
  expect((await decisionOn(tab)).allowed).toMatchObject({ analytics: false, marketing: false });
  expect([all.stats.paths, all.ads.paths]).toEqual([[], []]);

  await tab.click('[data-heed-inspector] [aria-expanded=false]');
  await simulate(tab, 'US-CA', 'fresh');
  await all.ads.heard('/tag.js');
  await tab.click(`[data-heed-host] ${control('opt-out')}`);
  await expect.poll(async () => (await decisionOn(tab)).sale).toBe(false);
  await tab.reload();
  await tab.waitForSelector(STRIP);
  expect((await decisionOn(tab)).choice?.sale).toBe(false);

  // No other tab knows of it.
  const other = await tab.context().newPage();
  await other.goto(all.shop.url);
  await other.waitForFunction('window.heed?.decision');
  expect((await decisionOn(other)).region).toBe('DE');

  await tab.click(control('end'));
  await tab.waitForSelector('[data-heed-inspector] h3');
  expect((await decisionOn(tab)).allowed).toMatchObject({ analytics: false, marketing: false });
  expect((await cookieOn(tab))?.value).toBe(real?.value);
  expect(all.shop.records.length).toBe(1);
});

test('a real signal stays on, and its memory too', async () => {
  const all = await inspectedShop({ config: { region: 'US-CA' } });
  const tab = await inspect(all, { gpc: 'force' });
  const seen = () => tab.evaluate(() => Number(localStorage.getItem('heed.gpc')));
  expect(await seen()).toBeGreaterThan(0);
  await simulate(tab, 'JP', 'fresh');
  expect((await decisionOn(tab)).why.ads).toBe('signal');
  expect(await seen()).toBeGreaterThan(0);
  expect(all.ads.paths).toEqual([]);
});

test('a region that the page finds out late does not end it', async () => {
  const all = await inspectedShop({ functions: 'region: () => new Promise((tell) => { window.tell = tell; })' });
  const tab = await inspect(all);
  await simulate(tab, 'US-CA', 'gpc');
  await all.stats.heard('/tag.js');
  await tab.evaluate('tell("JP")');
  await expect.poll(() => tab.evaluate('heed.decision.region')).toBe('US-CA');
  await quiet(tab);
  expect((await decisionOn(tab)).why.ads).toBe('signal');
  expect(all.ads.paths).toEqual([]);
});

test('what is no region ends the simulation, and is told', async () => {
  const all = await inspectedShop();
  const tab = await openTab();
  await tab.goto(all.shop.url);
  await tab.evaluate(() => sessionStorage.setItem('heed.simulate', '{"region":"Atlantis"}'));
  await tab.reload();
  await tab.waitForSelector('[data-heed-inspector] .told');
  expect(await tab.innerText('[data-heed-inspector] .told')).toContain('"region" is "Atlantis"');
  expect((await decisionOn(tab)).region).toBe('DE');
  expect(await tab.evaluate(() => sessionStorage.getItem('heed.simulate'))).toBeNull();
});

test('where the inspector cannot be had the page goes on, by what is real', async () => {
  const { shop, ads } = await markedShop({
    config: { region: 'DE' },
    pages: { '/heed/inspector.js': { status: 404 } },
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.evaluate(() => sessionStorage.setItem('heed.simulate', '{"region":"US-CA"}'));
  await tab.reload();
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect([(await decisionOn(tab)).region, released(ads)]).toEqual(['DE', []]);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  expect(heard.join()).toContain('inspector.js');
});
