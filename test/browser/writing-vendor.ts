/** A shop whose vendor writes wherever it can, and what is left of it. */
import type { Page } from 'playwright';
import { openTab, page, site, thirdParty } from './fixture.js';

export const purpose = 'x';
export const NAMES = [
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
export const VENDOR = {
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
export const NECESSARY = {
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
export const WRITE = `
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

/** What the shop itself needs, some of it by the server and out of sight. */
const SHOP_COOKIES = [
  'cart=%7B%22a%22%3A1%7D; Path=/',
  'AWSALB=a+/=; Path=/',
  'login=x; Path=/shop',
  '_v_9=till; Path=/',
];

export async function shopAndVendor(
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

export const jar = async (tab: Page) =>
  (await tab.context().cookies())
    .filter(({ name }) => name !== 'heed')
    .map(({ name, value, domain, path }) => `${name}=${value} ${domain}${path}`)
    .sort();
/** Names of what is kept in this browser besides cookies, but for what is ours. */
export const stored = (tab: Page): Promise<string[]> =>
  tab.evaluate(async () => [
    ...Object.keys(localStorage).filter((key) => !key.startsWith('heed.')),
    ...Object.keys(sessionStorage).filter((key) => !key.startsWith('heed.')),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
export const cookiesOf = (all: string[]) => [...new Set(all.map((text) => text.replace(/=.*/, '')))].sort();
export const wrote = async (tab: Page) => {
  await tab.waitForFunction('window.written');
  await tab.evaluate('written.then(() => 0)');
};
