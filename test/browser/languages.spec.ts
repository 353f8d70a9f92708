/** Views speak the visitor's language: loaded one at a time, changed in place, each way round. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { speak } from './every-language.js';
import { control, openTab, page, quiet, site } from './fixture.js';
import { markedShop, OPENER } from './marked-shop.js';

const GERMAN = readFileSync(new URL('../../dist/languages/de.js', import.meta.url), 'utf8');
const SCRIPT = { 'content-type': 'text/javascript' };

/** What the banner says in some of them. */
const ACCEPT: Record<string, string> = { de: 'Alle akzeptieren', ar: 'قبول الكل' };

const config = (ui: object = {}) => ({ region: 'DE', ui });
const spoken = (tab: Page) =>
  tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-heed-host]');
    const box = host?.shadowRoot?.querySelector('.card');
    return [host?.lang, host?.dir, box && getComputedStyle(box).direction];
  });
const languagesAskedFor = (paths: string[]) => paths.filter((path) => path.includes('/languages/'));

test('T22.1 the page’s language before the browser’s, the config’s before both; one file of one language', async () => {
  const { shop } = await markedShop({ config: config() });
  const german = await openTab({ context: { locale: 'de-AT' } });
  await german.goto(shop.url);
  await expect.poll(() => german.locator(control('accept')).textContent()).toBe('Accept all');
  expect(languagesAskedFor(shop.paths)).toEqual([]);

  const { shop: asked } = await markedShop({ config: config({ language: 'de-AT' }) });
  await german.goto(asked.url);
  await expect.poll(() => german.locator(control('accept')).textContent()).toBe(ACCEPT.de);
  expect(await spoken(german)).toEqual(['de', 'ltr', 'ltr']);
  expect(languagesAskedFor(asked.paths)).toEqual(['/heed/languages/de.js']);

  const { shop: turned } = await markedShop({ config: config({ language: 'ar' }) });
  await german.goto(turned.url);
  await expect.poll(() => german.locator(control('accept')).textContent()).toBe(ACCEPT.ar);
  expect(await spoken(german)).toEqual(['ar', 'rtl', 'rtl']);

  const { shop: silent } = await markedShop({ config: config(), language: '' });
  await german.goto(silent.url);
  await expect.poll(() => german.locator(control('accept')).textContent()).toBe(ACCEPT.de);
});

test('T22.1 a language that nobody wrote, and one that does not load, is told once and English stands in', async () => {
  for (const language of ['tlh', 'de']) {
    const { shop } = await markedShop({
      config: config({ language }),
      pages: { '/heed/languages/de.js': { status: 500 } },
    });
    const tab = await openTab();
    const told: string[] = [];
    tab.on(
      'console',
      (message) =>
        void (message.text().includes('languages/') && message.type() === 'error' && told.push(message.text())),
    );
    await tab.goto(shop.url);
    await expect.poll(() => tab.locator(control('accept')).textContent()).toBe('Accept all');
    await tab.click(control('choose'));
    await tab.waitForSelector(control('save'));
    await quiet(tab);
    expect([language, told.filter((text) => !text.startsWith('Failed to load resource')).length]).toEqual([
      language,
      1,
    ]);
  }
});

