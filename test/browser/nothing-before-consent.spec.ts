/** Until the visitor has spoken no third party hears a thing and nothing but our own is kept. */
import { type AddressInfo, createServer } from 'node:net';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { heardBy, PARTIES, visitDemo } from './demo-shop.js';
import { asked, EVERY_PATH, everyMark } from './every-mark.js';
import { control, openBrowser, openTab, page, quiet, site, thirdParty } from './fixture.js';

/** A third party that notices who connects, even without asking for anything. */
async function openDoor() {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://door.localhost:${(server.address() as AddressInfo).port}`, connections: () => connections };
}

/** Everything that this origin keeps in the browser, by name. */
const kept = (tab: Page) =>
  tab.evaluate(async () => ({
    cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));

const isTheirs = (name?: string) => !!name && !/^(heed(\..+)?|play|cart)$/.test(name);
const foreign = async (tab: Page) => Object.values(await kept(tab)).flatMap((names) => names.filter(isTheirs));

/** What visitors do before they answer. */
async function live(tab: Page) {
  await tab.mouse.wheel(0, 2000);
  await tab.mouse.move(40, 40);
  await tab.locator('h1').click();
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('lamp');
}

test('T1.1 marks of every kind: scroll, click, type, three routes and a missing page, and no request leaves', async () => {
  const ads = await thirdParty('ads');
  const marks = everyMark(ads, 'marketing');
  const body = `<h1>Lamps</h1><input><div style="height:3000px"></div><main>${marks}</main>`;
  const html = page({ config: { region: 'DE' }, body });
  const shop = await site({ pages: { '/': html, '/missing': { status: 404, body: html } } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await live(tab);
  for (const route of ['/lamps', '/cups', '/clocks']) {
    await tab.evaluate(
      ([path, html]) => {
        history.pushState(null, '', path);
        (document.querySelector('main') as Element).innerHTML = html as string;
      },
      [route, marks],
    );
    await quiet(tab);
  }
  expect((await tab.goto(`${shop.url}/missing`))?.status()).toBe(404);
  await tab.waitForSelector(control('accept'));
  await live(tab);
  await quiet(tab);
  await tab.waitForTimeout(500);
  expect(ads.paths).toEqual([]);
  expect(await foreign(tab)).toEqual([]);

  // The same page after yes: the marks were good, and the logs do hear.
  await tab.click(control('accept'));
  await expect.poll(() => asked(ads)).toEqual(EVERY_PATH);
  await expect.poll(() => foreign(tab)).toEqual(['theirs', 'theirs', 'theirs', 'theirs', 'theirs']);
});

test('T1.1 a marked preconnect opens no connection before yes', async () => {
  const door = await openDoor();
  const head = `<link rel="preconnect" data-heed="marketing" data-href="${door.url}">`;
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head }) } });
  // Chromium connects ahead only in a profile that is kept, which is how a browser with Do Not Track is started.
  const tab = await (await openBrowser({ dnt: true })).contexts()[0]?.newPage();
  if (!tab) throw new Error('This browser has no profile.');
  onTestFinished(() => tab.close());
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.waitForTimeout(800);
  expect(door.connections()).toBe(0);
  await tab.click(control('accept'));
  await expect.poll(door.connections).toBeGreaterThan(0);
});

test('T1.1 the demo shop with the real libraries: every page and a missing one, and no third party hears', async () => {
  const { demo, tab } = await visitDemo('DE');
  for (const path of ['/', '/cookies', '/no-such-page']) {
    await tab.goto(demo.url + path);
    await tab.waitForSelector(control('accept'));
    await live(tab);
  }
  await tab.goto(`${demo.url}/products/harbour-lamp`);
  await tab.click('text=Add to cart');
  await tab.goto(`${demo.url}/checkout`);
  for (const field of await tab.locator('form input').all())
    await field.fill((await field.getAttribute('type')) ? 'a@b.example' : 'x');
  await tab.click('text=Place the order');
  await tab.waitForURL('**/thanks*');
  await quiet(tab);
  await tab.waitForTimeout(1500);
  expect(heardBy(demo)).toEqual([]);
  expect(await foreign(tab)).toEqual([]);
  expect(demo.records).toEqual([]);

  await tab.click(control('accept'));
  await expect
    .poll(() => heardBy(demo), { timeout: 5000 })
    .toEqual([...PARTIES.analytics, ...PARTIES.marketing].sort());
});
