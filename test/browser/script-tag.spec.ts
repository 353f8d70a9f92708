/** The script tag: where its config comes from, calls before and after it, a second one, and one from another host. */
import { expect, test } from 'vitest';
import { type Answer, control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { call, complaints, decisionOn, inWindow, markedShop, OPENER, released } from './marked-shop.js';

const CONFIG = { notice: { url: '/cookies', version: '1' }, region: 'US-TX' };
const FETCHED = '<script data-config="/heed.json" src="/heed/heed.js"></script>';
const AFTER = '<script>document.documentElement.dataset.after = "yes"</script>';
const regionOf = async (tab: Parameters<typeof decisionOn>[0]) => (await decisionOn(tab)).region;

test('T12.6 of three configs the block counts, and nothing is merged', async () => {
  const { before } = inWindow({ ...CONFIG, region: 'FR', site: 'window' });
  const { shop } = await markedShop({
    config: { region: 'DE' },
    before,
    script: FETCHED,
    pages: { '/heed.json': '{}' },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  expect(await regionOf(tab)).toBe('DE');
  expect(shop.paths).not.toContain('/heed.json');
});

test('T1.3 without a block data-config counts before the window, and everything is held until it is there', async () => {
  const config = { body: JSON.stringify(CONFIG), delay: 500 };
  const { shop, ads } = await markedShop({
    ...inWindow({ region: 'FR' }),
    script: FETCHED,
    pages: { '/heed.json': config },
    body: AFTER,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  expect([await tab.evaluate('document.documentElement.dataset.after'), released(ads)]).toEqual(['yes', []]);
  await ads.heard('/marketing.js');
  expect(await regionOf(tab)).toBe('US-TX');
});

const FAILURES: Answer[] = [
  { status: 404 },
  { status: 500 },
  'all',
  '<!doctype html><title>Log in</title>',
  'null',
  'reset',
];

test('T1.3 a data-config that fails or is no config is one error, and everything stays held', async () => {
  const tab = await openTab();
  const heard = complaints(tab);
  for (const answer of FAILURES) {
    heard.length = 0;
    const pages = { '/heed.json': answer };
    const { shop, ads } = await markedShop({ config: null, script: FETCHED, pages, body: AFTER });
    await tab.goto(shop.url);
    await expect.poll(() => heard.length).toBe(1);
    await quiet(tab);
    expect([answer, ...heard]).toEqual([answer, expect.stringMatching(/^error: Heed: /)]);
    expect([await tab.evaluate('document.documentElement.dataset.after'), released(ads)]).toEqual(['yes', []]);
  }
});

test('T1.3 a data-config that never comes holds everything', async () => {
  const { shop, ads } = await markedShop({
    config: null,
    script: FETCHED,
    pages: { '/heed.json': 'hang' },
    body: AFTER,
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect([await tab.evaluate('document.documentElement.dataset.after'), released(ads), heard]).toEqual(['yes', [], []]);
});

test('T25.3 window.heedConfig may hold functions, and one that throws stops nobody', async () => {
  const { shop } = await markedShop(
    inWindow(
      {},
      `
      region: async () => 'US-TX',
      effects: [(consent) => { window.effect = consent.allows('necessary'); }, () => { throw new Error('effect'); }],
      onError: (error) => (window.errors = window.errors || []).push(error.message)`,
    ),
  );
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForFunction('heed.decision.region === "US-TX"');
  expect(await tab.evaluate('[effect, errors]')).toEqual([true, ['effect']]);
});

test('T14.4 calls pushed before and after run once, in order, and one that throws stops nobody', async () => {
  const push = (name: string) =>
    `(window.heed = window.heed || []).push((consent) => { order.push('${name} ' + consent.allows('marketing')) });`;
  const { shop } = await markedShop({
    config: { region: 'DE' },
    before: `<script>window.order = []; ${push('early')} heed.push(() => { throw new Error('mine'); }); ${push('early too')}</script>`,
    body: `<script>${push('late')} heed.push((consent) => consent.subscribe((_, { cause }) => order.push(cause)));</script>`,
  });
  const tab = await openTab();
  const heard: string[] = [];
  tab.on('pageerror', ({ message }) => heard.push(`uncaught: ${message}`));
  tab.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  expect(await tab.evaluate('order')).toEqual(['early false', 'early too false', 'late false', 'start']);
  await tab.click(control('accept'));
  expect(await tab.evaluate('order.slice(4)')).toEqual(['choice']);
  expect(heard).toEqual([expect.stringMatching(/^Error: mine/)]);
});

test('T9.2 a second heed.js does nothing but say so once', async () => {
  const twice = '<script src="/heed/heed.js"></script><script src="/heed/heed.js?again"></script>';
  const { shop, ads } = await markedShop({
    config: { region: 'DE', report: { url: '/consent-records' } },
    script: twice,
    body: OPENER,
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(heard).toEqual([expect.stringMatching(/^warning: Heed: .*twice/)]);
  expect(await tab.locator('[data-heed-host]').count()).toBe(1);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  expect(released(ads)).toEqual(['analytics', 'functional', 'marketing']);
  expect([shop.records.length, shop.paths.filter((path) => path === '/heed/ui.js').length]).toEqual([1, 1]);
});

test('T23.2 heed.js from another host loads its parts from there', async () => {
  const cdn = await thirdParty('cdn');
  const shop = await site({
    pages: { '/': page({ config: { region: 'DE' }, script: `<script src="${cdn.url}/heed/heed.js"></script>` }) },
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  await tab.waitForSelector(control('save'));
  expect([cdn.paths, shop.paths, heard]).toEqual([
    expect.arrayContaining(['/heed/heed.js', '/heed/ui.js', '/heed/preferences.js']),
    ['/'],
    [],
  ]);
});

test('T9.2 stop() takes everything of ours away, and later calls are harmless', async () => {
  const { shop, ads } = await markedShop({
    config: { region: 'DE', report: { url: '/consent-records' } },
    body: OPENER,
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate('heed.told = []; heed.subscribe((_, { cause }) => heed.told.push(cause)); heed.stop()');
  await tab.evaluate(`(async () => {
    heed.stop();
    await heed.choose('all');
    await heed.reset();
    await heed.show('preferences');
    heed.subscribe(() => heed.told.push('late'));
    heed.push((consent) => heed.told.push('pushed ' + consent.allows('marketing')));
  })()`);
  await tab.click('[data-heed-open]');
  await quiet(tab);
  expect(await tab.evaluate('heed.told')).toEqual(['start']);
  expect(await tab.locator('[data-heed-host], [data-heed-link]').count()).toBe(0);
  expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  expect([released(ads), shop.records, heard, await tab.evaluate('localStorage.length')]).toEqual([[], [], [], 0]);
});

test('T4.1 reset() withdraws, forgets and asks again', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE', withdraw: 'stay' }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  const { choice } = await decisionOn(tab);
  const outcome = await call(tab, 'reset()');
  expect(outcome).toMatchObject({
    decision: { ask: 'banner', allowed: { necessary: true, marketing: false } },
    reload: false,
  });
  await tab.waitForSelector(control('accept'));
  expect([await tab.context().cookies(), await tab.evaluate('localStorage.getItem("heed.choice")')]).toEqual([
    [],
    null,
  ]);
  await tab.click(control('reject'));
  const again = (await decisionOn(tab)).choice;
  expect(again?.subject).toMatch(/^[\da-f]{12}$/);
  expect(again?.subject).not.toBe(choice?.subject);
});
