/** Every change says what caused it: time, a new notice, a place, a signal, another tab, or the visitor. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, switchGpc } from './fixture.js';
import { call, cookieOn, decisionOn, inWindow, markedShop, OPENER, released, switches } from './marked-shop.js';

const DAY = 864e5;
const DE = { region: 'DE', report: { url: '/consent-records' } };
const LISTEN =
  '<script>window.causes = []; (window.heed = window.heed || []).push((c) => c.subscribe((d, { cause, before }) => causes.push([cause, !!before])));</script>';
const causes = (tab: Page): Promise<[string, boolean][]> => tab.evaluate('causes');

/** Time goes on from there, in this tab. */
const later = (tab: Page, days: number) => tab.clock.setSystemTime(Date.now() + days * DAY);

test.each([
  ['a yes', 'accept', 179, 181],
  ['a refusal of everything', 'reject', 364, 366],
])('T6.6 %s is asked for again when its time is over, and not before', async (_, action, holds, over) => {
  const { shop, ads } = await markedShop({ config: DE, before: LISTEN, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control(action));
  await shop.heard('/consent-records');
  await quiet(tab);
  const value = (await cookieOn(tab))?.value;

  await later(tab, holds);
  await tab.reload();
  await quiet(tab);
  expect(await causes(tab)).toEqual([['start', false]]);
  expect((await decisionOn(tab)).ask).toBeNull();
  // Its end never moves.
  expect((await cookieOn(tab))?.value).toBe(value);

  ads.log.length = 0;
  await later(tab, over);
  await tab.reload();
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect((await causes(tab))[0]?.[0]).toBe('expiry');
  expect((await decisionOn(tab)).choice).toBeUndefined();
  expect(released(ads)).toEqual([]);
  expect(shop.records.map(({ kind }) => kind)).toEqual(['choice', 'expiry']);
  expect(shop.records[1]).toMatchObject({ previous: shop.records[0]?.id, method: null, after: { sale: false } });
});

test('T6.6 the life of a choice is the site’s to set, for yes and for no', async () => {
  const { shop } = await markedShop({ config: { ...DE, storage: { days: 30, refusedDays: 7 } }, body: OPENER });
  for (const [action, days] of [
    ['accept', 30],
    ['reject', 7],
  ] as const) {
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control(action));
    const { choice } = await decisionOn(tab);
    expect(((choice?.expires ?? 0) - (choice?.at ?? 0)) / DAY).toBe(days);
  }
});

