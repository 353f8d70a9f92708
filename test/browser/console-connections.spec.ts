/** Where records go, Google, Shopify, the cookie and the region: what is filled in and published is what the shop does. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { openTab } from './open-browser.js';
import { consoleServer, publishAs, said } from './open-console.js';

const server = consoleServer();
beforeEach(async () => void (await server.reset()));

/** A page of a shop with the published tag; `before` runs in it first. */
const openShop = async (before = ''): Promise<Page> => {
  const tab = await openTab();
  const address = new URL('/shop', server.url()).href;
  const html = `<!doctype html><title>Shop</title><script>${before}</script><script src="/heed.js"></script><h1>Shop</h1>`;
  await tab.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  // What pixels of the catalogue load is nobody's concern here.
  await tab.route(/^https:/, (route) => route.abort());
  await tab.goto(address);
  return tab;
};
const answer = (tab: Page, name: string) => tab.getByRole('button', { name }).click();
const namesOf = async (tab: Page) => (await tab.context().cookies()).map(({ name }) => name);

test('records go where the form says, under the name that it says, and views are recorded', async () => {
  const tab = await server.open('#/connections');
  await tab.getByLabel('Name of the site').fill('Kindred & Co');
  await tab.getByRole('switch', { name: 'Send records' }).click();
  const address = tab.getByLabel('Address that records go to');
  expect(await address.inputValue()).toBe('/consent-records');
  await address.fill('javascript:x');
  await expect.poll(() => address.getAttribute('aria-invalid')).toBe('true');
  await address.fill('/proofs');
  await expect.poll(() => address.getAttribute('aria-invalid')).toBeNull();
  await tab.getByRole('switch', { name: 'Record views that were shown' }).click();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => said(tab)).toBe('Undone: Record views that were shown: on.');
  await tab.getByRole('button', { name: 'Redo' }).click();
  await tab.getByRole('link', { name: 'Review', exact: true }).click();
  await tab.getByText('Address that records go to: was not set, is “/proofs”').waitFor();
  await publishAs(tab, 'Ana');
  expect(tab.broken).toEqual([]);

  const shop = await openShop();
  const records: { kind: string; site: string; layout?: string }[] = [];
  await shop.route('**/proofs', (route) => {
    records.push(...route.request().postDataJSON().records);
    return route.fulfill({ status: 204 });
  });
  await answer(shop, 'Reject all');
  await expect.poll(() => records.map(({ kind, site }) => [kind, site])).toContainEqual(['choice', 'Kindred & Co']);
  expect(records.find(({ kind }) => kind === 'choice')).toMatchObject({ layout: 'bar' });
});

test('without a form filled in, nothing is sent', async () => {
  const shop = await openShop();
  const sent: string[] = [];
  shop.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await answer(shop, 'Reject all');
  await expect.poll(() => namesOf(shop)).toEqual(['heed']);
  await shop.reload();
  expect(sent).toEqual([]);
});

test('the cookie has the name that the form says, and a fixed region its law', async () => {
  const tab = await server.open('#/rules');
  const name = tab.getByLabel('Name of the cookie');
  await name.fill('kindred choice');
  await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true');
  await name.fill('kindred-choice');
  await tab.getByLabel('Region of all visitors').selectOption('US-CA');
  await tab.getByText('every visitor counts as being there').waitFor();
  await publishAs(tab, 'Ana');

  const shop = await openShop();
  await answer(shop, 'Opt out');
  await expect.poll(() => namesOf(shop)).toEqual(['kindred-choice']);
  expect(await shop.evaluate('heed.decision.region')).toBe('US-CA');
});

