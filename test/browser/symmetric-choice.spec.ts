/** Yes and no are equally easy, and nothing is ticked in advance. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inEach, TAGS } from './every-language.js';
import { control, openTab, quiet, switchGpc } from './fixture.js';
import { complaints, decisionOn, markedShop, released, switches } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
/** Phones, tablets and desks; on the low side of their heights. */
const SIZES: [number, number][] = [
  [320, 568],
  [360, 640],
  [414, 736],
  [768, 720],
  [1024, 720],
  [1280, 720],
  [1440, 720],
  [1920, 720],
];
const ENDS = SIZES.filter(([width]) => /320|1440/.test(`${width}`));

interface Looks {
  /** Element, text style, box and colours, which must be alike. */
  style: string[];
  text: string;
  top: number;
  width: number;
  height: number;
  /** All of it is inside the window and nothing lies over it. */
  inSight: boolean;
}

/** How these controls look, in their order; runs on the page. */
const looks = (names: readonly string[]): Looks[] => {
  const root = document.querySelector('[data-heed-host]')?.shadowRoot as ShadowRoot;
  return names.map((name) => {
    const button = root.querySelector(`[data-heed-action=${name}]`) as HTMLElement;
    const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
    const css = getComputedStyle(button);
    const properties = 'font color background border border-radius padding opacity text-decoration box-shadow'.split(
      ' ',
    );
    // Where round corners end.
    const corners = [left + height / 2, right - height / 2].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y]));
    return {
      style: [button.localName, ...properties.map((property) => `${property}: ${css.getPropertyValue(property)}`)],
      text: button.textContent ?? '',
      top,
      width,
      height,
      inSight:
        Math.min(left, top) >= 0 &&
        bottom <= innerHeight &&
        right <= innerWidth &&
        corners.every(([x = 0, y = 0]) => root.elementFromPoint(x, y) === button),
    };
  });
};

/** What makes one of two unlike the other. */
const unlike = ([one, two]: Looks[]): string[] => {
  if (!one || !two) return ['missing'];
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.1 * Math.max(a, b);
  return [
    ...one.style.filter((line, index) => line !== two.style[index]),
    ...(near(one.width, two.width) && near(one.height, two.height) ? [] : ['size']),
    ...(one.top === two.top ? [] : ['one above the other']),
    ...(one.inSight && two.inSight ? [] : ['out of sight']),
  ];
};

/** At every size, in each language. */
async function expectEqual(tab: Page, pair: [string, string], tags = ['en'], sizes = SIZES) {
  for (const [width, height] of sizes) {
    await tab.setViewportSize({ width, height });
    const found = await inEach(tab, tags, looks, pair);
    expect(found.flatMap(([tag, two]) => unlike(two).map((what) => `${width} px, ${tag}: ${what}`))).toEqual([]);
    // They were spoken: hardly two say it alike.
    expect(new Set(found.map(([, two]) => two[0]?.text)).size).toBeGreaterThan(0.8 * tags.length);
  }
}

const ALL = ['en', ...TAGS];
const LAYOUTS = ['bar', 'box', 'dialog'];
const ASKING: [object, string[], typeof SIZES][] = [
  ...LAYOUTS.map((layout): (typeof ASKING)[0] => [{ layout }, ALL, SIZES]),
  [{ layout: 'bar', position: 'top' }, ['en'], SIZES],
  [{ layout: 'box', position: 'top-right' }, ['en'], SIZES],
  [{ layout: 'bar', theme: 'dark' }, ['en'], SIZES],
  ...['soft', 'contrast', 'shop'].flatMap((look) =>
    LAYOUTS.map((layout): (typeof ASKING)[0] => [{ layout, look }, ALL, ENDS]),
  ),
];

test.each(ASKING.map(([ui, ...rest]) => [Object.values(ui).join(' '), ui, ...rest] as const))(
  'T7.1 reject and accept are alike, side by side and in sight at every width, in every language: %s',
  async (_, ui, tags, sizes) => {
    const { shop } = await markedShop({ config: { ...DE, ui }, body: '<h1>Shop</h1><p>Shoes</p>' });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    // From then on it follows the page's language.
    await quiet(tab);
    await expectEqual(tab, ['reject', 'accept'], tags, sizes);
    // The measure tells unlike ones apart.
    expect(unlike(await tab.evaluate(looks, ['reject', 'choose']))).not.toEqual([]);
  },
);

test('T7.1 opting out and OK are alike, and so are the two in preferences', async () => {
  const { shop } = await markedShop({ config: { ...DE, region: 'US-CA' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('ok'));
  await quiet(tab);
  await expectEqual(tab, ['opt-out', 'ok'], ALL);
  await tab.click(control('choose'));
  await expectEqual(tab, ['reject', 'accept'], ALL);
});

test('T7.1 keeping the opt-out and overriding it are alike', async () => {
  const { shop } = await markedShop({ config: DE });
  const tab = await openTab({ gpc: 'test' });
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await switchGpc(true);
  await tab.reload();
  await tab.waitForSelector(control('keep'));
  await quiet(tab);
  await expectEqual(tab, ['keep', 'override'], ALL);
});

/** How many times Tab is pressed until each has the focus. */
async function stops(tab: Page, ...actions: string[]): Promise<number[]> {
  const order: (string | undefined)[] = [];
  while (order.length < 20 && !actions.every((action) => order.includes(action))) {
    await tab.keyboard.press('Tab');
    order.push(
      await tab.evaluate(() => {
        const host = document.activeElement;
        return (host?.shadowRoot?.activeElement as HTMLElement | undefined)?.dataset.heedAction;
      }),
    );
  }
  return actions.map((action) => order.indexOf(action) + 1);
}

test.each(['bar', 'dialog'])(
  'T7.2 in a %s reject and accept are one click and nearly as many stops away',
  async (layout) => {
    const { shop } = await markedShop({ config: { ...DE, ui: { layout } }, body: '<a href="/next">Next</a>' });
    for (const action of ['reject', 'accept']) {
      const tab = await openTab();
      await tab.goto(shop.url);
      await tab.waitForSelector(control('accept'));
      const [reject = 0, accept = 0] = await stops(tab, 'reject', 'accept');
      expect([reject > 0, accept > 0, Math.abs(reject - accept) <= 1]).toEqual([true, true, true]);
      await tab.click(control(action));
      const { choice, ask } = await decisionOn(tab);
      expect([ask, Object.values(choice?.allowed ?? {})]).toEqual([null, Array(3).fill(action === 'accept')]);
    }
  },
);

test('T7.3 in an opt-in region every switch starts off', async () => {
  const { shop, ads } = await markedShop({ config: DE });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  expect(await switches(tab)).toEqual({ functional: 'false', analytics: 'false', marketing: 'false' });
  // What was not touched is saved as refused.
  await tab.click(control('save'));
  await quiet(tab);
  expect(released(ads)).toEqual([]);
});

test('T7.3 a config that ticks a category is refused with an error, and nothing runs', async () => {
  const tab = await openTab();
  const heard = complaints(tab);
  for (const key of ['allowed', 'default', 'checked']) {
    heard.length = 0;
    const categories = { necessary: {}, marketing: { [key]: true } };
    const { shop, ads } = await markedShop({ config: { ...DE, categories } });
    await tab.goto(shop.url);
    await quiet(tab);
    expect(heard).toEqual([expect.stringMatching(new RegExp(`^error: Heed: .*categories\\.marketing\\.${key}`))]);
    expect(released(ads)).toEqual([]);
  }
});
