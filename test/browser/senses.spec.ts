/** What eyes and hands need of every control: size, contrast, a ring, forced colors, no motion, and nothing of ours on paper. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Shown, VIEWS } from './every-view.js';
import { control, openTab, page, quiet, site } from './fixture.js';

const FILM =
  '<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="480" height="300"></iframe>';
const CLEAR = 'rgba(0, 0, 0, 0)';
const { inspector: _, ...OURS } = VIEWS;
const ALL = Object.entries(OURS);

async function open({ config, mode, box, open }: Shown, film: boolean, width = 1280): Promise<Page> {
  const shop = await site({ pages: { '/': page({ config, body: `<h1>Lamps</h1>${film ? FILM : ''}` }) } });
  const tab = await openTab({ ...mode, context: { viewport: { width, height: 800 } } });
  await tab.goto(shop.url);
  await open?.(tab);
  await tab.waitForSelector(box);
  await quiet(tab);
  return tab;
}

/** Controls of ours: what each is, how large, and how the ring around it looks when a key brought the focus to it. */
interface Control {
  name: string;
  width: number;
  height: number;
  /** In a line of text, where it is as high as that. */
  inText: boolean;
  ring: { width: number; style: string; color: string; on: string };
}

const controls = async (tab: Page): Promise<Control[]> => {
  // Who uses a key sees rings.
  await tab.keyboard.press('Shift');
  return tab.evaluate(() => {
    const roots = [...document.querySelectorAll<HTMLElement>('[data-nosnippet]')].map((host) => host.shadowRoot);
    const all = roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>('button, a, summary') ?? [])]);
    return all
      .filter((one) => {
        one.focus({ preventScroll: true });
        // Below a dialog nothing can have it.
        return one.matches(':focus');
      })
      .map((one) => {
        one.focus({ preventScroll: true });
        const { width, height } = one.getBoundingClientRect();
        const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(one);
        let ground: Element | null = one.parentElement;
        while (ground && /rgba\(.* 0\)|transparent/.test(getComputedStyle(ground).backgroundColor))
          ground = ground.parentElement;
        return {
          name: one.dataset.heedAction ?? one.dataset.heedName ?? one.textContent ?? '',
          width,
          height,
          inText: getComputedStyle(one).display === 'inline',
          ring: {
            width: Number.parseFloat(outlineWidth),
            style: outlineStyle,
            color: outlineColor,
            on: ground ? getComputedStyle(ground).backgroundColor : 'Canvas',
          },
        };
      });
  });
};

/** How much two colors differ (WCAG 2.2), as the browser paints them. */
const contrast = (tab: Page, one: string, other: string): Promise<number> =>
  tab.evaluate(
    (pair) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
      const light = pair.map((color) => {
        if (!canvas) return 0;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
      return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
    },
    [one, other],
  );

test.each(ALL)('T10.3 %s: every control is 44 px, with a ring of 2 px that stands out 3:1', async (name, shown) => {
  const tab = await open(shown, name === 'placeholder', 360);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme });
    const found = await controls(tab);
    expect(found.length).toBeGreaterThan(0);
    const small = found.filter(({ width, height, inText }) => !inText && Math.min(width, height) < 44);
    expect(small.map(({ name, width, height }) => `${name}: ${width} x ${height}`)).toEqual([]);
    for (const { name, ring } of found) {
      expect([name, ring.style, ring.width]).toEqual([name, 'solid', 2]);
      expect(await contrast(tab, ring.color, ring.on), `${name} on ${ring.on}, ${colorScheme}`).toBeGreaterThan(3);
    }
  }
});

test.each(ALL)('%s moves nothing by itself, with and without a wish for less motion', async (name, shown) => {
  const tab = await open(shown, name === 'placeholder');
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await tab.emulateMedia({ reducedMotion });
    const moving = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-nosnippet]')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) =>
            [null, '::before', '::after', '::backdrop'].some((part) => {
              const { animationName, transitionDuration } = getComputedStyle(one, part);
              return animationName !== 'none' || /[1-9]/.test(transitionDuration);
            }),
          )
          .map(({ outerHTML }) => outerHTML),
      ),
    );
    expect(moving).toEqual([]);
  }
});

test.each(ALL)('%s is not on paper', async (name, shown) => {
  const tab = await open(shown, name === 'placeholder');
  const onScreen = await tab.screenshot();
  await tab.emulateMedia({ media: 'print' });
  const onPaper = await tab.screenshot();
  await tab.addStyleTag({ content: '[data-nosnippet] { display: none !important }' });
  expect(onPaper.equals(await tab.screenshot())).toBe(true);
  await tab.emulateMedia({ media: 'screen' });
  expect(onScreen.equals(await tab.screenshot())).toBe(false);
});

test('T10.3 forced colors: both answers alike and apart from the ground, switches with a border and a knob that moves', async () => {
  const bar = await open(VIEWS.bar as Shown, false);
  const tab = await open(VIEWS.preferences as Shown, false);
  for (const [one, colorScheme] of [
    [bar, 'light'],
    [bar, 'dark'],
    [tab, 'light'],
    [tab, 'dark'],
  ] as const) {
    await one.emulateMedia({ forcedColors: 'active', colorScheme });
    const looks = (action: string) =>
      one.locator(control(action)).evaluate((button) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(button);
        return [color, backgroundColor, borderTopColor, borderTopWidth];
      });
    const reject = await looks('reject');
    expect(await looks('accept')).toEqual(reject);
    const found = await controls(one);
    const ground = found.find(({ name }) => name === 'reject')?.ring.on as string;
    const [words = '', own = '', border = '', width] = reject;
    expect(await contrast(one, words, own === CLEAR ? ground : own)).toBeGreaterThan(4.5);
    expect([await contrast(one, border, ground), width]).toEqual([expect.toSatisfy((ratio) => ratio > 3), '1px']);
    for (const { name, ring } of found) expect(await contrast(one, ring.color, ring.on), name).toBeGreaterThan(3);
  }
  const track = '[data-heed-name=analytics] .track';
  const state = () =>
    tab.locator(track).evaluate((box) => {
      const { borderTopColor, borderTopStyle, justifyContent, backgroundColor, color } = getComputedStyle(box);
      return { borderTopColor, borderTopStyle, justifyContent, backgroundColor, color };
    });
  const ground = (await controls(tab))[0]?.ring.on as string;
  const off = await state();
  await tab.click('[data-heed-name=analytics]');
  const on = await state();
  expect([off.borderTopStyle, off.justifyContent, on.justifyContent]).toEqual(['dashed', 'center', 'end']);
  expect(await contrast(tab, off.borderTopColor, ground)).toBeGreaterThan(3);
  expect(await contrast(tab, on.borderTopColor, ground)).toBeGreaterThan(3);
  expect(await contrast(tab, on.color, on.backgroundColor)).toBeGreaterThan(3);
});
