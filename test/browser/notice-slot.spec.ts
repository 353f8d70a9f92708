/** The Cookie Notice in the page: live, reachable while the banner shows, and gone without a trace. */

import { renderNotice } from 'heed/server';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';
import { call, complaints, OPENER } from './marked-shop.js';

const STATS = {
  id: 'stats',
  name: 'Stats',
  vendor: 'Stats Inc.',
  category: 'analytics',
  purpose: 'Counts <b>visits</b>.',
  privacyUrl: 'https://stats.example/privacy',
  cookies: [
    { name: '_st', days: 400, purpose: 'Recognises this browser.' },
    { name: '_st_a_very_long_name_that_must_not_widen_the_page_on_a_phone', purpose: 'Counts one visit.' },
  ],
  foreignCookies: [{ name: 'uid', host: 'stats.example', days: 365, purpose: 'Recognises the browser elsewhere.' }],
  storage: [{ area: 'local', key: 'st.*', purpose: 'Keeps what could not be sent yet.' }],
} as const;
const OFF = { id: 'gone', name: 'Gone', vendor: 'Gone Ltd', category: 'marketing', off: true };
const CONFIG = {
  region: 'DE',
  notice: { url: '/cookies', version: '2026-11-01', privacyUrl: '/privacy' },
  pixels: [STATS, OFF, { use: 'meta-pixel', id: '1' }],
};
const SLOT = '<div data-heed-show="notice"></div>';
const slot = '[data-heed-show=notice]';
const text = (tab: Page) => tab.locator(slot).first().innerText();
const state = (tab: Page, id: string) => tab.locator(`[data-heed-category=${id}] > [data-heed-part=state]`).innerText();

async function noticeShop(
  parts: { config?: object; body?: string; headers?: Record<string, string>; script?: string; head?: string } = {},
) {
  const { body = `<h1>Cookies</h1>${SLOT}`, headers = {}, config, ...rest } = parts;
  const given = { ...CONFIG, ...config };
  const shop = await site({
    pages: {
      '/': page({ config: given, body: '<h1>Shop</h1><p>Lamps.</p>', ...rest }),
      '/cookies': { body: page({ config: given, body, ...rest }), headers },
      '/privacy': '<!doctype html><title>Privacy</title>',
    },
  });
  return shop;
}

test('T17.4 the slot says what runs, who, for how long and what was chosen, and follows each choice', async () => {
  const shop = await noticeShop();
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(`${shop.url}/cookies`);
  await tab.waitForSelector(`${slot} table`);
  const words = await text(tab);
  for (const part of [
    'Stats · Stats Inc.',
    'Counts <b>visits</b>.',
    '13 months',
    'until you close the browser',
    'cookie on stats.example',
    'Meta Pixel · Meta Platforms',
    '_fbp',
    '2026-11-01',
    'heed.choice',
  ])
    expect(words).toContain(part);
  expect(words).not.toContain('Gone');
  expect(await tab.locator(`${slot} [href="https://stats.example/privacy"]`).count()).toBe(1);
  expect(await state(tab, 'analytics')).toBe('Now: off, you have not answered yet');

  await tab.click(control('reject'));
  await expect.poll(() => state(tab, 'analytics')).toBe('Now: off, refused by you');
  await tab.locator(slot).locator('[data-heed-open]').click();
  await tab.click('[data-heed-name="analytics"]');
  await tab.click(control('save'));
  await expect.poll(() => state(tab, 'analytics')).toBe('Now: on, allowed by you');
  expect(await state(tab, 'marketing')).toBe('Now: off, refused by you');
  expect(await text(tab)).toMatch(/You chose on \w+ \d+, \d{4}\./);
  // It stands in the page's own styles: nothing of ours is on its elements.
  expect(await tab.locator(`${slot} [style], ${slot} [class], ${slot} [id]`).count()).toBe(0);
  expect(heard).toEqual([]);
});

test('a table says what it is of, and every cell has its headers', async () => {
  const shop = await noticeShop();
  const tab = await openTab();
  await tab.goto(`${shop.url}/cookies`);
  const table = tab.getByRole('table', { name: 'Analytics: what is kept in your browser' });
  await table.waitFor();
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'Cookie or storage key',
    'What for',
    'Kept for',
  ]);
  expect(await table.getByRole('row', { name: '_st cookie Recognises this browser. 13 months' }).count()).toBe(1);
  expect(await tab.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
    expect.arrayContaining(['Necessary', 'Functional', 'Analytics', 'Marketing']),
  );
});

test('slots that come late are filled, those that leave are let go, and stop() empties the rest', async () => {
  const shop = await noticeShop({ config: { ui: false }, body: '<h1>Cookies</h1><main></main>' });
  const tab = await openTab();
  await tab.goto(`${shop.url}/cookies`);
  await quiet(tab);
  // Nothing that fills slots was loaded before there was one.
  const loaded = () =>
    tab.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /slots|ui\.js/.test(name)).length);
  expect(await loaded()).toBe(0);
  await tab.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html + html), SLOT);
  await expect.poll(() => tab.locator(`${slot} table`).count()).toBe(6);
  expect(await tab.locator('[data-heed-host]').count()).toBe(0);

  const left = await tab.evaluateHandle(() => {
    const one = document.querySelector('[data-heed-show]') as Element;
    one.remove();
    return one;
  });
  await expect.poll(() => left.evaluate((one) => one.childNodes.length)).toBe(0);
  await call(tab, 'choose("all")');
  await expect.poll(() => state(tab, 'analytics')).toBe('Now: on, allowed by you');
  expect(await left.evaluate((one) => one.childNodes.length)).toBe(0);
  await tab.evaluate((one) => document.querySelector('main')?.append(one as Element), left);
  await expect.poll(() => tab.locator(`${slot} table`).count()).toBe(6);
  await call(tab, 'stop()');
  expect(await tab.locator(`${slot} *`).count()).toBe(0);
});

