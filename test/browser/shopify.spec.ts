/** A shop on Shopify: the platform hears what the visitor decided, and the shop what the visitor told the platform. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet, type Site } from './fixture.js';
import { call, complaints, decisionOn, markedShop, OPTIONAL, released } from './marked-shop.js';

const YES = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
const NO = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

/**
 * The platform: its way to load features is there after `late`, the API when it was asked for. It asks its server, keeps
 * the answer for pages to come, and announces what it made of it: sale is always allowed where no law lets visitors opt out.
 */
const platform = (late: number) => `<script>
window.told = [];
window.announce = ({ analytics, marketing, preferences }) => document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: {
  analyticsAllowed: analytics, marketingAllowed: marketing, preferencesAllowed: preferences, saleOfDataAllowed: true } }));
const customerPrivacy = {
  async setTrackingConsent(consent, done) {
    told.push(consent);
    const { ok, status } = await fetch('/consent', { method: 'POST', body: JSON.stringify(consent) });
    if (ok) announce(consent);
    done(ok ? {} : { error: 'status ' + status });
  },
};
setTimeout(() => {
  window.Shopify = {
    loadFeatures([{ name, version }], done) {
      setTimeout(() => {
        if (name + version === 'consent-tracking-api0.1') Shopify.customerPrivacy = customerPrivacy;
        done();
      }, 50);
    },
  };
}, ${late});
</script>`;

const open = async (parts: { shopify?: object; late?: number; before?: string } = {}) => {
  const { shopify = {}, late = 0, before = platform(late) } = parts;
  const { shop, ads } = await markedShop({
    config: { region: 'DE', withdraw: 'stay', shopify },
    before,
    pages: { '/consent': { delay: 100 } },
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  return { shop, ads, tab, heard };
};
const told = (tab: Page) => tab.evaluate('told');
/** What reached the platform's server, in order. */
const kept = ({ log }: Site) => log.filter(({ path }) => path === '/consent').map(({ body }) => JSON.parse(body));

test('T12.4 each decision is told once, in booleans, and the platform’s own event changes nothing', async () => {
  const { shop, tab, ads, heard } = await open();
  await expect.poll(() => told(tab)).toEqual([NO]);
  await tab.click(control('accept'));
  await expect.poll(() => told(tab)).toEqual([NO, YES]);
  await expect.poll(() => released(ads)).toEqual([...OPTIONAL].sort());
  // Announced only after the next word.
  await call(tab, 'choose("none")');
  await call(tab, 'choose({ analytics: true })');
  await tab.waitForTimeout(1500);
  expect(kept(shop)).toEqual([NO, YES, NO, { ...NO, analytics: true }]);
  expect(await decisionOn(tab)).toMatchObject({
    allowed: { functional: false, analytics: true, marketing: false },
    sale: false,
    choice: { method: 'api' },
  });
  expect([released(ads), heard]).toEqual([[...OPTIONAL].sort(), []]);
});

test('T12.4 a platform that comes after the answer hears it, once', async () => {
  const { shop, tab, heard } = await open({ late: 2000 });
  await tab.click(control('accept'));
  await expect.poll(() => kept(shop)).toEqual([YES]);
  await tab.waitForTimeout(1500);
  expect([await told(tab), heard]).toEqual([[YES], []]);
});

test('T12.4 what a visitor told the platform is their word here, and remembered', async () => {
  const { shop, tab, ads } = await open();
  await expect.poll(() => kept(shop)).toEqual([NO]);
  // The answer to what it was told is over.
  await tab.waitForTimeout(1500);
  await tab.evaluate(`announce(${JSON.stringify(YES)})`);
  const chosen = { allowed: { functional: true, analytics: true, marketing: true }, choice: { method: 'host' } };
  expect(await decisionOn(tab)).toMatchObject(chosen);
  await expect.poll(() => released(ads)).toEqual([...OPTIONAL].sort());
  await expect.poll(() => tab.locator(control('accept')).count()).toBe(0);
  expect(await told(tab)).toEqual([NO]);
  await tab.goto(`${shop.url}/next`);
  expect(await decisionOn(tab)).toMatchObject(chosen);
});

test('T12.4 outside Shopify’s pages it hears where consent must go', async () => {
  const shopify = {
    headlessStorefront: true,
    checkoutRootDomain: 'checkout.shop.localhost',
    storefrontRootDomain: 'shop.localhost',
    storefrontAccessToken: 'abc',
  };
  const { shop, tab } = await open({ shopify });
  await tab.click(control('accept'));
  await expect.poll(() => kept(shop).at(-1)).toEqual({ ...YES, ...shopify });
});

test.each([
  ['is not there', ''],
  ['is another thing', '<script>window.Shopify = { shop: "x" }</script>'],
  ['fails to load', '<script>window.Shopify = { loadFeatures: (_, done) => done("503") }</script>'],
  [
    'takes nothing',
    '<script>window.Shopify = { customerPrivacy: { setTrackingConsent: (_, done) => done({ error: "no" }) } }</script>',
  ],
  [
    'throws',
    '<script>window.Shopify = { customerPrivacy: { setTrackingConsent() { throw new Error("no"); } } }</script>',
  ],
])('T12.4 where the platform %s the visitor’s word counts all the same', async (_, before) => {
  const { tab, ads, heard } = await open({ before });
  await tab.click(control('accept'));
  await expect.poll(() => released(ads)).toEqual([...OPTIONAL].sort());
  await quiet(tab);
  expect(heard.filter((text) => text.startsWith('uncaught'))).toEqual([]);
});

test('nothing of it is loaded where the config does not name it', async () => {
  const { shop } = await markedShop({ config: { region: 'DE' }, before: platform(0) });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  expect([await told(tab), shop.paths.filter((path) => path.includes('shopify'))]).toEqual([[], []]);
});
