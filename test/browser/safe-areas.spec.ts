/** Views stay clear of what a phone cuts out of its screen, and of the bars that its browser shows and hides. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { speak } from './every-language.js';
import { type Shown, VIEWS } from './every-view.js';
import { openTab, page, quiet, site } from './fixture.js';

const { inspector: _, placeholder: __, ...OURS } = VIEWS;
const top = { config: { region: 'DE', ui: { layout: 'bar', position: 'top' } }, box: '[data-heed-host] .card' };

interface Sides {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
/** A phone with a notch, upright and on its side. */
const PHONES: [number, number, Sides][] = [
  [360, 640, { top: 59, right: 0, bottom: 34, left: 0 }],
  [640, 360, { top: 0, right: 59, bottom: 21, left: 59 }],
];

const cutOut = async (tab: Page, insets: Sides): Promise<void> => {
  const session = await tab.context().newCDPSession(tab);
  const most = Object.fromEntries(Object.entries(insets).map(([side, size]) => [`${side}Max`, size]));
  // Playwright's types do not know this command.
  await session.send('Emulation.setSafeAreaInsetsOverride' as never, { insets: { ...insets, ...most } } as never);
};

/** What of a view, or of its controls once they are scrolled to, lies where nobody can see or touch it. */
const lost = (tab: Page, box: string, { top, right, bottom, left }: Sides): Promise<string[]> =>
  tab
    .locator(box)
    .first()
    .evaluate(
      (card, [x, y, toX, toY]) =>
        [card, ...card.querySelectorAll<HTMLElement>('button, a, summary')]
          .filter((one) => {
            one.scrollIntoView({ block: 'nearest' });
            const box = one.getBoundingClientRect();
            return box.width > 0 && !(box.left >= x && box.top >= y && box.right <= toX && box.bottom <= toY);
          })
          .map((one) => (one as HTMLElement).dataset.heedAction ?? one.localName),
      [left, top, (tab.viewportSize()?.width ?? 0) - right, (tab.viewportSize()?.height ?? 0) - bottom] as const,
    );

test.each(Object.entries({ ...OURS, top }))(
  'T18.4 %s keeps clear of what is cut out of the screen',
  async (_, shown: Shown) => {
    const { config, mode, box, open } = shown;
    const shop = await site({ pages: { '/': page({ config, body: '<h1>Lamps</h1>' }) } });
    const tab = await openTab(mode ?? {});
    await tab.goto(shop.url);
    await open?.(tab);
    await tab.waitForSelector(box);
    await quiet(tab);
    for (const [width, height, insets] of PHONES) {
      await tab.setViewportSize({ width, height });
      await cutOut(tab, insets);
      for (const lang of ['en', 'ar']) {
        await speak(tab, lang);
        await tab.waitForSelector(`[data-nosnippet][lang=${lang}]`, { state: 'attached' });
        expect(await lost(tab, box, insets), `${width} px, ${lang}`).toEqual([]);
      }
    }
    // A share of what holds the card follows the browser's bars; `vh` is the height without them.
    const units = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-nosnippet]')]
        .flatMap((host) => host.shadowRoot?.adoptedStyleSheets ?? [])
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join('\n'),
    );
    expect(units).toContain('calc(100% - ');
    expect(units.match(/[\d.]+[sl]?v(h|w|b|i|min|max)\b/g)).toBeNull();
  },
);
