/** The guard tells of third parties that no mark covers, in every way that they can be reached, and holds those that are refused. */
import { expect, test } from 'vitest';
import { quiet } from './fixture.js';
import { type GuardedShop, guardedShop } from './guarded-shop.js';
import { call } from './marked-shop.js';

const bare = (paths: readonly string[]) => [...new Set(paths.map((path) => path.slice(1)))].sort();

/** Way → how it is told. */
const HOW: Record<string, string> = {
  script: 'script',
  'script-by-attribute': 'script',
  'script-in-fragment': 'script',
  frame: 'frame',
  image: 'image',
  'image-set': 'image',
  link: 'link',
  fetch: 'fetch',
  'fetch-request': 'fetch',
  'fetch-keepalive': 'fetch',
  'fetch-post': 'fetch',
  xhr: 'xhr',
  'xhr-post': 'xhr',
  ping: 'ping',
  socket: 'socket',
  events: 'events',
  worker: 'worker',
};
/** Asked for on the shop's own host. */
const OWN = ['worker'];
/** These are not made up for. */
const LOST = ['fetch-post', 'xhr-post', 'events', 'socket', ...OWN];
const without = (names: readonly string[]) =>
  Object.keys(HOW)
    .filter((way) => !names.includes(way))
    .sort();

/** Goes every way, and returns how each was told. */
async function goEveryWay({ tab, leaks }: GuardedShop) {
  await tab.evaluate(() => {
    for (const act of Object.values(window.ways)) act();
  });
  await quiet(tab);
  const found = (await leaks()).filter(({ pixel }) => pixel === 'ads');
  return Object.fromEntries(found.map((leak) => [leak.path.replace(/^(\/proxied)?\//, ''), leak]));
}

test.each(['report', 'warn'] as const)('%s: everything goes on, and is told once with who started it', async (mode) => {
  const shop = await guardedShop(mode);
  const { tab, tags, ads, errors } = shop;
  const warned: string[] = [];
  tab.on('console', (message) => {
    if (message.text().startsWith('Heed: ')) warned.push(message.text());
  });
  const told = await goEveryWay(shop);
  expect(Object.fromEntries(Object.entries(told).map(([way, { how }]) => [way, how]))).toEqual(HOW);
  for (const leak of Object.values(told)) expect(leak).toMatchObject({ by: `${tags.url}/ways.js`, held: false });
  expect(bare(ads.paths)).toEqual(without(OWN));
  await goEveryWay(shop);
  const said = (await errors()).filter(({ code, message }) => code === 'leak' && message.includes('"ads"'));
  expect(said.length).toBe(Object.keys(HOW).length);
  expect(warned.filter((text) => text.includes('"ads"')).length).toBe(mode === 'warn' ? said.length : 0);
});

test('enforce: nothing that is refused leaves, and what can be made up for leaves on allow', async () => {
  const shop = await guardedShop('enforce');
  const { tab, ads } = shop;
  const sockets: string[] = [];
  tab.on('websocket', (socket) => sockets.push(socket.url()));
  const told = await goEveryWay(shop);
  expect(Object.keys(told).sort()).toEqual(without([]));
  expect(Object.values(told).filter(({ held }) => !held)).toEqual([]);
  expect(ads.paths).toEqual([]);
  expect(shop.shop.paths).not.toContain('/proxied/worker');
  expect(sockets).toEqual(['wss://invalid/']);
  const failed = { 'fetch-post': 'TypeError: Failed to fetch', 'xhr-post': 'error', socket: 'error', events: 'error' };
  expect(await tab.evaluate(() => window.outcomes)).toEqual({ ...failed, ping: 'true' });

  await call(tab, 'choose({ marketing: true })');
  await ads.heard('/ping');
  await quiet(tab);
  expect(bare(ads.paths)).toEqual(without(LOST));
  expect(await tab.evaluate(() => window.outcomes)).toEqual({ ...failed, ping: 'true', fetch: '200', xhr: 'load' });
  // Allowed now, each way is open.
  await goEveryWay(shop);
  expect(bare(ads.paths)).toEqual(without(OWN));
  expect(shop.shop.paths).toContain('/proxied/worker');
});

test('cookies of a refused pixel are told, dropped only by enforce, and may always be taken away', async () => {
  for (const mode of ['report', 'enforce'] as const) {
    const { tab, leaks, shop } = await guardedShop(mode);
    const cookies = await tab.evaluate(async () => {
      document.cookie = '_ads=1; Path=/; Max-Age=1000';
      await window.cookieStore.set('_ads', '2');
      document.cookie = 'cart=1';
      const left = document.cookie;
      document.cookie = '_ads=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
      return [left, document.cookie];
    });
    expect(cookies).toEqual([mode === 'report' ? '_ads=2; cart=1' : 'cart=1', 'cart=1']);
    const host = new URL(shop.url).hostname;
    expect((await leaks()).filter(({ how }) => how === 'cookie')).toMatchObject([
      { pixel: 'ads', host, path: '', cookie: '_ads', held: mode === 'enforce' },
    ]);
  }
});

test('what happened before the guard came is told', async () => {
  const { tab, ads, leaks } = await guardedShop('report', {
    before: '<script>document.cookie = "_ads=1"; document.cookie = "theme=dark";</script>',
    head: '<script src="ADS/early.js"></script>',
    body: '<img src="ADS/early.gif" alt=""><iframe src="ADS/early"></iframe>',
  });
  await quiet(tab);
  const told = (await leaks())
    .filter(({ pixel }) => pixel === 'ads')
    .map(({ how, path, cookie }) => [how, cookie ?? path]);
  expect(told.sort()).toEqual([
    ['cookie', '_ads'],
    ['frame', '/early'],
    ['image', '/early.gif'],
    ['script', '/early.js'],
  ]);
  expect(bare(ads.paths)).toEqual(['early', 'early.gif', 'early.js']);
});

test('T1.4 an unmarked tag is named with its host, once, and so is a cookie that it sets', async () => {
  const { tab, tags, leaks } = await guardedShop('report', { config: { pixels: [] } });
  await tab.addScriptTag({ url: `${tags.url}/sets-a-cookie.js` });
  await tab.evaluate(() => {
    window.ways.image?.();
    document.cookie = 'theme=dark';
  });
  await quiet(tab);
  const { hostname } = new URL(tags.url);
  const found = await leaks();
  expect(found.filter(({ host }) => host === hostname)).toMatchObject([
    { how: 'script', path: '/ways.js', held: false },
  ]);
  expect(found.filter(({ how }) => how === 'cookie')).toMatchObject([
    { cookie: '_strange', by: `${tags.url}/sets-a-cookie.js` },
  ]);
  expect(found.filter(({ host }) => host === 'ads.localhost')).toMatchObject([
    { how: 'image', by: `${tags.url}/ways.js` },
  ]);
  expect(found.some(({ pixel }) => pixel)).toBe(false);
});

test('what the site itself serves, what is allowed, and what a mark starts is no leak', async () => {
  const marks = `<script type="text/plain" data-heed="marketing" src="ADS/marked.js"></script>
    <script type="text/plain" data-heed="marketing">new Image().src = 'ADS/by-mark.gif'</script>`;
  const { tab, ads, leaks } = await guardedShop('enforce', { config: { pixels: [] }, head: marks });
  await tab.evaluate(() => fetch('/own').then((answer) => answer.text()));
  const before = await leaks();
  expect(before.map(({ host }) => host)).toEqual(['tags.localhost']);
  await call(tab, 'choose("all")');
  await ads.heard('/by-mark.gif');
  await ads.heard('/marked.js');
  await quiet(tab);
  expect(await leaks()).toEqual(before);
});

test('a mark without its `type` holds nothing, and is told', async () => {
  const { tab, leaks } = await guardedShop('report', {
    config: { pixels: [] },
    head: '<script data-heed="marketing" src="ADS/live.js"></script>',
  });
  await quiet(tab);
  expect((await leaks()).map(({ host }) => host).sort()).toEqual(['ads.localhost', 'tags.localhost']);
});

test('the catalogue is known: a tag that nobody declared follows its category', async () => {
  const { tab, leaks } = await guardedShop('enforce', { config: { pixels: [] } });
  const asked: string[] = [];
  await tab.route(/facebook|stripe/, (route) => {
    asked.push(new URL(route.request().url()).host);
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await tab.evaluate(() => {
    for (const src of ['https://connect.facebook.net/en_US/fbevents.js', 'https://js.stripe.com/v3/'])
      document.head.append(Object.assign(document.createElement('script'), { src }));
    document.cookie = '_fbp=1';
  });
  await quiet(tab);
  const known = async () => (await leaks()).flatMap(({ pixel, how, held }) => (pixel ? [[pixel, how, held]] : []));
  expect(await known()).toEqual([
    ['meta-pixel', 'script', true],
    ['stripe', 'script', false],
    ['meta-pixel', 'cookie', true],
  ]);
  expect([asked, await tab.evaluate('document.cookie')]).toEqual([['js.stripe.com'], '']);
  await call(tab, 'choose("all")');
  await expect.poll(() => asked).toEqual(['js.stripe.com', 'connect.facebook.net']);
});

test.each([
  ['after the container', ['{ "gtm.start": 1 }', '["consent", "default", {}]'], ['late']],
  ['before the container', ['["consent", "default", {}]', '{ "gtm.start": 1 }'], []],
])('T2.7 a default said %s', async (_, layer, codes) => {
  const { errors } = await guardedShop('report', { before: `<script>window.dataLayer = [${layer}];</script>` });
  expect((await errors()).map(({ code }) => code).filter((code) => code !== 'leak')).toEqual(codes);
});
