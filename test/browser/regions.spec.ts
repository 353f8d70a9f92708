/** Where a visitor is decides which rule and which settings count; until that is known, the strictest do. */
import { parseChoice } from 'heed/server';
import { expect, test } from 'vitest';
import { control, openTab, quiet, switchGpc } from './fixture.js';
import { call, cookieOn, decisionOn, inWindow, markedShop, OPENER, released } from './marked-shop.js';

const DAY = 864e5;
const LATE = 'region: () => new Promise((tell) => { window.tell = tell; })';
const lifeOf = (header: string | undefined) => {
  const choice = parseChoice(header);
  return choice && Math.round((choice.expires - choice.at) / DAY);
};

test.each([
  ['is unknown', { config: {} }],
  ['comes late', inWindow({}, 'region: () => new Promise((tell) => setTimeout(tell, 60_000, "US-TX"))')],
  ['never comes', inWindow({}, 'region: () => new Promise(() => {})')],
  ['fails', inWindow({}, 'region: () => Promise.reject(new Error("down"))')],
  ['throws', inWindow({}, 'region() { throw new Error("down") }')],
  ['is no region', inWindow({}, 'region: async () => "the moon"')],
  ['says two things', inWindow({}, 'region: async () => ["US-TX", "DE"]')],
])('T21.1 a region that %s: the strictest rule, at once', async (_, parts) => {
  const { shop, ads } = await markedShop({
    ...parts,
    head: '<script>window.first = heed.decision</script>',
    body: OPENER,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  const first = (await tab.evaluate('first')) as { regime: string; allowed: object };
  expect([first.regime, first.allowed]).toEqual([
    'opt-in',
    { necessary: true, functional: false, analytics: false, marketing: false },
  ]);
  expect((await decisionOn(tab)).regime).toBe('opt-in');
  expect(released(ads)).toEqual([]);
});

test('T21.1 settings by region are the strictest until it is known, and then those of the region', async () => {
  const settings = {
    signals: { dnt: { DE: 'enforce', '*': 'report' } },
    storage: { days: { US: 365, '*': 90 } },
    exempt: { GB: ['analytics'] },
  };
  const { shop, ads } = await markedShop({ ...inWindow(settings, LATE), body: OPENER });
  const tab = await openTab({ dnt: true });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  const before = await decisionOn(tab);
  expect([before.why.sale, before.why.analytics]).toEqual(['signal', 'regime']);
  await tab.evaluate('tell("GB")');
  await ads.heard('/analytics.js');
  await quiet(tab);
  const after = await decisionOn(tab);
  expect([after.region, after.why.sale, after.why.analytics]).toEqual(['GB', 'regime', 'exempt']);
  expect(released(ads)).toEqual(['analytics']);
  await tab.click(control('accept'));
  await quiet(tab);
  expect(lifeOf(`heed=${(await cookieOn(tab))?.value}`)).toBe(90);
});

test('T21.1 what was refused before the region came stays refused', async () => {
  const { shop, ads } = await markedShop({ ...inWindow({ exempt: { GB: ['analytics'] } }, LATE), body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.evaluate('tell("GB")');
  await quiet(tab);
  expect([(await decisionOn(tab)).why.analytics, released(ads)]).toEqual(['choice', []]);
});

test('the exemption of the United Kingdom: statistics run until they are refused, and then no more', async () => {
  const { shop, ads } = await markedShop({
    config: { region: 'GB', exempt: { GB: ['analytics'] }, withdraw: 'stay' },
    body: OPENER,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('reject'));
  await quiet(tab);
  expect(released(ads)).toEqual(['analytics']);
  await tab.click(control('reject'));
  await quiet(tab);
  ads.log.length = 0;
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  expect(released(ads)).toEqual([]);
});

test.each([
  ['US-CA', 'opt-in'],
  ['PR', 'opt-in'],
  ['CA-ON', 'opt-out'],
])('us-strict holds in %s until a choice: %s', async (region, regime) => {
  const { shop, ads } = await markedShop({ config: { region, regimes: 'us-strict' }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await quiet(tab);
  expect([(await decisionOn(tab)).regime, released(ads).length]).toEqual([regime, regime === 'opt-in' ? 0 : 3]);
});

test('T5.1 us-strict asks nobody who sends GPC to opt back in: it says that the signal is honoured', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'US-CA', regimes: 'us-strict' }, body: OPENER });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await tab.waitForSelector('[role=status]');
  await quiet(tab);
  expect([(await decisionOn(tab)).ask, released(ads), await tab.locator(control('accept')).count()]).toEqual([
    null,
    [],
    0,
  ]);
});

test.each([
  ['asked first nowhere', {}],
  ['asked first by the site', { regimes: 'us-strict' }],
])('T17.2 who opted out of sale is told of a newer notice, not asked to opt back in: %s', async (_, more) => {
  const config = { region: 'US-CA', ...more };
  const newer = inWindow({ ...config, notice: { url: '/cookies', version: '2' } });
  const { shop } = await markedShop({ config, body: OPENER });
  const raised = await markedShop({ ...newer, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose({ sale: false, marketing: false })');
  const cookie = await cookieOn(tab);
  expect(lifeOf(`heed=${cookie?.value}`)).toBe(365);
  await tab.context().addCookies([{ name: 'heed', value: cookie?.value ?? '', url: raised.shop.url }]);
  await tab.goto(raised.shop.url);
  await tab.waitForSelector(control('ok'));
  await quiet(tab);
  expect((await decisionOn(tab)).ask).toBe('notice');
  expect(await tab.locator(control('accept')).count()).toBe(0);
  await tab.click(control('ok'));
  await tab.reload();
  await quiet(tab);
  const { ask, sale, choice } = await decisionOn(tab);
  expect([ask, sale, choice?.notice]).toEqual([null, false, '2']);
});

test('T17.3 another wording, order or language under the same version asks nobody again', async () => {
  const entry = (summary: string) => ({ version: '1', date: '2026-01-01', summary });
  const first = { region: 'DE', notice: { url: '/cookies', version: '1', history: [entry('Frist version')] } };
  const { shop } = await markedShop({ config: first, body: OPENER });
  const edited = await markedShop({
    config: {
      region: 'DE',
      notice: { url: '/cookies', version: '1', history: [entry('First version')] },
      categories: { marketing: { label: 'Werbung' }, analytics: {}, functional: {}, necessary: {} },
    },
    language: 'de',
    body: OPENER,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  const { value = '' } = (await cookieOn(tab)) ?? {};
  await tab.context().addCookies([{ name: 'heed', value, url: edited.shop.url }]);
  await tab.goto(edited.shop.url);
  await edited.ads.heard('/marketing.js');
  await quiet(tab);
  expect((await decisionOn(tab)).ask).toBeNull();
  expect(await tab.locator('[data-heed-host]').count()).toBe(0);
});

test('T17.5 the choice and its record name the notice; one of a version nobody knows is asked about', async () => {
  const config = { region: 'DE', notice: { url: '/cookies', version: '2027-01' }, report: { url: '/consent-records' } };
  const { shop } = await markedShop({ config, body: OPENER });
  const back = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await shop.heard('/consent-records');
  const { value = '' } = (await cookieOn(tab)) ?? {};
  expect(parseChoice(`heed=${value}`)?.notice).toBe('2027-01');
  expect(shop.records[0]?.notice.version).toBe('2027-01');
  await tab.context().addCookies([{ name: 'heed', value, url: back.shop.url }]);
  await tab.goto(back.shop.url);
  await tab.waitForSelector(control('accept'));
  expect((await decisionOn(tab)).ask).toBe('banner');
});

test('T5.3 an override ends when the visitor is no longer known', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'US-CA' }, body: OPENER });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await tab.click('[data-heed-open]');
  await tab.click(`dialog ${control('accept')}`);
  await ads.heard('/marketing.js');
  await tab.context().clearCookies();
  await tab.evaluate('localStorage.clear()');
  ads.log.length = 0;
  await tab.reload();
  await quiet(tab);
  expect([(await decisionOn(tab)).why.sale, released(ads).includes('marketing')]).toEqual(['signal', false]);
});

test('T5.8 a hint that the server saw Sec-GPC counts where the browser has no such property', async () => {
  const config = { region: 'US-CA', signals: { secGpc: true }, report: { url: '/consent-records' } };
  const { shop, ads } = await markedShop({ config, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await shop.heard('/consent-records');
  await quiet(tab);
  expect(await tab.evaluate('"globalPrivacyControl" in navigator')).toBe(false);
  const { sale, why, signals } = await decisionOn(tab);
  expect([sale, why.sale, signals.gpc, signals.raw.gpc]).toEqual([false, 'signal', true, 'Sec-GPC: 1']);
  expect(released(ads)).toEqual(['analytics', 'functional']);
  expect(shop.records[0]).toMatchObject({ kind: 'signal', signals: { gpc: true } });
});

test('T5.7 GPC is recorded once a session and once per change', async () => {
  const { shop } = await markedShop({ config: { region: 'US-CA', report: { url: '/consent-records' } }, body: OPENER });
  const tab = await openTab({ gpc: 'test' });
  await switchGpc(true);
  for (const path of ['/', '/next', '/']) {
    await tab.goto(shop.url + path);
    await quiet(tab);
  }
  expect(shop.records.map(({ kind, signals }) => [kind, signals.gpc])).toEqual([['signal', true]]);
});

test('T5.9 a call of the page is recorded as api, a click in our view as ui', async () => {
  const { shop } = await markedShop({ config: { region: 'DE', report: { url: '/consent-records' } }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await call(tab, 'choose({ analytics: true })');
  await tab.click('[data-heed-open]');
  await tab.click(`dialog ${control('accept')}`);
  await quiet(tab);
  expect(shop.records.map(({ method }) => method)).toEqual(['api', 'ui']);
});

test.each([
  ['opted out by a signal', { gpc: 'force' }, { region: 'US-CA' }],
  ['nothing optional declared', {}, { region: 'DE', categories: { necessary: {} } }],
] as const)('T21.2 no banner due, %s: a handle, a definite state and a control that works', async (_, mode, config) => {
  const { shop } = await markedShop({ config, body: OPENER });
  const tab = await openTab(mode);
  await tab.goto(shop.url);
  await quiet(tab);
  const told = await tab.evaluate(
    'new Promise((tell) => heed.push((consent) => consent.subscribe(({ allowed, ask }, { cause }) => tell([cause, ask, allowed.necessary]))))',
  );
  expect(told).toEqual(['start', null, true]);
  await tab.click('[data-heed-open]');
  await tab.waitForSelector('dialog');
});

test('T21.3 the region comes from the config or a callback, and nobody is asked over the network', async () => {
  const tab = await openTab();
  for (const parts of [{ config: { region: 'JP' } }, inWindow({}, 'region: async () => "JP"')]) {
    const { shop, ads } = await markedShop({ ...parts, body: OPENER });
    await tab.goto(shop.url);
    await ads.heard('/marketing.js');
    await quiet(tab);
    expect((await decisionOn(tab)).region).toBe('JP');
    expect(shop.paths.filter((path) => !/^\/(heed\/[\w./-]+\.js|favicon\.ico)?$/.test(path))).toEqual([]);
  }
});
