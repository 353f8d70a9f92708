/** One line puts a page into any state, for tests of a site: with Playwright here, on the script tag and from npm. */
import { choiceText, pretend } from 'heed/testing';
import { describe, expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, decisionOn, markedShop, released } from './marked-shop.js';

const config = { notice: { url: '/cookies', version: '2' } } as const;
const NPM = {
  config: null,
  script: `<script type="module">
    import { createConsent } from '/heed/index.js';
    createConsent(${JSON.stringify(config)});
  </script>`,
};
const SEEN = { analytics: false, functional: false, marketing: false };
const ALL = ['analytics', 'functional', 'marketing'];

describe.each([
  ['the script tag', { config }],
  ['npm', NPM],
])('with %s', (_, parts) => {
  const open = async () => {
    const { shop, ads } = await markedShop(parts);
    const tab = await openTab();
    const visit = async () => {
      await tab.goto(shop.url);
      await tab.waitForFunction('window.heed?.decision');
      await quiet(tab);
      return decisionOn(tab);
    };
    return { shop, ads, tab, visit, context: tab.context() };
  };

  test('T24.3 nobody was asked yet', async () => {
    const { ads, tab, visit } = await open();
    expect(await visit()).toMatchObject({ ask: 'banner', allowed: SEEN });
    await tab.waitForSelector(control('accept'));
    expect(released(ads)).toEqual([]);
  });

  test('T24.3 everything is allowed', async () => {
    const { shop, ads, tab, visit, context } = await open();
    await context.addCookies([{ name: 'heed', value: choiceText(config, 'all'), url: shop.url }]);
    expect(await visit()).toMatchObject({ ask: null, sale: true });
    await expect.poll(() => released(ads)).toEqual(ALL);
    // It lasts as a real one: on the next page, too.
    await tab.reload();
    await expect.poll(() => released(ads)).toEqual([...ALL, ...ALL].sort());
  });

  test('T24.3 everything is refused, and some is allowed', async () => {
    const { shop, ads, tab, visit, context } = await open();
    await context.addCookies([{ name: 'heed', value: choiceText(config, 'none'), url: shop.url }]);
    expect(await visit()).toMatchObject({ ask: null, allowed: SEEN });
    expect(await tab.locator(control('accept')).count()).toBe(0);
    await tab.evaluate('localStorage.clear()');
    await context.addCookies([{ name: 'heed', value: choiceText(config, { functional: true }), url: shop.url }]);
    await visit();
    await expect.poll(() => released(ads)).toEqual(['functional']);
  });

  test('T24.3 everything was allowed under an older notice', async () => {
    const { shop, tab, visit, context } = await open();
    const value = choiceText(config, 'all', { notice: '1' });
    await context.addCookies([{ name: 'heed', value, url: shop.url }]);
    expect(await visit()).toMatchObject({ ask: 'banner', allowed: { marketing: true }, choice: { notice: '1' } });
    await tab.waitForSelector(control('accept'));
  });

  test('T24.3 with GPC, in California', async () => {
    const { ads, visit, context } = await open();
    await context.addInitScript(pretend, { gpc: true, region: 'US-CA' });
    expect(await visit()).toMatchObject({ region: 'US-CA', regime: 'opt-out', sale: false, why: { sale: 'signal' } });
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional']);
  });

  test('T24.3 what is pretended holds on every page, and what a visitor says there stays', async () => {
    const { shop, tab, visit, context } = await open();
    await context.addInitScript(pretend, { region: 'FR', gpc: false, dnt: true });
    expect(await visit()).toMatchObject({ region: 'FR', signals: { gpc: false, dnt: true } });
    await tab.click(control('reject'));
    await tab.goto(`${shop.url}/next`);
    await tab.waitForFunction('window.heed?.decision?.region');
    expect(await decisionOn(tab)).toMatchObject({ region: 'FR', ask: null, choice: { method: 'ui' } });
    expect(await call(tab, 'allows("marketing")')).toBe(false);
  });
});
