/** A shop's pages are cached for everyone alike, and stay a shop when a blocker hides what is ours. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { asked, EVERY_PATH, everyMark } from './every-mark.js';
import { control, openTab, page, quiet, type Seen, site, thirdParty } from './fixture.js';
import { call, markedShop } from './marked-shop.js';

test('T12.1 one and the same cached page serves who allows and who refuses: the browser decides', async () => {
  const ads = await thirdParty('ads');
  const html = page({ config: { region: 'DE' }, body: everyMark(ads, 'analytics') });
  let sent = 0;
  const cached = () => {
    sent++;
    return { headers: { 'cache-control': 'public, max-age=600' }, body: html };
  };
  const shop = await site({ pages: { '/': cached, '/elsewhere': '<!doctype html>' } });
  for (const [answer, expected] of [
    ['accept', EVERY_PATH],
    ['reject', []],
  ] as const) {
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control(answer));
    await quiet(tab);
    await tab.goto(`${shop.url}/elsewhere`);
    ads.log.length = 0;
    sent = 0;
    await tab.goto(shop.url);
    await quiet(tab);
    expect(asked(ads), answer).toEqual(expected);
    expect(await tab.locator(control('accept')).count(), answer).toBe(0);
    // Out of the browser's cache: the very bytes of before the choice.
    expect(sent, answer).toBe(0);
  }
});

/** What blockers put on a page, in their own way: a style sheet that no style of ours can undo. */
const HIDE = '<style>[data-heed-host], [data-heed-link], [data-heed-embed] { display: none !important }</style>';
const BODY = `<h1>Lamps</h1><button id="add" onclick="this.textContent = 'added'">Add</button><input id="name">
<button data-heed-open="preferences">Privacy choices</button><div style="height:3000px"></div>`;

/** Scrolls, clicks, focuses and types. */
async function use(tab: Page) {
  await tab.evaluate('scrollTo(0, 0)');
  await tab.mouse.move(300, 300);
  await tab.mouse.wheel(0, 700);
  await expect.poll(() => tab.evaluate('scrollY')).toBeGreaterThan(300);
  await tab.evaluate('scrollTo(0, 0)');
  await tab.click('#add', { timeout: 2000 });
  expect(await tab.textContent('#add')).toBe('added');
  await tab.click('#name', { timeout: 2000 });
  await tab.keyboard.type('Aoife');
  expect(await tab.inputValue('#name')).toBe('Aoife');
  await tab.keyboard.press('Tab');
  expect(await tab.evaluate('document.activeElement.dataset.heedOpen')).toBe('preferences');
  await tab.reload();
}

test.each(['bar', 'dialog'])('T14.1 a hidden %s leaves the page usable and grants nothing', async (layout) => {
  const ads = await thirdParty('ads');
  const html = page({ config: { region: 'DE', ui: { layout } }, head: HIDE, body: BODY + everyMark(ads, 'marketing') });
  const shop = await site({ pages: { '/': html } });
  const tab = await openTab();
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.goto(shop.url);
  await quiet(tab);
  await use(tab);
  await quiet(tab);
  await tab.click('[data-heed-open]');
  await quiet(tab);
  await tab.waitForTimeout(200);
  await use(tab);
  expect([ads.paths, errors]).toEqual([[], []]);
  expect(await tab.evaluate('heed.decision.choice')).toBe(undefined);
  await call(tab, 'choose("all")');
  await expect.poll(() => asked(ads)).toEqual(EVERY_PATH);
});