test('what a server wrote there is replaced in place: the same elements, and nothing moves', async () => {
  const config = { ...CONFIG, pixels: [STATS, OFF, { use: 'meta-pixel', id: '1' }] };
  const body = `<h1>Cookies</h1><div data-heed-show="notice">${renderNotice(config as never)}</div><p>End</p>
<script>window.first = document.querySelector('[data-heed-show] table'); window.shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });</script>`;
  const shop = await noticeShop({ body });
  for (const width of [320, 1280]) {
    const tab = await openTab({ context: { viewport: { width, height: 700 } } });
    await tab.goto(`${shop.url}/cookies`);
    await expect.poll(() => state(tab, 'analytics')).toBe('Now: off, you have not answered yet');
    await quiet(tab);
    expect(await tab.evaluate('first.isConnected && first === document.querySelector("[data-heed-show] table")')).toBe(
      true,
    );
    expect(await tab.locator(`${slot} table`).count()).toBe(3);
    expect([width, await tab.evaluate('shift')]).toEqual([width, 0]);
  }
});

test('without JavaScript what a server wrote can be read, also while it is on paper', async () => {
  const shop = await noticeShop({
    body: `<h1>Cookies</h1><div data-heed-show="notice">${renderNotice(CONFIG as never)}</div>`,
  });
  const tab = await openTab({ context: { javaScriptEnabled: false, viewport: { width: 320, height: 700 } } });
  await tab.goto(`${shop.url}/cookies`);
  const words = await text(tab);
  for (const part of ['Counts <b>visits</b>.', 'Your choice is shown here when scripts run.', 'always on', '_fbp'])
    expect(words).toContain(part);
  await tab.emulateMedia({ media: 'print' });
  for (const name of ['table', 'caption', 'thead', 'h2'])
    for (const one of await tab.locator(`${slot} ${name}`).all()) expect(await one.isVisible()).toBe(true);
});

test.each(['bottom', 'top'])(
  'T17.1 the notice can be reached before any choice, and read clear of a banner at the %s',
  async (position) => {
    const shop = await noticeShop({ config: { ui: { position, layout: position === 'top' ? 'box' : 'bar' } } });
    for (const width of [320, 768, 1440]) {
      const tab = await openTab({ context: { viewport: { width, height: 640 } } });
      await tab.goto(shop.url);
      await tab.locator('[data-heed-host]').getByRole('link', { name: 'Cookie Notice' }).click();
      await tab.waitForURL(/cookies$/);
      await tab.waitForSelector(control('accept'));
      await tab.waitForSelector(`${slot} table`);
      await quiet(tab);
      const covered = await tab.evaluate(() => {
        const slot = document.querySelector('[data-heed-show]') as Element;
        const found: string[] = [];
        for (const [align, piece] of [
          ['start', slot.querySelector('[data-heed-part=choice]')],
          ['end', slot.querySelector('[data-heed-part=version]')],
          ['center', slot.querySelector('th code')],
        ] as const) {
          (piece as Element).scrollIntoView({ block: align });
          const { left, top, right, bottom } = (piece as Element).getBoundingClientRect();
          for (const y of [top + 1, bottom - 1])
            if (!piece?.contains(document.elementFromPoint(Math.min((left + right) / 2, left + 40), y)))
              found.push(`${align} at ${y}`);
        }
        return found;
      });
      expect([width, covered]).toEqual([width, []]);
      expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await tab.click(control('reject'));
      await expect.poll(() => tab.evaluate('getComputedStyle(document.documentElement).padding')).toBe('0px');
      await tab.close();
    }
  },
);

test('T17.1 a wall stands everywhere but on the notice', async () => {
  const shop = await noticeShop({ config: { ui: { layout: 'dialog' } } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector('dialog[open]');
  await tab.goto(`${shop.url}/cookies`);
  await tab.waitForSelector(control('accept'));
  expect(await tab.locator('dialog[open]').count()).toBe(0);
  await tab.locator(slot).locator('[data-heed-part=change]').click();
  await tab.waitForSelector('dialog[open]');
});

test('T15.1 under the strictest policy the slot is filled and nothing is reported', async () => {
  const reports: string[] = [];
  const policy =
    "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";
  const shop = await noticeShop({
    config: { pixels: [STATS] },
    script: '<script nonce="x" src="/heed/heed.js"></script>',
    headers: { 'content-security-policy': policy },
  });
  const tab = await openTab();
  await tab.exposeFunction('report', (line: string) => reports.push(line));
  await tab.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      (window as unknown as { report(line: string): void }).report(`${violatedDirective} ${sample}`),
    ),
  );
  await tab.goto(`${shop.url}/cookies`);
  await tab.waitForSelector(`${slot} table`);
  await tab.click(control('accept'));
  await expect.poll(() => state(tab, 'analytics')).toBe('Now: on, allowed by you');
  await quiet(tab);
  expect(reports).toEqual([]);
});

test('an unknown slot is told and stops nobody; a row that cannot be had is named', async () => {
  const shop = await noticeShop({
    config: { pixels: [STATS, { use: 'no-such-row' }] },
    body: `${OPENER}<div data-heed-show="notise"></div>${SLOT}`,
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(`${shop.url}/cookies`);
  await tab.waitForSelector(`${slot} table`);
  expect(heard.filter((line) => line.includes('"notise" is unknown; write one of: notice'))).toHaveLength(1);
  expect(await text(tab)).toContain('Held, since their details could not be loaded: no-such-row.');
});
