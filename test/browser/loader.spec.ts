/** Pixels declared as data: what is loaded when, what is delivered, what is never done twice, and what ends the page. */
import { describe, expect, test } from 'vitest';
import { openTab, page, quiet, ran, site, thirdParty } from './fixture.js';
import { call, inWindow } from './marked-shop.js';
import { heard, rowOf, takes, vendorShop } from './vendors.js';

const META = takes('fbq', 'fbq.queue', 'callMethod');
const GRANT = [
  ['init', '1'],
  ['track', 'PageView'],
  ['consent', 'grant'],
];
const REVOKE = ['consent', 'revoke'];

const pixel = (id: string, parts: object = {}) => ({ id, name: id, vendor: 'Vendor', category: 'marketing', ...parts });
const errorsOf = (tab: { evaluate(code: string): Promise<unknown> }) => tab.evaluate('window.errors ?? []');
const withErrors = (config: object) => inWindow(config, 'onError: (e) => (window.errors ??= []).push(e.message)');

describe('T3.5 calls of page code before an answer', () => {
  const open = async () => {
    const { shop } = await vendorShop((vendor) => [rowOf('meta-pixel', vendor)], META);
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForFunction('window.fbq');
    await tab.evaluate(`fbq('track', 'a'); fbq('track', 'b');`);
    return tab;
  };

  test('are delivered in order on a yes', async () => {
    const tab = await open();
    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual([REVOKE, ['track', 'a'], ['track', 'b'], ...GRANT]);
  });

  test('are dropped on a no, and so is what is called after it', async () => {
    const tab = await open();
    await call(tab, 'choose("none")');
    await tab.evaluate(`fbq('track', 'c')`);
    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual([REVOKE, ...GRANT]);
  });
});

describe('never twice', () => {
  const open = async (mark: (url: string) => string) => {
    const { shop, vendor } = await vendorShop((server) => [rowOf('meta-pixel', server)], META, {
      head: ({ url }) => mark(url),
    });
    const tab = await openTab();
    await tab.goto(shop.url);
    return { tab, vendor };
  };
  const FILE = '/connect.facebook.net/en_US/fbevents.js';

  test('a mark with the address of the row loads the pixel in its stead, and is told like it', async () => {
    const { tab, vendor } = await open(
      (url) => `<script type="text/plain" data-heed="meta-pixel" src="${url}${FILE}?v=1"></script>`,
    );
    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual([REVOKE, ['consent', 'grant']]);
    await call(tab, 'choose("none")');
    expect(await heard(tab)).toEqual([REVOKE, ['consent', 'grant'], REVOKE]);
    await call(tab, 'choose("all")');
    await quiet(tab);
    expect(vendor.paths).toEqual([`${FILE}?v=1`]);
  });

  test("a vendor's own snippet as a mark does too", async () => {
    const { tab, vendor } = await open(
      (url) => `<script type="text/plain" data-heed="meta-pixel">
const tag = document.createElement('script');
tag.src = '${url}${FILE}';
document.head.append(tag);
fbq('init', 'mark');
</script>`,
    );
    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual([REVOKE, ['init', 'mark'], ['consent', 'grant']]);
    await quiet(tab);
    expect(vendor.paths).toEqual([FILE]);
  });

  test('a mark that comes when the row has loaded does not run, and that is told', async () => {
    const vendor = await thirdParty('vendor', { [FILE]: META });
    const row = rowOf('meta-pixel', vendor);
    const shop = await site({
      pages: { '/': page(withErrors({ region: 'DE', withdraw: 'stay', pixels: [row] })) },
    });
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await expect.poll(() => heard(tab)).toEqual([REVOKE, ...GRANT]);
    await tab.evaluate((src) => {
      const mark = Object.assign(document.createElement('script'), { type: 'text/plain', src });
      mark.dataset.heed = 'meta-pixel';
      document.body.append(mark);
    }, vendor.url + FILE);
    await quiet(tab);
    expect(vendor.paths).toEqual([FILE]);
    expect(await errorsOf(tab)).toEqual([
      'Heed: "meta-pixel" is loaded by its row, so its mark does not run; remove one of the two',
    ]);
  });
});