test('T6.6 a choice that ends while the page is open is asked for again when the page is seen', async () => {
  const { shop } = await markedShop({ config: { ...DE, withdraw: 'stay' }, before: LISTEN, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  await later(tab, 181);
  await tab.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  await tab.waitForSelector(control('accept'));
  expect((await causes(tab)).map(([cause]) => cause)).toEqual(['start', 'choice', 'expiry']);
  expect(await call(tab, 'allows("marketing")')).toBe(false);
});

/** The shop as it is, and the shop with a newer notice that added a category and a pixel. */
async function shopWithNews() {
  const pixel = (id: string) => ({ id, name: id, vendor: 'Tally', category: 'analytics' });
  const news = {
    ...DE,
    notice: {
      url: '/cookies',
      version: '2',
      history: [
        { version: '1', date: '2026-01-01', summary: 'First version' },
        { version: '2', date: '2026-11-01', summary: 'We now count replays', added: ['replay', 'social'] },
      ],
    },
    categories: { necessary: {}, functional: {}, analytics: {}, marketing: {}, social: {} },
    pixels: [pixel('counter'), pixel('replay')],
  };
  const marks = ['replay', 'counter', 'social'].map(
    (id) => `<script type="text/plain" data-heed="${id}">(window.ran = window.ran || []).push('${id}')</script>`,
  );
  const { shop, ads } = await markedShop({
    config: { ...DE, pixels: [pixel('counter')] },
    body: OPENER,
    pages: { '/new': page({ config: news, before: LISTEN, head: marks.join(''), body: OPENER }) },
  });
  return { shop, ads };
}

test('T17.2 a newer notice asks again; until then old answers stand and what is new is unset', async () => {
  const { shop } = await shopWithNews();
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose({ analytics: true, functional: false, marketing: false })');
  await quiet(tab);
  await tab.goto(`${shop.url}/new`);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect((await causes(tab))[0]?.[0]).toBe('notice');
  const { ask, allowed, pixels, why, choice } = await decisionOn(tab);
  expect([ask, choice?.notice]).toEqual(['banner', '1']);
  expect(allowed).toEqual({ necessary: true, functional: false, analytics: true, marketing: false, social: false });
  expect(pixels).toEqual({ counter: true, replay: false });
  expect([why.analytics, why.counter, why.replay, why.social]).toEqual(['choice', 'choice', 'regime', 'regime']);
  expect(await tab.evaluate('ran')).toEqual(['counter']);

  // Answered before, so shown as answered; not saved, so nothing changed.
  await tab.click(control('choose'));
  expect(await switches(tab)).toMatchObject({
    functional: 'false',
    analytics: 'true',
    marketing: 'false',
    social: 'false',
  });
  await tab.click(control('close'));
  expect((await decisionOn(tab)).choice?.notice).toBe('1');

  await tab.click(control('accept'));
  await tab.reload();
  await quiet(tab);
  expect((await causes(tab)).map(([cause]) => cause)).toEqual(['start']);
  expect((await decisionOn(tab)).choice?.notice).toBe('2');
  expect(await tab.evaluate('ran')).toEqual(['replay', 'counter', 'social']);
});

test('T17.2 an old refusal stays refused under a newer notice', async () => {
  const { shop } = await shopWithNews();
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.goto(`${shop.url}/new`);
  await tab.waitForSelector(control('reject'));
  await quiet(tab);
  expect(Object.values((await decisionOn(tab)).allowed)).toEqual([true, false, false, false, false]);
  expect(await tab.evaluate('window.ran')).toBeUndefined();
});

test('T3.6 the cause is "region" for a place that comes late, and a second answer changes nothing', async () => {
  const { shop, ads } = await markedShop({
    ...inWindow({}, 'region: () => new Promise((tell) => { window.tell = tell; })'),
    head: LISTEN,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  expect(released(ads)).toEqual([]);
  await tab.evaluate('tell("US-TX"), tell("JP")');
  await ads.heard('/marketing.js');
  expect(await causes(tab)).toEqual([
    ['start', false],
    ['region', true],
  ]);
  expect((await decisionOn(tab)).regime).toBe('opt-out');
  await tab.waitForSelector(control('accept'), { state: 'detached' });
});

test('T21.1 a region function that answers with no region settles nothing', async () => {
  const tab = await openTab();
  for (const answer of ['"Europe"', '""', '"de_DE"', '"US-CA; all"', 'null', '{ region: "US" }']) {
    const { shop, ads } = await markedShop({ ...inWindow({}, `region: async () => (${answer})`), head: LISTEN });
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await quiet(tab);
    expect([answer, await causes(tab), released(ads)]).toEqual([answer, [['start', false]], []]);
  }
});

test('T3.6 the cause is "signal" when GPC is switched on while the page is open', async () => {
  const { shop } = await markedShop({
    config: { ...DE, region: 'US-CA', withdraw: 'stay' },
    head: LISTEN,
    body: OPENER,
  });
  const tab = await openTab({ gpc: 'test' });
  await tab.goto(shop.url);
  await quiet(tab);
  expect(await call(tab, 'allows("marketing")')).toBe(true);
  await switchGpc(true);
  await tab.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  expect(await causes(tab)).toEqual([
    ['start', false],
    ['signal', true],
  ]);
  expect(await call(tab, 'allows("marketing")')).toBe(false);
});

test('T3.4 every listener hears the present state once and each change once, and one that throws stops nobody', async () => {
  const { shop } = await markedShop({ config: DE, before: LISTEN, body: OPENER });
  const tab = await openTab();
  const errors: Error[] = [];
  tab.on('pageerror', (error) => errors.push(error));
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate(`
    window.late = [];
    heed.subscribe(() => { throw new Error('mine'); });
    window.off = heed.subscribe((decision, { cause, before, how }) => late.push([cause, before && before.sale, decision.sale, how && how.method]));`);
  await call(tab, 'choose({ analytics: true })');
  await call(tab, 'choose({ analytics: true })');
  await tab.evaluate('off()');
  await call(tab, 'choose("all")');
  expect(await tab.evaluate('late')).toEqual([
    ['start', undefined, false, undefined],
    ['choice', false, false, 'api'],
  ]);
  expect((await causes(tab)).map(([cause]) => cause)).toEqual(['start', 'choice', 'choice']);
  expect(errors).toEqual([]);
});
