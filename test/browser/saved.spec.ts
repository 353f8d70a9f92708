/** An answer is said to be saved to those who do not see its view go: once, politely, and nothing of it stays. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, markedShop, OPENER } from './marked-shop.js';

const DE = { region: 'DE', withdraw: 'stay' };
const SAID = '[data-heed-said]';
const SAVED = 'Your choice is saved.';

/** What regions of ours held when they came, and what they held later; the page must be there. */
const listen = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const options = { childList: true, subtree: true, characterData: true };
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || node.dataset.heedSaid === undefined) continue;
        const region = node.shadowRoot?.querySelector('[role=status]');
        heard.push(`there: "${region?.textContent}"`);
        new MutationObserver(() => heard.push(`says: ${region?.textContent}`)).observe(region as Element, options);
      }
    }).observe(document.documentElement, { childList: true });
  });
const heard = (tab: Page): Promise<string[]> => tab.evaluate('heard');

const clicks =
  (...actions: string[]) =>
  async (tab: Page) => {
    for (const action of actions) await tab.click(control(action));
  };

test.each([
  ['the banner', 'bar', clicks('accept')],
  ['a dialog', 'dialog', clicks('reject')],
  ['preferences', 'bar', clicks('choose', 'save')],
] as const)(
  'T10.5 an answer in %s is said to be saved, in a region that was there before',
  async (_, layout, answer) => {
    const { shop } = await markedShop({ config: { ...DE, ui: { layout } }, body: OPENER });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await listen(tab);
    await answer(tab);
    await expect.poll(() => heard(tab)).toEqual(['there: ""', `says: ${SAVED}`]);
    expect(await tab.locator('html').ariaSnapshot()).toContain(`- status: ${SAVED}`);
    // Nothing of it is to be seen, and the page is not laid out anew.
    const box = await tab.locator(`${SAID} p`).boundingBox();
    expect([box?.width, box?.height]).toEqual([1, 1]);
    expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await tab.waitForSelector(SAID, { state: 'detached' });
    expect(await heard(tab)).toHaveLength(2);
  },
);

test('T10.5 a second answer is said again, and stop() takes the region away', async () => {
  const { shop } = await markedShop({ config: DE, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await listen(tab);
  for (const actions of [['reject'], ['accept']]) {
    if (actions[0] === 'accept') await tab.click('[data-heed-open]');
    const before = (await heard(tab)).length;
    await clicks(...actions)(tab);
    await expect.poll(() => heard(tab)).toHaveLength(before + 2);
  }
  expect(await tab.locator(SAID).count()).toBe(1);
  await call(tab, 'stop()');
  expect(await tab.locator(SAID).count()).toBe(0);
});

test('T10.5 nobody is told what they did not do here: a script, another tab, an earlier visit', async () => {
  const { shop } = await markedShop({ config: DE, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await listen(tab);
  await call(tab, 'choose({ analytics: true })');
  const other = await tab.context().newPage();
  await other.goto(shop.url);
  await quiet(other);
  await listen(other);
  await tab.click('[data-heed-open]');
  await tab.click(control('reject'));
  await expect.poll(() => heard(tab)).toHaveLength(2);
  await expect.poll(() => other.evaluate('heed.decision.allowed.analytics')).toBe(false);
  await quiet(other);
  expect(await heard(other)).toEqual([]);
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  expect(await tab.locator(SAID).count()).toBe(0);
});

test('T10.5 a page in a frame says nothing of an answer that was given above it', async () => {
  const { shop } = await markedShop({ config: DE, body: '<iframe src="/next" title="Next"></iframe>' });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await tab.click(control('accept'));
  await tab.waitForSelector(SAID, { state: 'attached' });
  const frame = tab.frames()[1];
  await expect.poll(() => frame?.evaluate('heed.decision.allowed.analytics')).toBe(true);
  await quiet(tab);
  expect(await frame?.locator(SAID).count()).toBe(0);
});

test('T10.5 the opt-out view speaks for itself', async () => {
  const { shop } = await markedShop({
    config: { region: 'US-CA', withdraw: 'stay' },
    body: '<a href="/cookies" data-heed-open="opt-out">Your Privacy Choices</a>',
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click('[data-heed-open=opt-out]');
  await tab.waitForSelector('dialog [data-heed-name=sale]');
  await listen(tab);
  await tab.click('dialog [data-heed-name=sale]');
  await expect.poll(() => tab.textContent('dialog [role=status]')).toMatch(/^Opt-out request honored/);
  await quiet(tab);
  expect(await heard(tab)).toEqual([]);
});
