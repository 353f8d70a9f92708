/** The demo's Cookie Notice against what its browser keeps when everything is allowed: nothing undeclared, nothing that never comes. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { settled, visitDemo } from './demo-shop.js';
import { control } from './fixture.js';

const KINDS: Record<string, string> = {
  cookie: 'cookie',
  local: 'local storage',
  session: 'session storage',
  idb: 'database',
  cache: 'cache',
};

/** What was ever written by scripts of the shop's pages, also what is gone again: `kind key`. */
async function listen(tab: Page): Promise<Set<string>> {
  const written = new Set<string>();
  await tab.exposeFunction('wrote', (line: string) => written.add(line));
  await tab.addInitScript(() => {
    const wrote = (kind: string, key: string) =>
      (window as unknown as { wrote(line: string): void }).wrote(`${kind} ${key}`);
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(text: string) {
        cookie.set?.call(this, text);
        wrote('cookie', text.split('=')[0]?.trim() ?? '');
      },
    });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      wrote(this === sessionStorage ? 'session storage' : 'local storage', key);
      return setItem.call(this, key, value);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, ...rest) {
      wrote('database', name);
      return open.call(this, name, ...rest);
    };
  });
  return written;
}

/** What the browser keeps now, for the shop and on hosts of others. */
async function kept(tab: Page): Promise<string[]> {
  const own = await tab.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    idb: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    cache: await caches.keys(),
  }));
  const shop = new URL(tab.url()).hostname;
  const cookies = (await tab.context().cookies()).map(({ name, domain }) =>
    domain.replace(/^\./, '') === shop ? `cookie ${name}` : `cookie on ${domain} ${name}`,
  );
  return [...cookies, ...Object.entries(own).flatMap(([kind, keys]) => keys.map((key) => `${KINDS[kind]} ${key}`))];
}

/** The rows of the notice, each as what its keys look like. */
async function declared(tab: Page): Promise<{ line: string; fits: RegExp }[]> {
  const rows = await tab
    .locator('[data-heed-show=notice] tbody tr:has([data-heed-part=key])')
    .evaluateAll((all) =>
      all.map((row) =>
        ['kind', 'key'].map((part) => row.querySelector(`[data-heed-part=${part}]`)?.textContent ?? '').join(' '),
      ),
    );
  const literal = (text: string) => text.replace(/[.^$+?()[\]{}|\\]/g, '\\$&');
  return rows.map((line) => ({ line, fits: new RegExp(`^${literal(line).replace(/\*/g, '.*')}$`) }));
}

test('T17.4 what the demo’s notice declares is what comes, and nothing else comes', { timeout: 90_000 }, async () => {
  const { demo, tab } = await visitDemo('DE');
  const written = await listen(tab);
  const seen = new Set<string>();
  const visit = async (path: string) => {
    await tab.goto(demo.url + path);
    const add = tab.locator('text=Add to cart').first();
    if (await add.count()) await add.click();
    // Libraries hold events back for up to a second.
    await tab.waitForTimeout(1300);
    for (const line of await kept(tab)) seen.add(line);
  };

  // While its answer cannot be delivered, a record waits.
  await tab.route('**/report.js', (route) => route.abort(), { times: 1 });
  await tab.goto(`${demo.url}/?gclid=1&fbclid=2`);
  await tab.click(control('accept'));
  await settled(
    demo,
    Object.keys(demo.thirdParties).filter((id) => id !== 'lantern'),
  );
  for (const path of [
    '/',
    '/products/harbour-lamp',
    '/products/quiet-clock',
    '/cart',
    '/checkout',
    '/privacy',
    '/cookies',
  ])
    await visit(path);
  const rows = await declared(tab);
  // A withdrawal that loads the page again, and a signal, leave something of Heed’s own.
  await switchGpcOn(tab);
  await visit('/');
  await Promise.all([tab.waitForEvent('load'), tab.evaluate('void heed.choose("none")')]);
  await visit('/cookies');

  expect(rows.length).toBeGreaterThan(30);
  expect([...seen].filter((line) => !rows.some(({ fits }) => fits.test(line))).sort()).toEqual([]);
  const came = [...seen, ...written];
  expect(rows.filter(({ fits }) => !came.some((line) => fits.test(line))).map(({ line }) => line)).toEqual([]);
});

/** As the demo itself plays it. */
async function switchGpcOn(tab: Page): Promise<void> {
  await tab.context().addCookies([{ name: 'play', value: 'region=DE&gpc=1', url: tab.url() }]);
}
