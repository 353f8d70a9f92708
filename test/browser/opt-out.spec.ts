/** What a statutory link opens: one switch, effect at once, confirmed in words. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { decisionOn, markedShop, released } from './marked-shop.js';

const LINK = '<a href="/cookies" data-heed-open="opt-out">Do Not Sell or Share My Personal Information</a>';
const US = { region: 'US-CA', report: { url: '/consent-records' } };
const SALE = '[data-heed-name=sale]';
const SENSITIVE = '[data-heed-name=sensitive]';
const STATUS = 'dialog [role=status]';

const open = async (tab: Page) => {
  await tab.click('[data-heed-open=opt-out]');
  await tab.waitForSelector(`dialog ${SALE}`);
};
const isOn = (tab: Page, name = SALE) => tab.getAttribute(name, 'aria-checked');

test('one click opts out: at once, recorded, confirmed before and after the page loads again', async () => {
  const { shop, ads } = await markedShop({ config: US, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await ads.heard('/marketing.js');
  await open(tab);
  expect([await isOn(tab), await tab.textContent(STATUS)]).toEqual(['true', 'Allowed now. Switch it off to opt out.']);
  await quiet(tab);
  ads.log.length = 0;
  const again = tab.waitForEvent('load');
  await tab.click(SALE);
  // The script that runs cannot be told to stop: the page loads again, and the view is there to say so.
  await again;
  await tab.waitForSelector(`dialog ${SALE}`);
  await quiet(tab);
  expect(await isOn(tab)).toBe('false');
  expect(await tab.textContent(STATUS)).toMatch(/^Opt-out request honored You opted out\./);
  expect(released(ads)).toEqual(['analytics', 'functional']);
  const { sale, why, choice, ask } = await decisionOn(tab);
  expect([sale, why.sale, choice?.sale, choice?.method, ask]).toEqual([false, 'choice', false, 'ui', null]);
  const records = shop.records.filter(({ kind }) => kind === 'choice');
  expect(records).toMatchObject([{ view: 'opt-out', method: 'ui', after: { sale: false }, language: 'en' }]);
  expect(records[0]?.notice.hash).toMatch(/^[\da-f]{64}$/);

  await tab.click(control('close'));
  await tab.reload();
  await quiet(tab);
  expect(await tab.locator('dialog').count()).toBe(0);
  expect((await decisionOn(tab)).sale).toBe(false);
});

test('on a page that stays the view says so, and closing keeps it', async () => {
  const { shop } = await markedShop({ config: { ...US, withdraw: 'stay' }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await open(tab);
  await tab.click(SALE);
  await expect.poll(() => tab.textContent(STATUS)).toMatch(/^Opt-out request honored/);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('dialog', { state: 'detached' });
  expect((await decisionOn(tab)).choice).toMatchObject({ sale: false, allowed: { marketing: false } });
  // Focus is back on the link that opened it.
  expect(await tab.evaluate('document.activeElement.dataset.heedOpen')).toBe('opt-out');
});

test('back to a yes takes a second step, which asks in words and can be declined', async () => {
  const { shop } = await markedShop({ config: { ...US, withdraw: 'stay' }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await open(tab);
  await tab.click(SALE);
  await tab.click(SALE);
  expect((await decisionOn(tab)).sale).toBe(false);
  expect(await tab.evaluate('document.querySelector("[data-heed-opt-out]").shadowRoot.activeElement.localName')).toBe(
    'fieldset',
  );
  await tab.click(control('keep'));
  expect([await isOn(tab), await tab.locator(control('keep')).count()]).toEqual(['false', 0]);
  await tab.click(SALE);
  await tab.click(control('override'));
  await expect.poll(() => isOn(tab)).toBe('true');
  const { sale, allowed, choice } = await decisionOn(tab);
  expect([sale, allowed.marketing, choice?.override]).toEqual([true, true, undefined]);
});

test('T5.3 T5.6 under GPC the switch is off and the status says so; only a yes that names the signal overrides', async () => {
  const { shop, ads } = await markedShop({ config: US, body: LINK });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await open(tab);
  expect(await isOn(tab)).toBe('false');
  expect(await tab.textContent(STATUS)).toMatch(/^Opt-out request honored Your browser sends Global Privacy Control\./);
  await tab.click(SALE);
  // A script that clicks is not the visitor.
  await tab.evaluate(
    'document.querySelector("[data-heed-opt-out]").shadowRoot.querySelector("[data-heed-action=override]").click()',
  );
  await quiet(tab);
  expect((await decisionOn(tab)).sale).toBe(false);

  await tab.click(SALE);
  expect(await tab.textContent('fieldset')).toContain('Your browser sends Global Privacy Control');
  await tab.click(control('override'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  const { sale, choice, signals } = await decisionOn(tab);
  expect([sale, choice?.method, choice?.override, signals.conflict]).toEqual([true, 'ui', true, true]);
  expect(shop.records.at(-1)).toMatchObject({ view: 'opt-out', method: 'ui', signals: { gpc: true, conflict: true } });
  expect(await tab.textContent(STATUS)).toMatch(/^You allowed this although your browser sends/);
  expect(await tab.textContent('dialog')).not.toContain('honored');

  const again = tab.waitForEvent('load');
  await tab.click(SALE);
  await again;
  await tab.waitForSelector(`dialog ${SALE}`);
  expect((await decisionOn(tab)).sale).toBe(false);
});

const CATEGORIES = { necessary: {}, functional: { sensitive: true }, analytics: {}, marketing: {} };

test('sensitive data has a switch of its own, which leaves sale as it is', async () => {
  const { shop } = await markedShop({ config: { ...US, withdraw: 'stay', categories: CATEGORIES }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await open(tab);
  await tab.click(SENSITIVE);
  await expect.poll(() => isOn(tab, SENSITIVE)).toBe('false');
  const { allowed, sale } = await decisionOn(tab);
  expect([allowed, sale]).toEqual([{ necessary: true, functional: false, analytics: true, marketing: true }, true]);
  expect(await tab.textContent(`${STATUS} >> nth=1`)).toMatch(/^Opt-out request honored You limited it\./);
});

test('where nothing ran unasked a visitor can still say no, and that is a choice', async () => {
  const { shop } = await markedShop({ config: { ...US, region: 'DE' }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await open(tab);
  expect([await isOn(tab), await tab.textContent(STATUS)]).toEqual([
    'false',
    'It is off until you allow it. We do not sell or share your data; pixels that would are off.',
  ]);
  await tab.click(`dialog ${control('opt-out')}`);
  await expect.poll(() => tab.textContent(STATUS)).toMatch(/^Opt-out request honored/);
  expect((await decisionOn(tab)).choice?.sale).toBe(false);
});

test('it works while a blocker hides the banner and everything else of ours', async () => {
  const hide = '<style>[data-heed-host], [data-heed-link], [data-heed-embed] { display: none !important }</style>';
  const { shop } = await markedShop({ config: { ...US, withdraw: 'stay' }, head: hide, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await open(tab);
  await tab.click(SALE);
  await expect.poll(() => tab.textContent(STATUS)).toMatch(/^Opt-out request honored/);
  expect((await decisionOn(tab)).sale).toBe(false);
});

test('a page without a link of its own has our control, which opens it where people may opt out', async () => {
  const { shop } = await markedShop({ config: { ...US, withdraw: 'stay' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('ok'));
  await tab.click('[data-heed-link] button');
  await tab.waitForSelector(`dialog ${SALE}`);
  await tab.click(`dialog ${control('choose')}`);
  await tab.waitForSelector('dialog [data-heed-name=analytics]');
  expect(await tab.locator(SALE).count()).toBe(0);
});

test('it links to the other rights that the site names, and to no others', async () => {
  const rights = { know: '/my-data', delete: 'https://shop.example/delete', email: 'mailto:post@shop.example' };
  const notice = { url: '/cookies', version: '1', rights };
  const { shop } = await markedShop({ config: { ...US, notice }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await open(tab);
  const links = await tab
    .locator('dialog nav a')
    .evaluateAll((all) => all.map((a) => [a.textContent, (a as HTMLAnchorElement).href]));
  expect(links).toEqual([
    ['Get a copy of your data', `${shop.url}/my-data`],
    ['Delete your data', 'https://shop.example/delete'],
    ['Stop our e-mail', 'mailto:post@shop.example'],
  ]);
});

test('keyboards and screen readers: names, states, and a status for each switch', async () => {
  const { shop } = await markedShop({ config: { ...US, withdraw: 'stay', categories: CATEGORIES }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.focus('[data-heed-open=opt-out]');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector(`dialog ${SALE}`);
  await tab.focus(SALE);
  await tab.keyboard.press('Space');
  await expect.poll(() => isOn(tab)).toBe('false');
  await tab.keyboard.press('Space');
  await tab.keyboard.press('Tab');
  const tree = await tab.locator('dialog').ariaSnapshot();
  for (const line of [
    'dialog "Your privacy choices"',
    'button "Close"',
    'switch "Sell or share my personal data": Refused',
    'group "Allow it after all?',
    'button "Keep my opt-out"',
    'switch "Use my sensitive personal data" [checked]: Allowed',
  ])
    expect(tree).toContain(line);
  expect(tree.match(/- status/g)).toHaveLength(2);
  await tab.keyboard.press('Enter');
  // It keeps: the switch has the focus again.
  expect(
    await tab.evaluate('document.querySelector("[data-heed-opt-out]").shadowRoot.activeElement.dataset.heedName'),
  ).toBe('sale');
});
