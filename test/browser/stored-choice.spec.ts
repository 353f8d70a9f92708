/** A choice is kept as promised, survives what others do to it, and where the browser keeps nothing it holds for the page. */
import { parseChoice } from 'heed/server';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, complaints, cookieOn, decisionOn, inWindow, markedShop, OPENER, released } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const DAY = 864e5;

/** A browser that refuses its storage in one way or another. */
const BROKEN: [string, () => void][] = [
  [
    'throws on access',
    () => {
      const get = () => {
        throw new DOMException('no', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get });
      Object.defineProperty(document, 'cookie', { get, set: get });
    },
  ],
  [
    'throws on read',
    () => {
      const get = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Storage.prototype.getItem = get;
      Object.defineProperty(document, 'cookie', { get, set() {} });
    },
  ],
  [
    'throws on write',
    () => {
      const set = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(Storage.prototype, { setItem: set, removeItem: set });
      Object.defineProperty(document, 'cookie', { get: () => '', set });
    },
  ],
  [
    'silently drops what is written',
    () => {
      Storage.prototype.setItem = () => {};
      Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
    },
  ],
];

/** Nothing before yes, all after it, nothing after no: on this one page, without a reload or a word in the console. */
async function expectChoiceForThePage(tab: Page, ads: Awaited<ReturnType<typeof markedShop>>['ads'], url: string) {
  const heard = complaints(tab);
  const loads: string[] = [];
  tab.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
  await tab.goto(url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(released(ads)).toEqual([]);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  expect(released(ads)).toEqual(['analytics', 'functional', 'marketing']);
  await tab.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  expect([await call(tab, 'allows("marketing")'), await tab.locator(control('accept')).count()]).toEqual([true, 0]);
  await call(tab, 'choose("none")');
  await quiet(tab);
  expect([await call(tab, 'allows("marketing")'), loads]).toEqual([false, [url]]);
  expect(heard).toEqual([]);
}

test.each(BROKEN)('T6.1 where storage %s, a choice holds for the page', async (_, breakStorage) => {
  const { shop, ads } = await markedShop({ config: DE });
  const tab = await openTab();
  await tab.addInitScript(breakStorage);
  await expectChoiceForThePage(tab, ads, `${shop.url}/`);
  ads.log.length = 0;
  await tab.reload();
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(released(ads)).toEqual([]);
});

test('T6.1 in a sandboxed document, where the browser itself refuses all storage, a choice holds for the page', async () => {
  const { shop, ads } = await markedShop({
    config: { region: 'DE' },
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  const tab = await openTab();
  await expectChoiceForThePage(tab, ads, `${shop.url}/`);
  const refused = () => {
    try {
      return String(document.cookie);
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(await tab.evaluate(refused)).toBe('SecurityError');
});

test('T6.2 a stored refusal stands when reporter and config fail and come back with a laxer rule', async () => {
  const strict = { notice: { url: '/cookies', version: '1' }, ...DE };
  const answer = { body: JSON.stringify(strict) };
  let served: { status?: number; body: string } = answer;
  const { shop, ads } = await markedShop({
    config: null,
    script: '<script data-config="/heed.json" src="/heed/heed.js"></script>',
    pages: { '/heed.json': () => served },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  shop.answer = { status: 500 };
  await tab.click(control('reject'));
  await quiet(tab);

  served = { status: 500, body: '' };
  await tab.reload();
  await quiet(tab);

  served = { body: JSON.stringify({ ...strict, region: 'US-TX', regimes: { '*': 'notice', US: 'notice' } }) };
  shop.answer = '';
  await tab.reload();
  await quiet(tab);
  const { regime, allowed, ask } = await decisionOn(tab);
  expect([regime, Object.values(allowed), ask]).toEqual(['notice', [true, false, false, false], null]);
  expect(released(ads)).toEqual([]);
});

test('T6.2 a region that arrives after a refusal changes nothing about it', async () => {
  const { shop, ads } = await markedShop(inWindow({}, 'region: () => new Promise((tell) => { window.tell = tell; })'));
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.evaluate('tell("US-TX")');
  await quiet(tab);
  const { regime, allowed } = await decisionOn(tab);
  expect([regime, allowed.marketing]).toEqual(['opt-out', false]);
  expect(released(ads)).toEqual([]);
});

const TEN = Array.from({ length: 10 }, (_, index) => ({
  id: `pixel-number-${index}xx`,
  name: `Pixel ${index}`,
  vendor: 'Vendor',
  category: index % 2 ? 'analytics' : 'marketing',
}));

test('T6.3 the cookie is short, plain, host-only, and a server reads from it what the page decided', async () => {
  const { shop } = await markedShop({ config: { ...DE, pixels: TEN } });
  const tab = await openTab();
  const before = Date.now();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  const word = Object.fromEntries(TEN.map(({ id }, index) => [id, index % 3 === 0]));
  await call(tab, `choose(${JSON.stringify({ functional: true, analytics: true, marketing: false, ...word })})`);
  const cookie = await cookieOn(tab);
  expect(cookie).toMatchObject({ domain: 'shop.localhost', path: '/', sameSite: 'Lax', httpOnly: false });
  expect(cookie?.value).toMatch(/^[\w.~-]+$/);
  expect('heed'.length + (cookie?.value.length ?? 0)).toBeLessThanOrEqual(200);
  expect(Math.abs((cookie?.expires ?? 0) * 1000 - before - 180 * DAY)).toBeLessThan(DAY);

  await tab.goto(`${shop.url}/next`);
  const { choice } = await decisionOn(tab);
  const sent = shop.log.find(({ path }) => path === '/next')?.headers.cookie;
  expect(parseChoice(sent)).toEqual(choice);
  expect(choice?.pixels).toEqual(word);
});

test('T6.3 on https the cookie is Secure', async () => {
  const { shop } = await markedShop({ config: { region: 'DE' } });
  const tab = await openTab();
  // No server here speaks https, but the browser is made to believe so.
  await tab.route('https://shop.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(`http://127.0.0.1:${new URL(shop.url).port}${pathname}`);
    await route.fulfill({ body: await answer.text(), contentType: answer.headers.get('content-type') ?? '' });
  });
  await tab.goto('https://shop.test/');
  await tab.click(control('reject'));
  await quiet(tab);
  expect(await cookieOn(tab)).toMatchObject({ secure: true, sameSite: 'Lax', path: '/', domain: 'shop.test' });
});

/** What a foreign script may do to our two copies; `kept`: the choice survives it. */
const FOREIGN: [string, string, boolean][] = [
  ['deletes the cookie', 'document.cookie = "heed=; Max-Age=0; Path=/"', true],
  ['overwrites the cookie', 'document.cookie = "heed=1accepted-everything-here; Path=/"', true],
  ['deletes the copy', 'localStorage.removeItem("heed.choice")', true],
  ['overwrites the copy', 'localStorage.setItem("heed.choice", "{\\"allowed\\":\\"all\\"}")', true],
  ['clears localStorage', 'localStorage.clear()', true],
  ['deletes both', 'localStorage.clear(), document.cookie = "heed=; Max-Age=0; Path=/"', false],
  ['overwrites both', 'localStorage.setItem("heed.choice", "1all"), document.cookie = "heed=1all; Path=/"', false],
  [
    'writes both in the form of another version',
    'localStorage["heed.choice"] = document.cookie = document.cookie.replace(/heed=1([^;]*).*/, "heed=2$1; Path=/")',
    false,
  ],
];

test.each(['reject', 'accept'])(
  'T6.8 after %s a foreign script may cost the choice, but never loosens it',
  async (action) => {
    const tab = await openTab();
    for (const [name, code, kept] of FOREIGN) {
      await tab.context().clearCookies();
      const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
      await tab.goto(shop.url);
      await tab.click(control(action));
      await quiet(tab);
      const mine = await cookieOn(tab);
      ads.log.length = 0;
      await tab.evaluate(code);
      await tab.reload();
      await quiet(tab);
      expect([name, (await decisionOn(tab)).ask]).toEqual([name, kept ? null : 'banner']);
      expect([name, released(ads).length]).toEqual([name, kept && action === 'accept' ? 3 : 0]);
      // Where one copy survived, both are there again.
      const copies = [(await cookieOn(tab))?.value, await tab.evaluate('localStorage.getItem("heed.choice")')];
      if (kept) expect([name, ...copies]).toEqual([name, mine?.value, mine?.value]);
    }
  },
);
