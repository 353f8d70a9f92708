/** How views look in each engine: equal answers, nothing larger than what it shows, on quiet pages and on hostile ones. */
import { expect, test } from 'vitest';
import { control } from '../../browser/fixture.js';
import { markedShop, OPENER } from '../../browser/marked-shop.js';
import type { Visit } from '../every-check.js';
import { first } from '../tab.js';

const DE = { region: 'DE' };

const HOSTILE = `<style>
  html { font-size: 62.5% }
  * { all: unset !important; color: red !important; pointer-events: none !important }
  div:empty, body > * { margin: 90px !important; opacity: .4 !important; transform: rotate(9deg) !important }
  button { display: none !important }
  main { position: fixed; inset: 0; z-index: 999 }
</style>`;

/** How the two answers look beside one another. */
const LOOKS = `[${first(control('reject'))}, ${first(control('accept'))}].map((button) => {
  const { width, height, left, right, top, bottom } = button.getBoundingClientRect();
  const css = getComputedStyle(button);
  return {
    looks: [Math.round(width), Math.round(height), css.color, css.backgroundColor, css.fontSize, css.fontWeight, css.borderRadius],
    inSight: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && width > 60 && height >= 44,
  };
})`;

/** How much higher the open dialog is than what stands in it, in whole pixels. */
const SPARE = `(() => {
  const dialog = ${first('dialog')};
  const inside = [...dialog.children].map((one) => one.getBoundingClientRect());
  const last = inside.at(-1).bottom + parseFloat(getComputedStyle(dialog).paddingBottom) + dialog.clientTop;
  const body = dialog.querySelector('.body');
  const slack = body ? body.clientHeight - [...body.children].reduce((sum, one) => sum + one.offsetHeight, 0) : 0;
  return [dialog.getBoundingClientRect().bottom - last, slack].map((space) => Math.max(0, Math.round(space)));
})()`;

export function looks(visit: Visit) {
  test('T7.1 T19.1 both answers are alike and in sight, on a quiet page and on one whose styles are at war', async () => {
    for (const head of ['', HOSTILE]) {
      const { shop } = await markedShop({ config: DE, head, body: '<main>Lamps</main>' });
      const tab = await visit();
      for (const [width, height] of [
        [480, 700],
        [1280, 720],
      ] as const) {
        await tab.goto(shop.url);
        await tab.resize(width, height);
        await tab.sees(control('accept'));
        const [reject, accept] = (await tab.evaluate(LOOKS)) as { looks: unknown[]; inSight: boolean }[];
        expect([reject?.inSight, accept?.inSight, accept?.looks]).toEqual([true, true, reject?.looks]);
      }
      await tab.click(control('reject'));
      expect(await tab.evaluate('heed.decision.choice.method')).toBe('ui');
    }
  });

  test('a dialog is as high as what it shows, and no higher than the window', async () => {
    for (const [region, layout, opener] of [
      ['DE', 'dialog', ''],
      ['DE', 'bar', '[data-heed-open]'],
      ['US-CA', 'bar', '[data-heed-open=opt-out]'],
    ] as const) {
      const body = `${OPENER}<a href="/cookies" data-heed-open="opt-out">Your privacy choices</a>`;
      const { shop } = await markedShop({ config: { region, ui: { layout } }, body });
      const tab = await visit();
      await tab.goto(shop.url);
      await tab.resize(1000, 900);
      if (opener) await tab.click(opener);
      await tab.sees('dialog');
      await expect.poll(() => tab.evaluate(SPARE), { message: region + layout + opener }).toEqual([0, 0]);
      await tab.resize(1000, 360);
      const sticksOut = `(() => {
        const { top, bottom } = ${first('dialog')}.getBoundingClientRect();
        return top < 0 || bottom > innerHeight;
      })()`;
      await expect.poll(() => tab.evaluate(sticksOut)).toBe(false);
    }
  });

  test('T16.2 the two ways to show an embed are buttons of one line, alike', async () => {
    const { shop } = await markedShop({
      config: DE,
      body: '<iframe data-heed="functional" data-src="http://films.localhost/" width="300" height="200" title="film"></iframe>',
    });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('once'));
    const size = (action: string) =>
      `(({ width, height }) => [width, height].map(Math.round))(${first(control(action))}.getBoundingClientRect())`;
    const [once, always] = (await tab.evaluate(`[${size('once')}, ${size('always')}]`)) as [number[], number[]];
    expect([once, once[1]]).toEqual([always, 44]);
  });
}
