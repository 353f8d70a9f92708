/** The preview in the console: a visitor whom the editor chose meets the draft, and what is held and released follows. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleServer, START, said } from './open-console.js';

const server = consoleServer();
const META = { use: 'meta-pixel', id: '123' } as const;
beforeEach(async () => void (await server.publish({ ...START, pixels: [...(START.pixels ?? []), META] })));

const frame = (tab: Page) => tab.frameLocator('iframe');
const from = (tab: Page, region: string) => tab.getByLabel('Comes from').selectOption(region);
const summary = (tab: Page) => tab.locator('main [role=status]');
/** A category or a pixel, with its state and the reasons. */
const row = (tab: Page, name: string) => tab.locator(`[data-name="${name}"]`).first();

describe('who comes from Germany', () => {
  test('is asked, nothing is released, and the list follows what they answer', async () => {
    const tab = await server.open('#/preview');
    await from(tab, 'DE');
    await frame(tab).getByRole('button', { name: 'Accept all' }).waitFor();
    await summary(tab).getByText('Germany: visitors are asked first. The banner asks. 0 of 3 released.').waitFor();
    expect(await row(tab, 'meta-pixel').textContent()).toMatch(/Held.*here it waits for a yes/);
    await frame(tab).getByRole('button', { name: 'Accept all' }).click();
    await summary(tab).getByText('This one has answered. 3 of 3 released.').waitFor();
    await row(tab, 'meta-pixel').getByText('Would ask connect.facebook.net').waitFor();
    expect(await row(tab, 'meta-pixel').textContent()).toContain('The visitor allowed it.');
  });

  test('and has allowed all before is not asked; under an older notice, or anew, they are', async () => {
    const tab = await server.open('#/preview');
    await from(tab, 'DE');
    const before = tab.getByLabel('Was here before');
    await before.selectOption('all');
    await summary(tab).getByText('This one has answered. 3 of 3 released.').waitFor();
    expect(await frame(tab).locator('[data-heed-host]').count()).toBe(0);
    await before.selectOption('older');
    await summary(tab).getByText('The banner asks.').waitFor();
    await before.selectOption('none');
    await summary(tab).getByText('This one has answered. 0 of 3 released.').waitFor();
    await tab.getByRole('button', { name: 'Open Preferences' }).click();
    await frame(tab).getByRole('switch', { name: 'Analytics' }).click();
    await frame(tab).getByRole('button', { name: 'Save choices' }).click();
    await summary(tab).getByText('1 of 3 released.').waitFor();
    await tab.getByRole('button', { name: 'Start over' }).click();
    await summary(tab).getByText('0 of 3 released.').waitFor();
  });

  test('and takes back what runs has the page load again, with their no', async () => {
    const tab = await server.open('#/preview');
    await from(tab, 'DE');
    await frame(tab).getByRole('button', { name: 'Accept all' }).click();
    await summary(tab).getByText('3 of 3 released.').waitFor();
    const old = await tab.locator('iframe').evaluateHandle((element) => element);
    await tab.getByRole('button', { name: 'Open Preferences' }).click();
    await frame(tab).getByRole('button', { name: 'Reject all' }).click();
    await summary(tab).getByText('This one has answered. 0 of 3 released.').waitFor();
    await expect.poll(() => row(tab, 'meta-pixel').textContent()).not.toContain('It ran on this page');
    expect(await row(tab, 'meta-pixel').textContent()).toContain('The visitor refused it.');
    expect(await old.evaluate((element) => element.isConnected)).toBe(true);
  });
});

test('who comes from California with Global Privacy Control sees that it is honored, and what sells is held for it', async () => {
  const tab = await server.open('#/preview');
  await from(tab, 'US-CA');
  await summary(tab).getByText('California: visitors may opt out. A notice says what runs. 3 of 3 released.').waitFor();
  await tab.getByRole('checkbox', { name: 'Global Privacy Control' }).check();
  await frame(tab).getByText('Opt-out request honored').first().waitFor();
  await summary(tab).getByText('Nothing is asked. 2 of 3 released.').waitFor();
  for (const name of ['marketing', 'meta-pixel', 'sale'])
    expect(await row(tab, name).textContent()).toContain('Global Privacy Control is on, and enforced.');
  expect(await row(tab, 'meta-pixel').textContent()).toContain('Held');
  await tab.getByRole('checkbox', { name: 'Global Privacy Control' }).uncheck();
  await summary(tab).getByText('3 of 3 released.').waitFor();
});

