/** Words, looks and rules: what a marketer sets is what is published, and what the law says stands beside it. */
import { beforeEach, expect, test } from 'vitest';
import { consoleServer, publishAs } from './open-console.js';

const server = consoleServer();
beforeEach(async () => void (await server.reset()));

test('categories in one’s own words, and one more', async () => {
  const tab = await server.open('#/words');
  const analytics = tab.getByRole('article', { name: 'Analytics' });
  await analytics.getByLabel('What it is for').fill('Which pages help, and which do not.');
  await analytics.getByLabel('Name').fill('Numbers');
  await tab.getByLabel('Another category').fill('Ads <b>elsewhere</b>');
  await tab.keyboard.press('Enter');
  const added = tab.getByRole('article', { name: 'Ads <b>elsewhere</b>' });
  await added.getByRole('switch', { name: 'Sells or shares' }).click();
  await publishAs(tab, 'Ana');
  expect((await server.live())?.config.categories).toEqual({
    necessary: {},
    functional: {},
    analytics: { label: 'Numbers', description: 'Which pages help, and which do not.' },
    marketing: {},
    'ads-b-elsewhere-b': { label: 'Ads <b>elsewhere</b>', sale: true },
  });
  expect(tab.broken).toEqual([]);
});

test('looks, with contrast as this browser measures it in both schemes', async () => {
  const tab = await server.open('#/words');
  await tab.getByRole('radio', { name: /^Box/ }).check();
  await tab.getByLabel('Place of the banner').selectOption('Bottom right');
  const measured = tab.locator('.measured li');
  await expect.poll(() => measured.count()).toBe(8);
  const ratios = (await measured.allTextContents()).map((text) => Number(/([\d.]+):1/.exec(text)?.[1]));
  expect(ratios.every((ratio) => ratio >= 3 && ratio <= 21)).toBe(true);
  expect(new Set(ratios).size).toBeGreaterThan(3);
  await tab.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => measured.count()).toBe(4);
  await tab.getByLabel('Language').fill('en-GB');
  await publishAs(tab, 'Ana');
  expect((await server.live())?.config.ui).toEqual({
    layout: 'box',
    position: 'bottom-right',
    theme: 'dark',
    language: 'en-GB',
  });
});

test('rules by region, with the law beside them, and a warning where one is looser', async () => {
  const tab = await server.open('#/rules');
  await tab.getByLabel('A rule of your own for').focus();
  await tab.getByLabel('A rule of your own for').selectOption('DE');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  const germany = tab.getByLabel('Germany', { exact: true });
  await expect.poll(() => germany.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await germany.inputValue()).toBe('opt-in');
  await tab.getByText('TDDDG, § 25. ').waitFor();
  await germany.selectOption('opt-out');
  await tab.getByText('Got "opt-out", where the rule is opt-in').waitFor();
  await tab.getByText('The law in each region').click();
  await tab.getByLabel('Find a region or a law').fill('colorado');
  await expect.poll(() => tab.getByRole('row').count()).toBe(2);
  expect(await tab.getByRole('row').last().textContent()).toMatch(/Colorado.*C\.R\.S\. § 6-1-1301.*2024-07-01/);
});

test('signals, exemptions and days by region', async () => {
  const tab = await server.open('#/rules');
  const signals = tab.getByRole('region', { name: 'Signals and exemptions' });
  await signals.getByText('Something else in one region').last().click();
  await signals.getByLabel('Do Not Track: region').selectOption('DE');
  await signals.getByRole('button', { name: 'Add Do Not Track: region' }).click();
  await signals.getByLabel('Do Not Track, Germany').selectOption('enforce');
  await signals.getByRole('group', { name: 'Where Do Not Track is obeyed' }).getByLabel('Analytics').check();
  await signals.getByLabel('An exemption in').selectOption('GB');
  await signals.getByRole('button', { name: 'Add An exemption in' }).click();
  await tab.getByLabel('Days that a choice lasts', { exact: true }).fill('90');
  await publishAs(tab, 'Ana');
  expect((await server.live())?.config).toMatchObject({
    signals: { dnt: { DE: 'enforce' }, enforceOn: { dnt: ['analytics'] } },
    exempt: { GB: ['analytics'] },
    storage: { days: 90 },
  });
});

test('a wrong address is told at its field, and found again from the page for publishing', async () => {
  const tab = await server.open('#/rules');
  await tab.getByLabel('Address', { exact: true }).fill('javascript:alert(1)');
  const field = tab.getByLabel('Address', { exact: true });
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  await tab.getByRole('link', { name: /^Publish/ }).click();
  await tab.getByRole('link', { name: 'Address of the Cookie Notice' }).click();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('everybody can be asked again, all the same', async () => {
  const before = await server.live();
  const tab = await server.open('#/rules');
  await tab.getByRole('radio', { name: /^Report/ }).check();
  await tab.getByRole('link', { name: 'Publish' }).click();
  await tab.getByText('Nobody is asked again').waitFor();
  await tab.getByRole('button', { name: 'Ask everybody again, all the same' }).click();
  await tab.getByText('though nothing in your changes calls for it').waitFor();
  await tab.getByRole('button', { name: 'Ask nobody again' }).click();
  await tab.getByText('Nobody is asked again').waitFor();
  await publishAs(tab, 'Ana');
  expect((await server.live())?.config.notice.version).toBe(before?.config.notice.version);
});
