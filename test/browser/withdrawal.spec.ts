/** A withdrawal is true: what pixels left goes and stays gone, and what others need stays. */
import type { Outcome } from 'heed';
import { describe, expect, test } from 'vitest';
import { control, quiet } from './fixture.js';
import { call } from './marked-shop.js';
import {
  cookiesOf,
  jar,
  NAMES,
  NECESSARY,
  purpose,
  shopAndVendor,
  stored,
  VENDOR,
  WRITE,
  wrote,
} from './writing-vendor.js';

/** A vendor that was told to stop and writes once more all the same: a little later, and when the page goes. */
const LATE = `
const late = () => {
  document.cookie = '_again=1; Path=/; Domain=shop.localhost';
  localStorage.setItem('vendor_again', '1');
};
heed.subscribe(({ pixels }) => { if (!pixels.vendor && window.written) { setTimeout(late, 600); setTimeout(late, 4000); } });
addEventListener('pagehide', late);`;

describe('T4.2 T4.3 after a yes and a no', () => {
  test.each([
    ['loads again', 'reload'],
    ['stays', 'stay'],
  ])(
    'on a page that %s nothing of the pixel remains nor comes back, and all else is as it was',
    async (_, withdraw) => {
      const { shop, tab, loads } = await shopAndVendor({ config: { withdraw }, vendor: LATE });
      await tab.goto(`${shop.url}/shop/start`);
      await tab.goto(`${shop.url}/shop/lamps/`);
      const before = await jar(tab);
      expect(cookiesOf(before)).toEqual(['AWSALB', '_v_9', 'cart', 'login', 'session']);
      await tab.evaluate('localStorage.setItem("wishlist", "[1]")');
      await tab.click(control('accept'));
      await wrote(tab);
      const full = await jar(tab);
      expect(cookiesOf(full).filter((name) => !cookiesOf(before).includes(name))).toEqual([...NAMES].sort());
      expect(full.length - before.length).toBe(NAMES.length + 1);
      expect((await stored(tab)).sort()).toEqual(['vendor', 'vendor-db', 'vendor-v1', 'vendor_id', 'wishlist']);

      const count = loads.length;
      const outcome = call(tab, 'choose("none")').catch(() => null);
      if (withdraw === 'reload') await expect.poll(() => loads.length).toBe(count + 1);
      else
        expect(((await outcome) as Outcome).removed).toEqual(
          expect.arrayContaining([...NAMES, 'vendor_id', 'vendor-db']),
        );
      await quiet(tab);
      await expect.poll(() => jar(tab)).toEqual(before);
      await expect.poll(() => stored(tab)).toEqual(['wishlist']);
      await tab.waitForTimeout(10_000);
      expect([await jar(tab), await stored(tab)]).toEqual([before, ['wishlist']]);
      await tab.goto(`${shop.url}/shop/next`);
      await quiet(tab);
      await expect.poll(() => jar(tab)).toEqual(before);
      expect(await stored(tab)).toEqual(['wishlist']);
      expect(loads.length).toBe(count + (withdraw === 'reload' ? 2 : 1));
    },
  );
});

test('T4.4 a first no removes what was there before anyone asked, and not a moment earlier', async () => {
  const { shop, tab } = await shopAndVendor({ before: `<script>${WRITE}</script>` });
  await tab.goto(`${shop.url}/shop/start`);
  await tab.waitForSelector(control('reject'));
  await wrote(tab);
  await quiet(tab);
  expect(cookiesOf(await jar(tab))).toEqual(expect.arrayContaining(NAMES));
  await tab.click(control('reject'));
  await expect.poll(() => jar(tab).then(cookiesOf)).toEqual(['AWSALB', '_v_9', 'cart', 'login', 'session']);
  await expect.poll(() => stored(tab)).toEqual([]);
});

test('a page that was refused before loads nothing more, unless something is there; then it goes', async () => {
  const { shop, tab } = await shopAndVendor();
  await tab.goto(`${shop.url}/shop/start`);
  await tab.click(control('reject'));
  await quiet(tab);
  const before = await jar(tab);
  shop.log.length = 0;
  await tab.goto(`${shop.url}/shop/next`);
  await quiet(tab);
  expect(shop.paths.filter((path) => path.endsWith('withdraw.js'))).toEqual([]);
  await tab.evaluate('document.cookie = "_site=1; Path=/; Domain=shop.localhost"');
  await tab.goto(`${shop.url}/shop/lamps/`);
  await expect.poll(() => jar(tab)).toEqual(before);
  expect(shop.paths.filter((path) => path.endsWith('withdraw.js'))).toHaveLength(1);
});

test('a cookie that another pixel uses, which is still allowed, stays', async () => {
  const other = { ...VENDOR, id: 'stats', category: 'analytics', cookies: [{ name: '_site', purpose }], storage: [] };
  const { shop, tab } = await shopAndVendor({
    config: { withdraw: 'stay', pixels: [VENDOR, NECESSARY, other] },
  });
  await tab.goto(`${shop.url}/shop/start`);
  await tab.click(control('accept'));
  await wrote(tab);
  const { removed } = (await call(tab, 'choose({ marketing: false })')) as Outcome;
  expect(removed).toContain('_own');
  expect(cookiesOf(await jar(tab))).toEqual(['AWSALB', '_site', '_v_9', 'cart', 'login', 'session']);
});

test('T4.7 what a page cannot remove is named with its reason, and a busy database holds nothing up', async () => {
  const { shop, tab } = await shopAndVendor({
    config: { withdraw: 'stay' },
    before: '<script>window.holds = 1</script>',
  });
  await tab.goto(`${shop.url}/shop/start`);
  await tab.click(control('accept'));
  await wrote(tab);
  const started = Date.now();
  const { kept, removed } = (await call(tab, 'choose("none")')) as Outcome;
  expect(Date.now() - started).toBeLessThan(2500);
  expect(removed).toContain('vendor-v1');
  expect(Object.fromEntries(kept.map(({ name, why }) => [name, why]))).toEqual({
    _hidden: expect.stringContaining('HttpOnly'),
    IDE: expect.stringContaining('ads.example'),
    'vendor-db': expect.stringContaining('open'),
  });
  await tab.evaluate('base.close()');
  await expect.poll(() => stored(tab)).toEqual([]);
});
