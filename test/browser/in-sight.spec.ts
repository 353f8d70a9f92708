/** What has the focus is never hidden by a card, at any width, position or text size, and a page's own room for its sticky head is kept. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';

const HEAD = 60;
const LINKS = Array.from({ length: 22 }, (_, at) => `<p><a href="/lamp/${at}">Lamp ${at}</a></p>`).join('');
const STICKY = `<style>html { scroll-padding-top: ${HEAD}px; scroll-padding-bottom: 24px } header { position: sticky; top: 0; height: ${HEAD}px; background: Canvas }</style>`;

const SIZES: [number, number][] = [
  [320, 480],
  [768, 420],
  [1280, 420],
];
const PLACES = [
  { layout: 'bar', position: 'bottom' },
  { layout: 'bar', position: 'top' },
  { layout: 'box', position: 'bottom-left' },
  { layout: 'box', position: 'bottom-right' },
  { layout: 'box', position: 'top-left' },
  { layout: 'box', position: 'top-right' },
];

/** The room that the page keeps clear, above and below. */
const room = (tab: Page): Promise<number[]> =>
  tab.evaluate(() => {
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    return [scrollPaddingTop, scrollPaddingBottom].map(Number.parseFloat);
  });

/** Links of which nothing is to be seen when the focus comes to them, down the page and up again. */
async function hidden(tab: Page): Promise<string[]> {
  const found: string[] = [];
  for (const key of ['Tab', 'Shift+Tab'])
    for (let step = 0; step < 24; step++) {
      await tab.keyboard.press(key);
      const trouble = await tab.evaluate(async () => {
        const link = document.activeElement;
        if (!link?.matches('p > a')) return '';
        const isSeen = () => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          return [top + 2, (top + bottom) / 2, bottom - 2].some(
            (y) => document.elementFromPoint((left + right) / 2, y) === link,
          );
        };
        for (let frame = 0; frame < 10 && !isSeen(); frame++) await new Promise(requestAnimationFrame);
        return isSeen() ? '' : `${link.textContent} is hidden`;
      });
      if (trouble) found.push(trouble);
    }
  return found;
}

test.each([
  ...PLACES.map((ui) => [`${ui.layout} ${ui.position}`, ui, 100] as const),
  ...PLACES.filter(({ position }) => !/left/.test(position)).map(
    (ui) => [`${ui.layout} ${ui.position} at 200 % text`, ui, 200] as const,
  ),
])('T10.4 T18.2 %s hides nothing that has the focus', async (_, ui, text) => {
  const args = [`--blink-settings=defaultFontSize=${(16 * text) / 100}`];
  const body = `<header>Shop</header>${LINKS}`;
  const shop = await site({ pages: { '/': page({ config: { region: 'DE', ui }, head: STICKY, body }) } });
  const tab = await openTab(text === 100 ? {} : { args });
  for (const [width, height] of SIZES.slice(0, text === 100 ? 3 : 1)) {
    await tab.setViewportSize({ width, height: (height * text) / 100 });
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    const side = ui.position.startsWith('top') ? 0 : 1;
    await expect.poll(async () => (await room(tab))[side]).toBeGreaterThan(HEAD * 1.5);
    await quiet(tab);
    // On its other side the page's own room is as it was.
    expect((await room(tab))[1 - side]).toBe(side ? HEAD : 24);
    expect(await hidden(tab), `${width} px`).toEqual([]);
  }
  await tab.click(control('reject'));
  await expect.poll(() => room(tab)).toEqual([HEAD, 24]);
});

test('T10.4 a page that keeps more room clear than a card needs keeps it', async () => {
  const head = '<style>html { scroll-padding: 500px 0 }</style>';
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head, body: LINKS }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(await room(tab)).toEqual([500, 500]);
});