test('Google hears what the form says: its wait, its switches, and the category that speaks for a type', async () => {
  const tab = await server.open('#/connections');
  await tab.getByRole('radio', { name: /^Basic/ }).check();
  await tab.getByLabel('Milliseconds that Google’s tags wait').fill('300');
  await tab.getByRole('switch', { name: 'Leave click ids out of ad pings' }).click();
  await tab.getByText('Which category speaks for which of Google’s types').click();
  await tab.getByLabel('Cookies for functions').selectOption('Analytics');
  await publishAs(tab, 'Ana');
  expect((await server.live())?.config.google).toEqual({
    mode: 'basic',
    waitForUpdate: 300,
    adsDataRedaction: true,
    types: { functionality_storage: 'analytics' },
  });

  const shop = await openShop();
  const told = () => shop.evaluate('dataLayer.map((one) => one.event ?? [...one])') as Promise<unknown[][]>;
  await answer(shop, 'Choose');
  await shop.getByRole('switch', { name: /^Analytics/ }).click();
  await answer(shop, 'Save choices');
  await expect
    .poll(async () => (await told()).some(([command, kind]) => `${command} ${kind}` === 'consent update'))
    .toBe(true);
  const all = await told();
  expect(all[0]).toEqual([
    'consent',
    'default',
    expect.objectContaining({ ad_storage: 'denied', wait_for_update: 300 }),
  ]);
  expect(all).toContainEqual(['set', 'ads_data_redaction', true]);
  expect(all).toContainEqual([
    'consent',
    'update',
    expect.objectContaining({ functionality_storage: 'granted', personalization_storage: 'denied' }),
  ]);
});

test('what Google’s advanced mode means is said at its field, and before it is published', async () => {
  const tab = await server.open('#/connections');
  await tab.getByRole('radio', { name: /^Advanced/ }).check();
  await tab.getByText('send, before anyone says yes').waitFor();
  await tab.getByRole('link', { name: 'Review', exact: true }).click();
  await tab.getByText('Google Consent Mode is “advanced” now').waitFor();
  await tab.getByText('Visitors are asked again').waitFor();
});

test('Shopify is told with what the form says, and a switch that says no more stays on', async () => {
  const tab = await server.open('#/connections');
  await tab.getByRole('switch', { name: 'Tell Shopify' }).click();
  await tab.getByRole('switch', { name: /not one of Shopify’s themes/ }).click();
  await expect.poll(() => tab.getByText('no choice reaches Shopify’s checkout').count()).toBe(3);
  const checkout = tab.getByLabel('Domain of Shopify’s checkout');
  await checkout.fill('https://checkout.kindred.example');
  await expect.poll(() => checkout.getAttribute('aria-invalid')).toBe('true');
  await checkout.fill('checkout.kindred.example');
  await tab.getByLabel('Domain of the storefront').fill('kindred.example');
  await tab.getByLabel('Access token of the storefront').fill('abc');
  await publishAs(tab, 'Ana');

  const shop = await openShop(
    'told = []; Shopify = { customerPrivacy: { setTrackingConsent: (one, done) => { told.push(one); done({}) } } }',
  );
  await answer(shop, 'Accept all');
  await expect
    .poll(() => shop.evaluate('told.at(-1)'))
    .toMatchObject({
      marketing: true,
      headlessStorefront: true,
      checkoutRootDomain: 'checkout.kindred.example',
      storefrontRootDomain: 'kindred.example',
      storefrontAccessToken: 'abc',
    });

  await tab.goto(server.url('#/connections'));
  for (const label of ['Domain of Shopify’s checkout', 'Domain of the storefront', 'Access token of the storefront'])
    await tab.getByLabel(label).fill('');
  await tab.getByRole('switch', { name: /not one of Shopify’s themes/ }).click();
  expect(await tab.getByRole('switch', { name: 'Tell Shopify' }).getAttribute('aria-checked')).toBe('true');
});

test('what only code can say is named, with the README beside the console', async () => {
  const tab = await server.open('#/connections');
  const [readme] = await Promise.all([
    tab.context().waitForEvent('page'),
    tab.getByRole('link', { name: 'the README' }).click(),
  ]);
  await readme.getByText('# Heed').first().waitFor();
  expect(await readme.evaluate(() => document.contentType)).toBe('text/plain');
});
