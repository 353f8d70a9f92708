/** What still runs after a withdrawal: who can be told is told, else the page loads again, once at most and never over a touched form. */
import type { Outcome } from 'heed';
import { describe, expect, test } from 'vitest';
import { control, quiet, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';
import { cookiesOf, jar, NECESSARY, shopAndVendor, VENDOR, WRITE, wrote } from './writing-vendor.js';

describe('T4.5 what runs and cannot be told', () => {
  const FORM =
    '<form><input name="q" value="lamp"><input type="checkbox"><input type="range"><select><option>a<option selected>b</select></form>';
  const allowed = async (parts: Parameters<typeof shopAndVendor>[0]) => {
    const all = await shopAndVendor({ body: FORM, ...parts });
    await all.tab.goto(`${all.shop.url}/shop/start`);
    await all.tab.click(control('accept'));
    await wrote(all.tab);
    await quiet(all.tab);
    all.loads.length = 0;
    return all;
  };

  test('a page with an untouched form loads again once, also where the script’s element is gone', async () => {
    const { tab, loads } = await allowed({});
    await tab.evaluate('document.querySelectorAll("script[src$=\\"vendor.js\\"]").forEach((one) => one.remove())');
    await call(tab, 'choose("none")').catch(() => {});
    await expect.poll(() => loads.length).toBe(1);
    await quiet(tab);
    await tab.waitForTimeout(1500);
    expect(loads.length).toBe(1);
  });

  test.each(['fill', 'select', 'check'] as const)(
    'a form that was touched (%s) is asked about, not lost',
    async (how) => {
      const { tab, loads } = await allowed({});
      if (how === 'fill') await tab.fill('[name=q]', 'chair');
      else if (how === 'select') await tab.selectOption('select', 'a');
      else await tab.check('[type=checkbox]');
      expect(await call(tab, 'choose("none")')).toMatchObject({ reload: false });
      await tab.waitForSelector(control('reload'));
      expect(loads).toEqual([]);
      await tab.click(control('reload'));
      await expect.poll(() => loads.length).toBe(1);
    },
  );

  test('who can be told is told first, while its cookies are there, and the page stays', async () => {
    const revoke = 'window.revoke = () => { window.told = document.cookie; };';
    const ads = await thirdParty('told', { '/told.js': WRITE + revoke });
    const told = { load: [{ script: `${ads.url}/told.js` }], refuse: [{ call: 'revoke', args: [] }] };
    const { shop, tab, loads } = await shopAndVendor({
      config: { pixels: [{ ...VENDOR, ...told, id: 'told' }, NECESSARY] },
    });
    await tab.goto(`${shop.url}/shop/start`);
    await tab.click(control('accept'));
    await wrote(tab);
    await quiet(tab);
    loads.length = 0;
    const { removed, reload } = (await call(tab, 'choose("none")')) as Outcome;
    expect([await tab.evaluate('told'), reload]).toEqual([expect.stringContaining('_own=1'), false]);
    expect(removed).toContain('_own');
    await quiet(tab);
    expect([cookiesOf(await jar(tab)), loads]).toEqual([['AWSALB', '_v_9', 'cart', 'login', 'session'], []]);
  });

  test('ask asks, and later is an answer', async () => {
    const { tab, loads } = await allowed({ config: { withdraw: 'ask' } });
    await call(tab, 'choose("none")');
    await tab.click(control('later'));
    await quiet(tab);
    expect([loads, await tab.locator(control('reload')).count()]).toEqual([[], 0]);
  });

  test('stay neither asks nor loads again', async () => {
    const { tab, loads } = await allowed({ config: { withdraw: 'stay' } });
    expect(await call(tab, 'choose("none")')).toMatchObject({ reload: false });
    await quiet(tab);
    expect([loads, await tab.locator(control('reload')).count()]).toEqual([[], 0]);
  });
});

/** The visitor never touched the page: what loads it again is the page itself. */
const BOTH_ON_EACH_LOAD = `<script>
const wait = setInterval(() => {
  if (!window.written) return;
  clearInterval(wait);
  heed.choose('none');
}, 20);
heed.choose('all');
</script>`;

test.each<[string, loads: number, () => void]>([
  ['keeps everything', 2, () => {}],
  ['refuses cookies', 2, () => Object.defineProperty(document, 'cookie', { get: () => '', set() {} })],
  [
    'refuses cookies and storage',
    1,
    () => {
      Storage.prototype.setItem = () => {};
      Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
    },
  ],
  [
    'forgets the session',
    1,
    () => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (this === localStorage) set.call(this, key, value);
      };
    },
  ],
])(
  'T4.6 a page that allows and refuses on every load does not go round in circles in a browser that %s',
  async (_, expected, browser) => {
    const { shop, tab, loads } = await shopAndVendor({ head: BOTH_ON_EACH_LOAD });
    await tab.addInitScript(browser);
    await tab.goto(`${shop.url}/shop/start`);
    await tab.waitForTimeout(4000);
    expect(loads.length).toBe(expected);
  },
);

test('a template’s scripts run once, however often it is withdrawn and allowed again', async () => {
  const { shop, tab } = await shopAndVendor({
    config: { withdraw: 'stay' },
    body: `<template data-heed="marketing"><p id="widget"></p>
<script>window.runs = (window.runs || 0) + 1; widget.textContent = 'drawn'</script>
<template data-heed="analytics"><p id="inner">inner</p></template></template><p>End</p>`,
  });
  await tab.goto(`${shop.url}/shop/start`);
  const texts = () => tab.locator('p').allInnerTexts();
  await tab.click(control('accept'));
  await expect.poll(texts).toEqual(['drawn', 'inner', 'End']);
  for (let round = 0; round < 2; round++) {
    await call(tab, 'choose("none")');
    await expect.poll(texts).toEqual(['End']);
    await call(tab, 'choose({ marketing: true })');
    await expect.poll(texts).toEqual(['drawn', 'End']);
    await call(tab, 'choose("all")');
    await expect.poll(texts).toEqual(['drawn', 'inner', 'End']);
  }
  expect(await tab.evaluate('runs')).toBe(1);
});