test('T22.1 a text that a language lacks stands in English, and no other does', async () => {
  const body = GERMAN.replace('"Alle akzeptieren"', 'null');
  const { shop } = await markedShop({
    config: config({ language: 'de' }),
    pages: { '/heed/languages/de.js': { body, headers: SCRIPT } },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await expect.poll(() => tab.locator(control('accept')).textContent()).toBe('Accept all');
  expect(await tab.locator(control('reject')).textContent()).toBe('Alle ablehnen');
});

test('T22.1 a language that never comes holds nothing back, and has the views in its words when it comes after all', async () => {
  const never = '<button data-heed-open="opt-out">Opt out</button><div data-heed-show="status"></div>';
  const { shop } = await markedShop({ config: { region: 'US-CA', ui: { language: 'de' } }, body: never });
  const tab = await openTab();
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await tab.route('**/languages/**', (route) => late.then(() => route.continue()));
  await tab.goto(shop.url);
  await expect.poll(() => tab.locator(control('ok')).textContent()).toBe('OK');
  // What acts on decisions comes after the view.
  await expect.poll(() => shop.paths).toContain('/heed/gate.js');
  await expect.poll(() => tab.locator('[data-heed-part=status]').textContent()).toContain('Your browser sends neither');
  await tab.click('[data-heed-open=opt-out]');
  await tab.waitForSelector('[data-heed-opt-out] [data-heed-action=close]');
  expect(await tab.locator('[data-heed-opt-out] #title').textContent()).toBe('Your privacy choices');
  arrive();
  await expect.poll(() => tab.locator('[data-heed-opt-out] #title').textContent()).toBe('Ihre Wahl zum Datenschutz');
  await expect.poll(() => tab.locator(control('opt-out')).textContent()).toBe('Widersprechen');
  await expect.poll(() => tab.locator('[data-heed-part=status]').textContent()).toContain('Ihr Browser sendet weder');
  expect(await spoken(tab)).toEqual(['de', 'ltr', 'ltr']);
});

test('T22.1 words made beside another English are not taken: their places mean nothing', async () => {
  const body = GERMAN.replace(/w\w{6}=/, 'older=');
  const { shop } = await markedShop({
    config: config({ language: 'de' }),
    pages: { '/heed/languages/de.js': { body, headers: SCRIPT } },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await expect.poll(() => tab.locator(control('accept')).textContent()).toBe('Accept all');
});

describe('T22.2 a page that changes its language', () => {
  test('has its banner and its control say so in place', async () => {
    const { shop } = await markedShop({ config: config() });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await quiet(tab);
    await tab.focus(control('accept'));
    await speak(tab, 'ar');
    await expect.poll(() => tab.locator(control('accept')).textContent()).toBe(ACCEPT.ar);
    expect(await spoken(tab)).toEqual(['ar', 'rtl', 'rtl']);
    expect(await tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(ACCEPT.ar);
    await speak(tab, 'de');
    await expect.poll(() => tab.locator(control('accept')).textContent()).toBe(ACCEPT.de);
    expect(await spoken(tab)).toEqual(['de', 'ltr', 'ltr']);
    await speak(tab, 'en');
    await expect.poll(() => tab.locator(control('accept')).textContent()).toBe('Accept all');
    await tab.click(control('accept'));
    await speak(tab, 'de');
    await expect.poll(() => tab.locator('[data-heed-link] button').textContent()).toBe('Ihre Wahl zum Datenschutz');
  });

  test('keeps what was switched and not saved, and the focus; what is saved is as it was switched', async () => {
    const { shop } = await markedShop({ config: config(), body: OPENER });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control('choose'));
    const analytics = tab.locator('[data-heed-name=analytics]');
    await analytics.click();
    expect(await analytics.getAttribute('aria-checked')).toBe('true');
    await speak(tab, 'he');
    await expect.poll(() => spoken(tab)).toEqual(['he', 'rtl', 'rtl']);
    expect(await analytics.getAttribute('aria-checked')).toBe('true');
    expect(
      await tab.evaluate(
        () => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | undefined)?.dataset.heedName,
      ),
    ).toBe('analytics');
    await tab.click(control('save'));
    await expect.poll(() => tab.evaluate('heed.decision.allowed.analytics')).toBe(true);
    expect(await tab.evaluate('heed.decision.allowed.marketing')).toBe(false);
  });

  test('has its Cookie Notice and its opt-out view follow', async () => {
    const body = '<div data-heed-show="notice"></div><button data-heed-open="opt-out">Opt out</button>';
    const shop = await site({ pages: { '/': page({ config: { region: 'US-CA' }, body }) } });
    const tab = await openTab();
    await tab.goto(shop.url);
    const slot = tab.locator('[data-heed-part=change]');
    await expect.poll(() => slot.textContent()).toBe('Change your choice');
    await tab.click('[data-heed-open=opt-out]');
    await tab.waitForSelector('[data-heed-opt-out] [data-heed-action=close]');
    await speak(tab, 'fr');
    await expect.poll(() => slot.textContent()).not.toBe('Change your choice');
    await expect.poll(() => tab.locator('[data-heed-opt-out]').getAttribute('lang')).toBe('fr');
    expect(await tab.locator('[data-heed-part=notice]').getAttribute('lang')).toBe('fr');
    expect(languagesAskedFor(shop.paths).sort()).toEqual(['/heed/languages/fr-late.js', '/heed/languages/fr.js']);
  });
});