test('needs load first; one that fails stops nobody else', async () => {
  const vendor = await thirdParty('vendor', {
    '/broken.js': { status: 500 },
    '/slow.js': { body: '(window.ran ??= []).push("slow")', delay: 300 },
  });
  const load = (name: string) => ({ load: [{ script: `${vendor.url}/${name}.js` }] });
  const pixels = [
    pixel('quick', { ...load('quick'), needs: ['slow'] }),
    pixel('broken', load('broken')),
    pixel('widow', { ...load('widow'), needs: ['broken'] }),
    pixel('slow', load('slow')),
    pixel('throws', { load: [{ call: 'nobody', args: [] }] }),
    pixel('last', load('last')),
  ];
  const shop = await site({ pages: { '/': page(withErrors({ region: 'DE', pixels })) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose("all")');
  await expect.poll(() => ran(tab)).toContain('vendor/quick.js');
  const all = await ran(tab);
  expect(all.indexOf('slow')).toBeLessThan(all.indexOf('vendor/quick.js'));
  expect(all.sort()).toEqual(['slow', 'vendor/last.js', 'vendor/quick.js']);
  expect(await errorsOf(tab)).toEqual(
    expect.arrayContaining([
      `Heed: a pixel's script did not load: ${vendor.url}/broken.js`,
      'a step calls "nobody", which is no function here',
    ]),
  );
});

describe('a withdrawal', () => {
  /** Whether the page loads again when these pixels, which run, are refused. */
  const ends = async (id: string, head?: (url: string) => string) => {
    const { shop } = await vendorShop((vendor) => [rowOf(id, vendor)], '', {
      config: { withdraw: 'reload' },
      head: ({ url }) => head?.(url) ?? '',
    });
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await quiet(tab);
    return ((await call(tab, 'choose("none")')) as { reload: boolean }).reload;
  };

  test('does not end a page whose pixels were told', async () => {
    expect(await ends('meta-pixel')).toBe(false);
    expect(
      await ends(
        'meta-pixel',
        (url) => `<script type="text/plain" data-heed="meta-pixel" src="${url}/own.js"></script>`,
      ),
    ).toBe(false);
  });

  test('ends one with a pixel that cannot be told, or that goes on when it was', async () => {
    expect(await ends('snap-pixel')).toBe(true);
    expect(await ends('reddit-pixel')).toBe(true);
    expect(
      await ends(
        'meta-pixel',
        (url) => `<script type="text/plain" data-heed="marketing" src="${url}/own.js"></script>`,
      ),
    ).toBe(true);
  });

  test('of what is still on its way takes it back', async () => {
    const vendor = await thirdParty('vendor', { '/slow.js': { body: '(window.ran ??= []).push("slow")', delay: 500 } });
    const pixels = [pixel('slow', { load: [{ script: `${vendor.url}/slow.js` }] })];
    const shop = await site({ pages: { '/': page({ config: { region: 'DE', pixels } }) } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await vendor.heard('/slow.js');
    expect(await call(tab, 'choose("none")')).toMatchObject({ reload: false });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await ran(tab)).toEqual([]);
  });
});

describe('a name of the catalogue', () => {
  test('is fetched from beside heed.js, filled in, and held until then', async () => {
    const vendor = await thirdParty('vendor');
    const pixels = [{ use: 'amplitude', id: 'key', settings: { host: vendor.url }, category: 'marketing' }];
    const shop = await site({ pages: { '/': page({ config: { region: 'DE', pixels } }) } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForFunction('"amplitude" in heed.decision.pixels');
    expect([vendor.paths, shop.paths.filter((path) => /pixels/.test(path))]).toEqual([
      [],
      ['/heed/pixels/amplitude.js'],
    ]);
    await call(tab, 'choose({ marketing: true })');
    await expect.poll(() => vendor.paths).toEqual(['/script/key.js']);
  });

  test('that no file has is told with what to do, and stops nobody else', async () => {
    const vendor = await thirdParty('vendor');
    const pixels = [{ use: 'nobody', id: '1' }, pixel('other', { load: [{ script: `${vendor.url}/other.js` }] })];
    const shop = await site({ pages: { '/': page(withErrors({ region: 'DE', pixels })) } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await expect.poll(() => vendor.paths).toEqual(['/other.js']);
    await expect.poll(() => errorsOf(tab)).toHaveLength(1);
    const [error, ...rest] = (await errorsOf(tab)) as string[];
    expect(error).toMatch(/"nobody" is held, .+dist\/pixels beside heed\.js/);
    expect(rest).toEqual([]);
  });
});

test('under a strict content policy scripts carry the nonce of the page and pass Trusted Types', async () => {
  const vendor = await thirdParty('vendor');
  const pixels = [pixel('a', { load: [{ script: `${vendor.url}/a.js` }] })];
  const html = page({ config: { region: 'DE', pixels }, script: '<script nonce="x" src="/heed/heed.js"></script>' });
  const policy = "script-src 'nonce-x'; require-trusted-types-for 'script'";
  const shop = await site({
    pages: {
      '/': {
        body: html,
        headers: { 'content-security-policy': `${policy}; script-src-elem 'nonce-x' 'strict-dynamic'` },
      },
    },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose("all")');
  await expect.poll(() => ran(tab)).toEqual(['vendor/a.js']);
});
