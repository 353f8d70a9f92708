/** Each vendor hears of consent in its own words: before its script, on a yes, on a no, and on a yes again in one page life. */
import { describe, expect, test } from 'vitest';
import { openTab, quiet } from './fixture.js';
import { call } from './marked-shop.js';
import { LANGUAGES } from './vendor-languages.js';
import { heard, rowOf, takes, vendorShop } from './vendors.js';

describe('T2.4 allow, refuse, allow in one page life', () => {
  test.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', async (id, language) => {
    const { settings, script, first, no, yes } = language;
    const { shop, vendor } = await vendorShop((server) => [rowOf(id, server, settings ? { settings } : {})], script);
    const tab = await openTab();
    await tab.goto(shop.url);
    await quiet(tab);
    expect([await heard(tab), vendor.paths]).toEqual([[], []]);

    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual(first);
    const scripts = vendor.paths.length;
    expect(scripts).toBeGreaterThan(0);

    // In the same task as the decision.
    await tab.evaluate('heed.choose("none"); document.title = heard.length');
    expect(await heard(tab)).toEqual([...first, ...no]);
    expect(await tab.title()).toBe(String(first.length + no.length));

    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual([...first, ...no, ...yes]);
    await quiet(tab);
    expect(await heard(tab)).toEqual([...first, ...no, ...yes]);
    expect(vendor.paths.length).toBe(scripts);
  });
});

test('T2.6 two Meta pixels: revoke is queued before either init, and each global call is made once', async () => {
  const { shop } = await vendorShop(
    (vendor) => [rowOf('meta-pixel', vendor), { ...rowOf('meta-pixel', vendor, { id: '2' }), id: 'meta-two' }],
    takes('fbq', 'fbq.queue', 'callMethod'),
  );
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose("all")');
  const first = [
    ['consent', 'revoke'],
    ['init', '1'],
    ['track', 'PageView'],
    ['consent', 'grant'],
    ['init', '2'],
    ['track', 'PageView'],
  ];
  await expect.poll(() => heard(tab)).toEqual(first);
  await call(tab, 'choose("none")');
  expect(await heard(tab)).toEqual([...first, ['consent', 'revoke']]);
});

test('a returning visitor who allowed it: the pixel starts without a word of ours being needed', async () => {
  const { shop } = await vendorShop((vendor) => [rowOf('meta-pixel', vendor)], takes('fbq', 'fbq.queue', 'callMethod'));
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose("all")');
  await tab.goto(`${shop.url}/next`);
  await expect
    .poll(() => heard(tab))
    .toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
});

describe('limited data use', () => {
  const open = async () => {
    const { shop } = await vendorShop(
      (vendor) => [rowOf('meta-pixel', vendor, { category: 'ads', restricted: true })],
      takes('fbq', 'fbq.queue', 'callMethod'),
      { config: { categories: { necessary: {}, ads: { label: 'Ads', sale: false } } } },
    );
    const tab = await openTab();
    await tab.goto(shop.url);
    return tab;
  };

  test('is said before init where sale is refused, and taken back and said again with later answers', async () => {
    const tab = await open();
    await call(tab, 'choose({ ads: true, sale: false })');
    const first = [
      ['consent', 'revoke'],
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ];
    await expect.poll(() => heard(tab)).toEqual(first);
    await call(tab, 'choose({ sale: true })');
    await expect.poll(() => heard(tab)).toEqual([...first, ['dataProcessingOptions', []]]);
    await call(tab, 'choose({ sale: false })');
    expect((await heard(tab)).at(-1)).toEqual(['dataProcessingOptions', ['LDU'], 0, 0]);
  });

  test('is not said where sale is allowed', async () => {
    const tab = await open();
    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toHaveLength(4);
    expect(JSON.stringify(await heard(tab))).not.toContain('LDU');
  });
});
