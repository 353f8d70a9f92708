/** Yes and no are equally easy, and nothing is ticked in advance. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet, switchGpc } from './fixture.js';
import { complaints, decisionOn, markedShop, released, switches } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const WIDTHS = [320, 360, 480, 768, 1024, 1280, 1920];

interface Looks {
  /** Element, text style, box and colours, which must be alike. */
  style: string[];
  width: number;
  height: number;
  /** All of it is inside the window and nothing lies over it. */
  inSight: boolean;
}

/** How these controls look, in their order on the page. */
const looks = (tab: Page, actions: readonly string[]): Promise<Looks[]> =>
  tab.evaluate((names) => {
    const root = document.querySelector('[data-heed-host]')?.shadowRoot as ShadowRoot;
    return names.map((name) => {
      const button = root.querySelector(`[data-heed-action=${name}]`) as HTMLElement;
      const box = button.getBoundingClientRect();
      const css = getComputedStyle(button);
      const properties = [
        'font',
        'color',
        'background',
        'border',
        'border-radius',
        'padding',
        'opacity',
        'text-decoration',
        'box-shadow',
      ];
      const corners = [box.left + 12, box.right - 12].flatMap((x) => [box.top + 3, box.bottom - 3].map((y) => [x, y]));
      return {
        style: [button.localName, ...properties.map((property) => `${property}: ${css.getPropertyValue(property)}`)],
        width: box.width,
        height: box.height,
        inSight:
          box.top >= 0 &&
          box.left >= 0 &&
          box.bottom <= innerHeight &&
          box.right <= innerWidth &&
          corners.every(([x = 0, y = 0]) => root.elementFromPoint(x, y) === button),
      };
    });
  }, actions);

/** What makes one of two unlike the other. */
const unlike = ([one, two]: Looks[]): string[] => {
  if (!one || !two) return ['missing'];
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.1 * Math.max(a, b);
  return [
    ...one.style.filter((line, index) => line !== two.style[index]),
    ...(near(one.width, two.width) && near(one.height, two.height) ? [] : ['size']),
    ...(one.inSight && two.inSight ? [] : ['out of sight']),
  ];
};

/** At every width; heights are those of a small phone and of a small laptop. */
async function expectEqual(tab: Page, pair: [string, string]) {
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: width < 768 ? 640 : 720 });
    expect([width, ...unlike(await looks(tab, pair))]).toEqual([width]);
  }
}

const LAYOUTS = [
  { layout: 'bar' },
  { layout: 'bar', position: 'top' },
  { layout: 'box' },
  { layout: 'box', position: 'top-right' },
  { layout: 'dialog' },
  { layout: 'bar', theme: 'dark' },
];

test.each(LAYOUTS.map((ui) => [Object.values(ui).join(' '), ui] as const))(
  'T7.1 reject and accept are alike and in sight at every width: %s',
  async (_, ui) => {
    const { shop } = await markedShop({ config: { ...DE, ui }, body: '<h1>Shop</h1><p>Shoes</p>' });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await expectEqual(tab, ['reject', 'accept']);
    // The measure tells unlike ones apart.
    expect(unlike(await looks(tab, ['reject', 'choose']))).not.toEqual([]);
  },
);

test('T7.1 opting out and OK are alike, and so are the two in preferences', async () => {
  const { shop } = await markedShop({ config: { ...DE, region: 'US-CA' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('ok'));
  await expectEqual(tab, ['opt-out', 'ok']);
  await tab.click(control('choose'));
  await expectEqual(tab, ['reject', 'accept']);
});

test('T7.1 keeping the opt-out and overriding it are alike', async () => {
  const { shop } = await markedShop({ config: DE });
  const tab = await openTab({ gpc: 'test' });
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await switchGpc(true);
  await tab.reload();
  await tab.waitForSelector(control('keep'));
  await expectEqual(tab, ['keep', 'override']);
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