test('a browser that sends the signal itself previews one that does not', async () => {
  const tab = await server.open('#/preview', { gpc: 'force', dnt: true });
  await from(tab, 'US-CA');
  await summary(tab).getByText('3 of 3 released.').waitFor();
});

describe('the page', () => {
  test('is as wide as a phone or a desktop, and what was chosen outlives a reload', async () => {
    const tab = await server.open('#/preview');
    const width = () =>
      frame(tab)
        .locator('html')
        .evaluate(() => innerWidth);
    await expect.poll(width).toBe(390);
    await tab.getByRole('radio', { name: 'Desktop' }).check();
    await expect.poll(width).toBe(1280);
    await from(tab, 'DE');
    await tab.getByLabel('Reads').pressSequentially('fr');
    await tab.keyboard.press('Enter');
    await expect.poll(() => frame(tab).locator('html').getAttribute('lang')).toBe('fr');
    await tab.reload();
    expect(await tab.getByLabel('Comes from').inputValue()).toBe('DE');
    expect(await tab.getByRole('radio', { name: 'Desktop' }).isChecked()).toBe(true);
    await expect.poll(() => frame(tab).locator('html').getAttribute('lang')).toBe('fr');
    await expect.poll(width).toBe(1280);
  });

  test('changes with the draft, and is none while that is wrong', async () => {
    const tab = await server.open('#/preview');
    await summary(tab).getByText('0 of 3 released').waitFor();
    await tab.getByRole('link', { name: 'Pixels' }).click();
    await tab.getByLabel(/Search the catalogue/).fill('tiktok pixel');
    await tab.getByRole('button', { name: 'Add TikTok Pixel' }).click();
    await tab.getByRole('link', { name: 'Preview' }).click();
    await tab.getByText('There is nothing to see before that is mended.').waitFor();
    expect(await tab.locator('iframe').count()).toBe(0);
    await tab.getByRole('link', { name: 'TikTok Pixel, id' }).click();
    await tab.getByLabel('Your id with TikTok').fill('C1');
    await tab.getByRole('link', { name: 'Preview' }).click();
    await summary(tab).getByText('0 of 4 released').waitFor();
    await tab.getByRole('button', { name: /^Undo/ }).click();
    await tab.getByRole('button', { name: /^Undo/ }).click();
    await summary(tab).getByText('0 of 3 released').waitFor();
  });

  test('is left by no link', async () => {
    const tab = await server.open('#/preview');
    await frame(tab).getByRole('link', { name: 'About' }).click();
    await expect.poll(() => said(tab)).toMatch(/^That link would lead to .*about\. The preview stays here\.$/);
    await frame(tab).getByRole('heading', { name: 'Stoneware mug' }).waitFor();
  });

  test('can be answered by keyboard, from the console and back', async () => {
    const tab = await server.open('#/preview');
    await frame(tab).getByRole('button', { name: 'Reject all' }).waitFor();
    expect(await tab.locator('iframe').getAttribute('title')).toBe('Preview: the page as this visitor sees it');
    await tab.getByRole('button', { name: 'Start over' }).focus();
    const inFrame = () =>
      frame(tab)
        .locator('html')
        .evaluate(() => {
          const [host] = document.querySelectorAll('[data-heed-host]');
          return host?.shadowRoot?.activeElement?.textContent ?? '';
        });
    for (let step = 0; step < 40 && !(await inFrame()).includes('Reject all'); step++) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await summary(tab).getByText('This one has answered. 0 of 3 released.').waitFor();
    const isOut = () => tab.evaluate(() => document.activeElement?.localName !== 'iframe');
    for (let step = 0; step < 60 && !(await isOut()); step++) await tab.keyboard.press('Tab');
    expect(await isOut()).toBe(true);
  });
});
