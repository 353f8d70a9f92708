/** The site is told of each opt-out once, for what no cookie controls. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, decisionOn, inWindow, markedShop } from './marked-shop.js';

const LINK = '<a href="/cookies" data-heed-open="opt-out">Do Not Sell or Share My Personal Information</a>';
const US = { region: 'US-CA', report: { url: '/consent-records' } };
const CATEGORIES = { necessary: {}, functional: { sensitive: true }, analytics: {}, marketing: {} };

/** Uses a switch of the opt-out view. */
const switchOff = async (tab: Page, name: string) => {
  await tab.click('[data-heed-open=opt-out]');
  await tab.click(`dialog [data-heed-name=${name}]`);
};

const TOLD = `onOptOut(news) { (window.told ??= []).push(['call', news]); throw new Error('list server'); },
  identity: () => window.customer, onError: ({ message }) => (window.errors ??= []).push(message)`;
const HEAR = `<script>document.addEventListener('heed:opt-out', ({ detail }) => (window.told ??= []).push(['event', detail]));</script>`;

/** What the site was told since the last time, without times. */
async function told(tab: Page): Promise<unknown[]> {
  const all = await tab.evaluate<[string, { at: number }][]>('(window.told ?? []).splice(0)');
  return all.map(([how, { at, ...news }]) => {
    expect(Math.abs(at - Date.now())).toBeLessThan(30_000);
    return [how, news];
  });
}

test.each([
  ['the switch', (tab: Page) => switchOff(tab, 'sale')],
  ['Opt out in the notice', (tab: Page) => tab.click(control('opt-out'))],
  ['choose("none")', (tab: Page) => call(tab, 'choose("none")')],
])('the site is told once of an opt-out by %s, and a handler that throws stops nobody', async (_, act) => {
  const parts = inWindow({ ...US, withdraw: 'stay' }, TOLD);
  const { shop } = await markedShop({ ...parts, before: parts.before + HEAR, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.evaluate('window.customer = "c-1"');
  await tab.waitForSelector(control('opt-out'));
  expect(await told(tab)).toEqual([]);
  await act(tab);
  await quiet(tab);
  const news = { by: 'choice', sale: false };
  expect(await told(tab)).toEqual([
    ['event', news],
    ['call', { ...news, identity: 'c-1' }],
  ]);
  expect(await tab.evaluate('errors')).toEqual(['list server']);
  await call(tab, 'choose("none")');
  const other = await tab.context().newPage();
  for (const page of [tab, other]) {
    await page.goto(`${shop.url}/next`);
    await quiet(page);
    expect(await told(page)).toEqual([]);
  }
});

test('the site is not told of what another tab said, and is told of limited use', async () => {
  const parts = inWindow({ ...US, withdraw: 'stay', categories: CATEGORIES }, TOLD);
  const { shop } = await markedShop({ ...parts, before: parts.before + HEAR, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  const other = await tab.context().newPage();
  await other.goto(shop.url);
  await quiet(other);
  await switchOff(tab, 'sensitive');
  await expect.poll(async () => (await decisionOn(other)).allowed.functional).toBe(false);
  expect(await told(other)).toEqual([]);
  const news = { by: 'choice', sensitive: false };
  expect(await told(tab)).toEqual([
    ['event', news],
    ['call', news],
  ]);
});

test('a signal is told once a session, and again when the site knows who it is', async () => {
  const parts = inWindow(US, `${TOLD.replace('window.customer', 'sessionStorage.customer')}`);
  const { shop } = await markedShop({ ...parts, before: parts.before + HEAR, body: LINK });
  const tab = await openTab({ gpc: 'force' });
  const news = { by: 'signal', sale: false };
  const visit = async () => {
    await tab.goto(shop.url);
    await quiet(tab);
    return told(tab);
  };
  expect(await visit()).toEqual([
    ['event', news],
    ['call', news],
  ]);
  expect(await visit()).toEqual([]);
  await tab.evaluate('sessionStorage.customer = "c-1"');
  expect(await visit()).toEqual([
    ['event', news],
    ['call', { ...news, identity: 'c-1' }],
  ]);
  expect(await visit()).toEqual([]);
});

test('a config in JSON is told by the event, with the identity that it says', async () => {
  const { shop } = await markedShop({
    config: { ...US, withdraw: 'stay', identity: 'c-2' },
    before: HEAR,
    body: LINK,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await switchOff(tab, 'sale');
  await quiet(tab);
  expect(await told(tab)).toEqual([['event', { by: 'choice', sale: false, identity: 'c-2' }]]);
  expect(JSON.stringify([shop.records, await tab.context().storageState()])).not.toContain('c-2');
});
