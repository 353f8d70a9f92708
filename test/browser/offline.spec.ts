/** Records that wait while a visitor is offline: how many, for how long, and when they go. */
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { decisionOn, inWindow, markedShop } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };

test('T13.4 the queue is bounded, and tells what it dropped', async () => {
  const { shop } = await markedShop(
    inWindow(
      { ...DE, withdraw: 'stay' },
      'onError: (error) => (window.errors = window.errors || []).push(error.message)',
    ),
  );
  const tab = await openTab();
  shop.answer = { status: 500 };
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await tab.evaluate('for (let count = 0; count < 60; count++) heed.choose({ analytics: count % 2 === 0 })');
  await quiet(tab);
  const queued: unknown = await tab.evaluate(
    'Object.keys(localStorage).filter((key) => key.startsWith("heed.queue."))',
  );
  expect(queued).toHaveLength(50);
  const errors: string[] = await tab.evaluate('errors');
  expect(errors.filter((text) => /dropped/.test(text))).toHaveLength(10);
});

test('T13.4 what was chosen offline is sent once the visitor is back', async () => {
  const { shop } = await markedShop({ config: DE });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await tab.context().setOffline(true);
  await tab.click(control('reject'));
  expect((await decisionOn(tab)).choice?.method).toBe('ui');
  await tab.context().setOffline(false);
  await expect.poll(() => shop.records.length).toBe(1);
});

test('T13.4 what waited for more than thirty days is dropped, not delivered late, and told', async () => {
  const { shop } = await markedShop(
    inWindow(DE, 'onError: (error) => (window.errors = window.errors || []).push(error.message)'),
  );
  const tab = await openTab();
  shop.answer = { status: 503 };
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await shop.heard('/consent-records');
  await tab.goto('about:blank');
  shop.answer = '';
  await tab.clock.setSystemTime(Date.now() + 31 * 864e5);
  await tab.goto(`${shop.url}/next`);
  await tab.waitForFunction('window.errors');
  await quiet(tab);
  expect(await tab.evaluate('errors')).toEqual([expect.stringContaining('was too old and dropped')]);
  expect(shop.records).toEqual([]);
  expect(await tab.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("heed.queue."))')).toEqual([]);
});
