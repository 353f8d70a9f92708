/** In Arabic and Hebrew views stand the other way round: what begins or ends a line in English does so there, as far from the edge. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { speak } from './every-language.js';
import { type Shown, VIEWS } from './every-view.js';
import { openTab, page, quiet, site } from './fixture.js';

const FILM =
  '<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="480" height="270"></iframe>';

/** What begins a line of a view and what ends one; a text or a picture by what is seen of it, the view itself by the window. */
const PLACES: [string, string[], string[]][] = [
  ['box', [':host', 'h2', 'p'], []],
  ['bar', [':host', 'h2', 'p'], [':host', '.pair']],
  ['preferences', ['h2', 'h3', 'p', 'summary'], ['.x', '.switch', '.track', '.pair + .button']],
  ['opt-out', ['h2', 'h3'], ['.x', '.switch', '.track']],
  ['status', ['h2 svg', ':host'], []],
  ['link', [':host'], []],
  ['placeholder', [':host'], [':host']],
];

/** How far the start or the end of each is from that of its view. */
const distances = (tab: Page, box: string, at: 'start' | 'end', names: string[]): Promise<[string, number][]> =>
  tab
    .locator(box)
    .first()
    .evaluate(
      (card, [at, names]) => {
        const isLeft = (at === 'start') === (getComputedStyle(card).direction === 'ltr');
        const view = card.getBoundingClientRect();
        return names.map((name): [string, number] => {
          const one = (name === ':host' ? card : card.querySelector(name)) as Element;
          const seen = document.createRange();
          if (/^(h\d|p)$/.test(one.localName)) seen.selectNodeContents(one);
          else seen.selectNode(one);
          const { left, right } = one === card ? view : seen.getBoundingClientRect();
          const edge = one === card ? { left: 0, right: innerWidth } : view;
          return [name, Math.round(isLeft ? left - edge.left : edge.right - right)];
        });
      },
      [at, names] as const,
    );

async function open({ config, mode, box, open }: Shown): Promise<Page> {
  const shop = await site({ pages: { '/': page({ config, body: `<h1>Lamps</h1>${FILM}` }) } });
  const tab = await openTab(mode ?? {});
  await tab.goto(shop.url);
  await open?.(tab);
  await tab.waitForSelector(box);
  await quiet(tab);
  return tab;
}

const turn = async (tab: Page, lang: string): Promise<void> => {
  await tab.evaluate((dir) => Object.assign(document.documentElement, { dir }), lang === 'en' ? 'ltr' : 'rtl');
  await speak(tab, lang);
  await tab.waitForSelector(`[data-nosnippet][lang=${lang}]`, { state: 'attached' });
};

const aBox = (position?: string): Shown => ({
  ...(VIEWS.box as Shown),
  config: { region: 'DE', ui: { layout: 'box', ...(position && { position }) } },
});

test.each(PLACES)('T22.3 %s', async (name, starts, ends) => {
  const shown = name === 'box' ? aBox() : (VIEWS[name] as Shown);
  const box = name === 'placeholder' ? '[data-heed-embed] .card' : shown.box;
  const tab = await open(shown);
  const places = async () => [await distances(tab, box, 'start', starts), await distances(tab, box, 'end', ends)];
  const before = await places();
  for (const lang of ['ar', 'he']) {
    await turn(tab, lang);
    await expect.poll(places).toEqual(before);
  }
});

test.each([
  ['bottom-left', 'left'],
  ['top-right', 'right'],
])('T22.3 a box at the %s is there', async (position, side) => {
  const shown = aBox(position);
  const tab = await open(shown);
  for (const lang of ['en', 'ar']) {
    await turn(tab, lang);
    const { x = 0, width = 0 } = (await tab.locator(shown.box).boundingBox()) ?? {};
    expect([lang, side === 'left' ? x : 1280 - x - width]).toEqual([lang, 16]);
  }
});