test.each(['before', 'while'])(
  'T14.1 preferences hidden %s they are open do not leave the page inert',
  async (when) => {
    const html = page({ config: { region: 'DE' }, body: BODY });
    const shop = await site({ pages: { '/': html } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    if (when === 'before') await tab.addStyleTag({ content: HIDE.replace(/<\/?style>/g, '') });
    await tab.click('[data-heed-open]');
    await quiet(tab);
    if (when === 'while') {
      await tab.waitForSelector(control('save'));
      await tab.addStyleTag({ content: HIDE.replace(/<\/?style>/g, '') });
      await tab.keyboard.press('Escape');
    }
    await tab.waitForTimeout(200);
    await use(tab);
  },
);

test('T14.1 a banner that a script takes away again and again leaves the page usable', {
  timeout: 15_000,
}, async () => {
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, body: BODY }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate(() => {
    const remove = () => {
      for (const ours of document.querySelectorAll('[data-heed-host]')) ours.remove();
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  await tab.waitForTimeout(300);
  await use(tab);
  expect(await tab.evaluate('heed.decision.choice')).toBe(undefined);
});

test('T14.1 where the banner is hidden, the way to opt out still opens, and counts', async () => {
  const { shop, ads } = await markedShop({
    config: { region: 'US-CA', withdraw: 'stay' },
    head: HIDE,
    body: '<a href="/cookies" data-heed-open="opt-out">Opt out</a>',
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await ads.heard('/marketing.js');
  await tab.click('[data-heed-open]');
  await tab.click('[data-heed-name=sale]');
  await tab.click(control('close'));
  expect(await tab.evaluate('[heed.decision.sale, heed.decision.choice.method]')).toEqual([false, 'ui']);
});

test.each(['once', 'always'])(
  'T14.3 where the banner is hidden a film is shown %s by its own placeholder',
  async (way) => {
    const films = await thirdParty('films');
    const frame = (name: string) =>
      `<iframe id="${name}" data-heed="marketing" data-src="${films.url}/${name}" width="400" height="240"></iframe>`;
    const html = page({
      config: { region: 'DE' },
      head: HIDE.replace(', [data-heed-embed]', ''),
      body: frame('one') + frame('two'),
    });
    const shop = await site({ pages: { '/': html } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.locator('#one + [data-heed-embed]').locator(control(way)).click();
    await films.heard('/one');
    if (way === 'always') await films.heard('/two');
    await quiet(tab);
    expect(films.paths.sort()).toEqual(way === 'once' ? ['/one'] : ['/one', '/two']);
    await tab.reload();
    await quiet(tab);
    expect(films.paths.length).toBe(way === 'once' ? 1 : 4);
  },
);

test('T14.2 under any name of its file and its cookie Heed asks nobody but the shop, and for files beside its own', async () => {
  const names = ['/assets/theme-choices.js', '/a/b/c.min.js'];
  for (const name of names) {
    const folder = name.replace(/[^/]*$/, '');
    const built = ({ path }: Seen) =>
      readFileSync(new URL(`../../dist/${path.slice(folder.length)}`, import.meta.url), 'utf8');
    const files = readdirSync(new URL('../../dist/', import.meta.url)).filter((file) => file.endsWith('.js'));
    const pages = Object.fromEntries(files.map((file) => [folder + file, built]));
    const html = page({
      config: { region: 'DE', report: { url: '/choices' }, storage: { cookie: 'shop_choices' } },
      script: `<script src="${name}"></script>`,
    });
    const heed = readFileSync(new URL('../../dist/heed.js', import.meta.url), 'utf8');
    const shop = await site({ pages: { ...pages, '/': html, [name]: heed, '/choices': '' } });
    const tab = await openTab();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await quiet(tab);
    await tab.click(control('choose'));
    await tab.click(control('save'));
    await shop.heard('/choices');
    await tab.waitForSelector('[data-heed-link] button');
    await quiet(tab);
    const { cookies } = await tab.context().storageState();
    expect(cookies.map((cookie) => cookie.name)).toEqual(['shop_choices']);
    const elsewhere = asked.filter(
      (url) =>
        url.slice(shop.url.length) !== '/' && url !== `${shop.url}/choices` && !url.startsWith(shop.url + folder),
    );
    expect(elsewhere).toEqual([]);
    expect(shop.log.filter(({ path }) => path.startsWith('/heed/'))).toEqual([]);
  }
});
