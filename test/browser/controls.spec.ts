/** A visitor can always come back to the choice, and taking it back is as short as giving it. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';
import { call } from './marked-shop.js';

const REGIMES = {
  'opt-in': { region: 'DE' },
  'opt-out': { region: 'US-CA' },
  notice: { regimes: { unknown: 'notice' } },
};
const STATES = { unanswered: '', refused: '"none"', 'partly allowed': '{ analytics: true }' };
const OWN = '[data-heed-link] button';
const dialog = 'dialog[aria-labelledby]';

/** Opens preferences by `open`, and closes them without saving. */
async function opens(tab: Page, open: () => Promise<unknown>) {
  await open();
  await tab.waitForSelector(dialog);
  await tab.click(control('close'));
  await tab.waitForSelector(dialog, { state: 'detached' });
}

const CONTROL = '<button type="button" data-heed-open="preferences"><b>Privacy choices</b></button>';

test.each(Object.entries(REGIMES))(
  'T4.1 %s: controls of the page, early or late, and the API open preferences whatever was answered',
  async (_, region) => {
    const config = { ...region, ui: { position: 'top' } };
    const html = page({ config, body: `<main style="margin-top:300px">${CONTROL}</main>` });
    const shop = await site({ pages: { '/': html, '/missing': { status: 404, body: html } } });
    const tab = await openTab();
    for (const [state, word] of Object.entries(STATES)) {
      await tab.goto(shop.url);
      if (word) await call(tab, `choose(${word})`);
      const { allowed } = await tab.evaluate<{ allowed: object }>('heed.decision');
      await tab.goto(`${shop.url}/missing`);
      await opens(tab, () => tab.click('main [data-heed-open] b'));
      await tab.evaluate((late) => {
        document.body.innerHTML = `<main style="margin-top:300px" id="late">${late}</main>`;
      }, CONTROL);
      await opens(tab, () => tab.click('#late button'));
      await opens(tab, () => tab.evaluate('void heed.show("preferences")'));
      expect(await tab.evaluate('heed.decision.allowed'), state).toEqual(allowed);
      expect(await tab.locator(OWN).count(), state).toBe(0);
    }
  },
);

test.each(Object.entries(REGIMES))(
  'T4.1 %s: where a page has no control of its own, ours is there once nothing is asked any more',
  async (_, region) => {
    const html = page({ config: region, body: '<h1>Lamps</h1>' });
    const shop = await site({ pages: { '/': html, '/missing': { status: 404, body: html } } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await opens(tab, () => tab.click(control('choose')));
    for (const [word, path] of [
      ['"none"', '/missing'],
      ['"all"', '/'],
      ['{ analytics: false }', '/missing'],
    ]) {
      await call(tab, `choose(${word})`);
      await tab.waitForSelector(OWN);
      await tab.goto(`${shop.url}${path}`);
      await opens(tab, () => tab.click(OWN));
    }
    await tab.evaluate((late) => document.body.insertAdjacentHTML('beforeend', late), CONTROL);
    await tab.waitForSelector(OWN, { state: 'detached' });
    await opens(tab, () => tab.click('body > [data-heed-open]'));
  },
);

test('T4.1 from rest, withdrawing takes as many clicks as granting, also after a reload', async () => {
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' } }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  const clicks = async (answer: string) => {
    await tab.reload();
    await tab.click(OWN);
    await tab.click(control(answer));
    await quiet(tab);
    return tab.evaluate('heed.decision.allowed.marketing');
  };
  expect(await clicks('accept')).toBe(true);
  expect(await clicks('reject')).toBe(false);
});
