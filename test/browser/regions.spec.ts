/** Where a visitor is decides which rule and which settings count; until that is known, the strictest do. */
import { parseChoice } from 'heed/server';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { cookieOn, decisionOn, inWindow, markedShop, OPENER, released } from './marked-shop.js';

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

test('T21.3 where the tag and a callback contradict each other, the one that came first holds', async () => {
  const tab = await openTab();
  const script = '<script src="/heed/heed.js" data-region="DE"></script>';
  const late = 'region: () => new Promise((tell) => { window.tell = tell; })';
  const { shop, ads } = await markedShop({ ...inWindow({}, late), script, body: OPENER });
  await tab.goto(shop.url);
  await tab.waitForFunction('heed.decision?.region');
  await tab.evaluate('tell("JP")');
  await quiet(tab);
  expect((await decisionOn(tab)).region).toBe('DE');
  expect(released(ads)).toEqual([]);
});

test('T21.3 the region comes from the config, the tag or a callback, and nobody is asked over the network', async () => {
  const tab = await openTab();
  const script = '<script src="/heed/heed.js" data-region="JP"></script>';
  for (const parts of [{ config: { region: 'JP' } }, { script }, inWindow({}, 'region: async () => "JP"')]) {
    const { shop, ads } = await markedShop({ ...parts, body: OPENER });
    await tab.goto(shop.url);
    await ads.heard('/marketing.js');
    await quiet(tab);
    expect((await decisionOn(tab)).region).toBe('JP');
    expect(shop.paths.filter((path) => !/^\/(heed\/[\w./-]+\.js|favicon\.ico)?$/.test(path))).toEqual([]);
  }
});
