/** Every button can be reached on the smallest screens and with the largest text, and the page behind is never in the way. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inEach, TAGS } from './every-language.js';
import { control, type Mode, openTab, quiet } from './fixture.js';
import { call, markedShop, OPENER } from './marked-shop.js';
import { troublesHere } from './troubles.js';

const DE = { region: 'DE' };
const LONG = `<h1>Shop</h1>${'<p>Shoes that walk as far as you do.</p>'.repeat(100)}`;

const SCREENS: [string, { width: number; height: number }, Mode?][] = [
  ['320 x 480', { width: 320, height: 480 }],
  ['640 x 360', { width: 640, height: 360 }],
  ['1280 x 1024 at 400 % zoom', { width: 320, height: 256 }],
  ['320 x 568 with text of 200 %', { width: 320, height: 568 }, { args: ['--blink-settings=defaultFontSize=32'] }],
];

const PIXELS = Array.from({ length: 6 }, (_, index) => ({
  id: `pixel-${index}`,
  name: `Conversion measurement ${index}`,
  vendor: 'Donaudampfschifffahrtsgesellschaft',
  purpose: 'Counts who comes back after having seen one of our ads elsewhere.',
  category: 'marketing',
}));

const LAYOUTS = ['bar', 'box', 'dialog'];
/** In every language. */
const allTroubles = async (tab: Page) =>
  (await inEach(tab, ['en', ...TAGS], troublesHere, null)).flatMap(([tag, found]) =>
    found.map((one) => `${tag}: ${one}`),
  );

test.each(
  SCREENS.flatMap(([name, viewport, mode = {}]) => LAYOUTS.map((layout) => [layout, name, viewport, mode] as const)),
)(
  'T18.1 T22.3 every button of a %s and of preferences can be reached at %s in every language, and nothing scrolls sideways',
  async (layout, _, viewport, mode) => {
    const { shop } = await markedShop({ config: { ...DE, pixels: PIXELS, ui: { layout } }, body: LONG });
    const tab = await openTab({ ...mode, context: { viewport } });
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    // From then on it follows the page's language.
    await quiet(tab);
    expect(await allTroubles(tab)).toEqual([]);
    await tab.click(control('choose'));
    await tab.click('summary');
    expect(await allTroubles(tab)).toEqual([]);
  },
);

test.each(SCREENS)('T18.1 the calm notices can be reached at %s too', async (_, viewport, mode) => {
  const { shop } = await markedShop({ config: { region: 'US-CA' }, body: LONG });
  const tab = await openTab({ ...mode, context: { viewport } });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('ok'));
  await quiet(tab);
  expect(await allTroubles(tab)).toEqual([]);
});

test.each(['bar', 'box'])('T18.2 a %s lets the page scroll and covers at most half of a phone', async (layout) => {
  const { shop } = await markedShop({ config: { ...DE, ui: { layout } }, body: LONG });
  const tab = await openTab({ context: { viewport: { width: 360, height: 640 } } });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  const box = await tab.locator('[data-heed-host] section').boundingBox();
  expect((box?.width ?? 0) * (box?.height ?? 0)).toBeGreaterThan(0);
  expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThanOrEqual((360 * 640) / 2);
  await tab.mouse.move(100, 100);
  await tab.mouse.wheel(0, 500);
  await tab.waitForFunction('scrollY > 0');
});

/** Where the page stands and how wide its text is. */
const standing = (tab: Page) =>
  tab.evaluate(() => [scrollY, document.body.getBoundingClientRect().left, document.body.clientWidth]);

const scrolls = async (tab: Page) => {
  const before = await tab.evaluate(() => scrollY);
  await tab.mouse.move(5, 5);
  await tab.mouse.wheel(0, 200);
  await quiet(tab);
  return (await tab.evaluate(() => scrollY)) !== before;
};

const LEAVE: [string, (tab: Page) => Promise<unknown>][] = [
  ['close', (tab) => tab.click(control('close'))],
  ['Escape', (tab) => tab.keyboard.press('Escape')],
  ['an answer', (tab) => tab.click(control('save'))],
  [
    'a foreign script that removed its node, which is there again to be closed',
    async (tab) => {
      await tab.evaluate('document.querySelector("[data-heed-host]").remove()');
      await tab.click(control('close'));
    },
  ],
  [
    'a foreign script that hides it',
    (tab) => tab.addStyleTag({ content: '[data-heed-host] { display: none !important }' }),
  ],
  ['stop()', (tab) => call(tab, 'stop()')],
];

test.each(LEAVE)(
  'T18.3 the panel keeps the page where it is, moves nothing, and lets it scroll after %s',
  async (_, leave) => {
    const { shop } = await markedShop({
      config: DE,
      body: OPENER.replace('<button', '<button style="position: fixed"') + LONG,
    });
    // Classic scrollbars take room, so that a lock without a gutter would shift the page.
    const tab = await openTab({ args: ['--disable-features=OverlayScrollbar'] });
    await tab.goto(shop.url);
    await tab.click(control('reject'));
    await tab.evaluate('scrollTo(0, 700)');
    const before = await standing(tab);
    await tab.click('[data-heed-open]');
    await tab.waitForSelector(control('save'));
    expect(await standing(tab)).toEqual(before);
    expect(await scrolls(tab)).toBe(false);
    await leave(tab);
    await quiet(tab);
    expect(await standing(tab)).toEqual(before);
    expect(await scrolls(tab)).toBe(true);
  },
);

test('T18.3 the next page scrolls though the panel was open', async () => {
  const { shop } = await markedShop({ config: DE, body: OPENER + LONG });
  const tab = await openTab({ keepsPages: true });
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  await tab.waitForSelector(control('save'));
  await tab.goto(`${shop.url}/next`);
  await tab.waitForSelector(control('accept'));
  expect(await scrolls(tab)).toBe(true);
});
