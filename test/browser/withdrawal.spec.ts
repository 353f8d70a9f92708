/** A withdrawal is true: what pixels left goes and stays gone, what others need stays, and the page loads again once at most. */
import type { Outcome } from 'heed';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';

const purpose = 'x';
const NAMES = [
  '_host',
  '_own',
  '_parent',
  '_site',
  '_folder',
  '_page',
  '_deep',
  '_slash',
  '_v_1',
  '_chip',
  '__Secure-v',
];
const VENDOR = {
  id: 'vendor',
  name: 'Vendor',
  vendor: 'Vendor Inc.',
  category: 'marketing',
  cookies: [
    ...NAMES.filter((name) => name !== '_v_1').map((name) => ({ name, purpose })),
    { name: '_v_<id>', pattern: '_v_\\d+', purpose },
    { name: '_again', purpose },
    { name: '_hidden', httpOnly: true, purpose },
  ],
  foreignCookies: [{ name: 'IDE', host: 'ads.example', purpose }],
  storage: [
    { area: 'local', key: 'vendor*', purpose },
    { area: 'session', key: 'vendor', purpose },
    { area: 'idb', key: 'vendor-*', purpose },
    { area: 'cache', key: 'vendor-*', purpose },
  ],
};
const NECESSARY = {
  id: 'till',
  name: 'Till',
  vendor: 'Shop',
  category: 'necessary',
  cookies: [
    { name: 'cart', purpose },
    { name: '_v_9', purpose },
  ],
};

/** Writes whatever a vendor can, here and on every host above. */
const WRITE = `
const put = (text) => { document.cookie = text; };
put('_host=1; Path=/');
put('_own=1; Path=/; Domain=' + location.hostname);
put('_parent=1; Path=/; Domain=eu.shop.localhost');
put('_site=1; Path=/; Domain=shop.localhost');
put('_folder=1; Path=/shop');
put('_page=1; Path=' + location.pathname);
put('_deep=1; Path=/shop; Domain=shop.localhost');
put('_slash=1; Path=/shop/');
put('_v_1=1; Path=/; Domain=shop.localhost; Max-Age=1000');
put('_v_1=2; Path=/shop');
put('_chip=1; Path=/; Secure; SameSite=None; Partitioned');
put('__Secure-v=1; Path=/; Secure');
localStorage.setItem('vendor_id', '1');
sessionStorage.setItem('vendor', '1');
window.written = Promise.all([
  new Promise((done) => {
    const opening = indexedDB.open('vendor-db', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => { window.base = opening.result; if (!window.holds) base.close(); done(); };
  }),
  caches.open('vendor-v1'),
]);`;

/** A vendor that was told to stop and writes once more all the same: a little later, and when the page goes. */
const LATE = `
const late = () => {
  document.cookie = '_again=1; Path=/; Domain=shop.localhost';
  localStorage.setItem('vendor_again', '1');
};
heed.subscribe(({ pixels }) => { if (!pixels.vendor && window.written) { setTimeout(late, 600); setTimeout(late, 4000); } });
addEventListener('pagehide', late);`;

/** What the shop itself needs, some of it by the server and out of sight. */
const SHOP_COOKIES = [
  'cart=%7B%22a%22%3A1%7D; Path=/',
  'AWSALB=a+/=; Path=/',
  'login=x; Path=/shop',
  '_v_9=till; Path=/',
];

async function shopAndVendor(
  parts: { config?: object; vendor?: string; body?: string; before?: string; head?: string; cookies?: string[] } = {},
) {
  const { config, vendor = '', cookies = SHOP_COOKIES, head = '', ...rest } = parts;
  const ads = await thirdParty('ads', { '/vendor.js': WRITE + vendor });
  const marked = page({
    config: { region: 'DE', pixels: [VENDOR, NECESSARY], ...config },
    head: `<script type="text/plain" data-heed="vendor" src="${ads.url}/vendor.js"></script>${head}`,
    ...rest,
  });
  const headers = { 'set-cookie': [...cookies, 'session=s3cr3t; Path=/; HttpOnly'] };
  // The first page alone sets what the shop needs: what comes later must not mend it.
  const shop = await site({
    host: 'www.eu.shop',
    pages: { '/shop/start': { body: marked, headers }, '/shop/lamps/': marked, '/shop/next': marked, '/': marked },
  });
  const tab = await openTab();
  const loads: string[] = [];
  tab.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
  return { shop, ads, tab, loads };
}

const jar = async (tab: Page) =>
  (await tab.context().cookies())
    .filter(({ name }) => name !== 'heed')
    .map(({ name, value, domain, path }) => `${name}=${value} ${domain}${path}`)
    .sort();
/** Names of what is kept in this browser besides cookies, but for what is ours. */
const stored = (tab: Page): Promise<string[]> =>
  tab.evaluate(async () => [
    ...Object.keys(localStorage).filter((key) => !key.startsWith('heed.')),
    ...Object.keys(sessionStorage).filter((key) => !key.startsWith('heed.')),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
const cookiesOf = (all: string[]) => [...new Set(all.map((text) => text.replace(/=.*/, '')))].sort();
const wrote = async (tab: Page) => {
  await tab.waitForFunction('window.written');
  await tab.evaluate('written.then(() => 0)');
};

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
