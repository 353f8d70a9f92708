/** Google's consent mode: a denied default before all else, an update in the same task, and the event that says so. */
import { describe, expect, test } from 'vitest';
import { openTab, page, quiet, site } from './fixture.js';
import { call } from './marked-shop.js';
import { rowOf, vendorShop } from './vendors.js';

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const stateOf = (...granted: string[]) =>
  Object.fromEntries(
    TYPES.map((type) => [type, granted.includes(type) || type === 'security_storage' ? 'granted' : 'denied']),
  );
const DENIED = stateOf();
const GRANTED = stateOf(...TYPES);
const EVENT = { event: 'heed_consent_update' };

/** What stands in `dataLayer`, a command as a list, anything else as it is. */
const READ = `dataLayer.map((one) => one.length === undefined ? one : [...one].map((part) => part instanceof Date ? 'date' : part))`;
const layer = (tab: { evaluate(code: string): Promise<unknown> }) => tab.evaluate(READ) as Promise<unknown[]>;
/** A script right after Heed's notes what is there by then. */
const NOTE = `<script>window.early = ${READ};</script>`;

describe.each([
  ['heed.js', undefined],
  [
    'index.js',
    (config: object) => `<script type="module">
import { createConsent } from '/heed/index.js';
window.heed = createConsent(${JSON.stringify(config)});
</script>`,
  ],
] as const)('%s', (_, module) => {
  test('T2.2 pushes real arguments objects', async () => {
    const config = { notice: { url: '/cookies', version: '1' }, region: 'DE', google: {} };
    const html = module ? page({ config: null, script: module(config) }) : page({ config });
    const shop = await site({ pages: { '/': html } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForFunction('window.heed?.choose');
    await call(tab, 'choose("all")');
    const kinds = await tab.evaluate(() => window.dataLayer?.map((one) => Object.prototype.toString.call(one)));
    expect(kinds).toEqual(['[object Arguments]', '[object Arguments]', '[object Object]']);
    expect(await layer(tab)).toEqual([['consent', 'default', DENIED], ['consent', 'update', GRANTED], EVENT]);
  });
});

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

describe('a row of Google', () => {
  const rows = (...ids: string[]) =>
    vendorShop((vendor) => ids.map((id) => rowOf(id, vendor, { id: id.toUpperCase() })), '', { head: () => NOTE });

  test('T2.1 the default, denied in all seven types, precedes everything; the update comes in the task of the answer', async () => {
    const { shop, vendor } = await rows('google-analytics-4', 'google-ads');
    const tab = await openTab();
    await tab.goto(shop.url);
    await quiet(tab);
    expect([await layer(tab), vendor.paths]).toEqual([[['consent', 'default', DENIED]], []]);
    const analytics = stateOf('analytics_storage');
    await tab.evaluate(`heed.choose({ analytics: true, marketing: false }); window.now = ${READ}`);
    const answered = [['consent', 'default', DENIED], ['consent', 'update', analytics], EVENT];
    expect(await tab.evaluate('now')).toEqual(answered);
    await expect.poll(() => layer(tab)).toEqual([...answered, ['js', 'date'], ['config', 'GOOGLE-ANALYTICS-4']]);
    await expect.poll(() => vendor.paths).toEqual(['/www.googletagmanager.com/gtag/js?id=GOOGLE-ANALYTICS-4']);
    expect(await tab.evaluate(() => window.dataLayer?.filter((one) => /Arguments/.test(String(one))).length)).toBe(4);
  });

  test('T2.3 returning visitor who granted: default and update stand there before the next script', async () => {
    const { shop, vendor } = await rows('google-analytics-4');
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await quiet(tab);
    vendor.log.length = 0;
    await tab.goto(`${shop.url}/next`);
    expect(await tab.evaluate('early')).toEqual([
      ['consent', 'default', DENIED],
      ['consent', 'update', GRANTED],
      EVENT,
    ]);
    await expect.poll(() => vendor.paths).toHaveLength(1);
  });

  test('T2.4 T2.5 allow, refuse, allow: the last word is right each time, and the event follows every update', async () => {
    const { shop } = await rows('google-analytics-4');
    const tab = await openTab();
    await tab.goto(shop.url);
    for (const [word, state] of [
      ['all', GRANTED],
      ['none', DENIED],
      ['all', GRANTED],
    ] as const) {
      await call(tab, `choose("${word}")`);
      await quiet(tab);
      const all = await layer(tab);
      expect(all.filter((one) => Array.isArray(one) && one[0] === 'consent').at(-1)).toEqual([
        'consent',
        'update',
        state,
      ]);
      for (const [at, one] of all.entries()) {
        const isUpdate = Array.isArray(one) && one[1] === 'update';
        const next = all[at + 1] as { event?: string } | undefined;
        expect(next?.event === EVENT.event).toBe(isUpdate);
      }
    }
  });

  test('a container starts after the default, with the time as a number', async () => {
    const { shop, vendor } = await rows('google-tag-manager');
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await expect.poll(() => vendor.paths).toEqual(['/www.googletagmanager.com/gtm.js?id=GOOGLE-TAG-MANAGER']);
    const [first, ...rest] = await layer(tab);
    expect(first).toEqual(['consent', 'default', DENIED]);
    expect(rest.at(-1)).toEqual({ event: 'gtm.js', 'gtm.start': expect.any(Number) });
  });

  test('restricted data processing is said before config where sale is refused', async () => {
    const { shop } = await vendorShop(
      (vendor) => [rowOf('google-ads', vendor, { category: 'ads', restricted: true })],
      '',
      { config: { categories: { necessary: {}, ads: { sale: false } } } },
    );
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose({ ads: true, sale: false })');
    await expect
      .poll(() => layer(tab))
      .toEqual(
        expect.arrayContaining([
          ['set', 'restricted_data_processing', true],
          ['js', 'date'],
          ['config', '1'],
        ]),
      );
    const all = JSON.stringify(await layer(tab));
    expect(all.indexOf('restricted_data_processing')).toBeLessThan(all.indexOf('config'));
  });
});

test('in advanced mode Google loads whatever was decided, and nobody else does', async () => {
  const { shop, vendor } = await vendorShop(
    (server) => [rowOf('google-analytics-4', server), rowOf('meta-pixel', server)],
    '',
    {
      config: { google: { mode: 'advanced' }, withdraw: 'reload' },
      head: ({ url }) =>
        ['google-analytics-4', 'google-analytics-4 meta-pixel', 'meta-pixel']
          .map((names, at) => `<script type="text/plain" data-heed="${names}" src="${url}/mark-${at}.js"></script>`)
          .join(''),
    },
  );
  const tab = await openTab();
  await tab.goto(shop.url);
  await quiet(tab);
  expect(vendor.paths.sort()).toEqual(['/mark-0.js', '/www.googletagmanager.com/gtag/js?id=1']);
  expect((await layer(tab)).slice(0, 1)).toEqual([['consent', 'default', DENIED]]);
  // It was told, and that it goes on is what the site chose: no reload.
  expect(await call(tab, 'choose({ analytics: true })')).toMatchObject({ reload: false });
  expect(await call(tab, 'choose("none")')).toMatchObject({ reload: false });
});
