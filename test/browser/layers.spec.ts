/** What a page keeps before everything else, such as a chat and a language menu, stays in reach beside each view of ours. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { VIEWS } from './every-view.js';
import { control, openTab, page, site } from './fixture.js';

const fixed = (id: string, corner: string, z: number) =>
  `<button id="${id}" style="position: fixed; ${corner}; z-index: ${z}; width: 56px; height: 56px">${id}</button>`;

/** A page with a chat in the corner where our cards are, and a menu at the top, as high as this. */
async function openShop(view: string, z: number, head = '') {
  const { config, mode, box, open } = VIEWS[view] as (typeof VIEWS)[string];
  const body = `<h1>Lamps</h1>${fixed('chat', 'bottom: 20px; right: 20px', z)}${fixed('menu', 'top: 8px; right: 8px', z)}`;
  const shop = await site({ pages: { '/': page({ config, head, body }) } });
  const tab = await openTab({ ...mode, context: { viewport: { width: 375, height: 740 } } });
  await tab.goto(shop.url);
  await open?.(tab);
  await tab.waitForSelector(box);
  return tab;
}

/** Which of them a click in their middle would reach. */
const reached = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    ['chat', 'menu'].filter((id) => {
      const { x, y, width, height } = (document.getElementById(id) as Element).getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.id === id;
    }),
  );

test.each(['bar', 'box', 'notice', 'status', 'link'])(
  'T19.4 beside the %s chat and menu are in reach: what has more than our z-index is above it',
  async (view) => {
    expect(await reached(await openShop(view, 1001))).toEqual(['chat', 'menu']);
  },
);

test.each(['bar', 'box', 'notice', 'status'])(
  'T19.4 the %s is above what has less, unless the page says so',
  async (view) => {
    expect(await reached(await openShop(view, 999))).toEqual(['menu']);
    const lower = '<style>[data-heed-host] { --heed-z: 998 }</style>';
    expect(await reached(await openShop(view, 999, lower))).toEqual(['chat', 'menu']);
  },
);

test.each(['dialog', 'preferences', 'opt-out'])(
  'T19.4 the %s keeps the page from clicks only until Escape',
  async (view) => {
    const tab = await openShop(view, 2147483647);
    expect(await reached(tab)).toEqual([]);
    await tab.keyboard.press('Escape');
    await tab.waitForSelector('dialog', { state: 'detached' });
    // Asked from a banner, which is there again, and at whose z-index the chat is above it.
    expect(await reached(tab)).toEqual(['chat', 'menu']);
  },
);

test('T19.4 our own control is not below a card, and comes when that goes', async () => {
  const tab = await openShop('status', 1);
  const own = tab.locator('[data-heed-link] button');
  expect(await own.count()).toBe(0);
  await tab.click(control('close'));
  await own.waitFor();
});
