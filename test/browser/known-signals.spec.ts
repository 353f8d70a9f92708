/** Who said what: a signal seen by the server, one recorded once, one overridden by a visitor who is then forgotten, and who made a choice. */
import { expect, test } from 'vitest';
import { control, openTab, quiet, switchGpc } from './fixture.js';
import { call, decisionOn, markedShop, OPENER, released } from './marked-shop.js';

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

test('T5.7 GPC is recorded once a session, on however many pages', async () => {
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
