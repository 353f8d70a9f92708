/** A raised notice asks again or tells, another wording does neither, and the choice names the version it was made under. */
import { parseChoice } from 'heed/server';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, cookieOn, decisionOn, inWindow, markedShop, OPENER } from './marked-shop.js';

const DAY = 864e5;
const lifeOf = (header: string | undefined) => {
  const choice = parseChoice(header);
  return choice && Math.round((choice.expires - choice.at) / DAY);
};

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
