/** The real server sets the choice cookie anew, so that a browser which forgets what scripts wrote after a week remembers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../faults/served.js';
import { control, openTab, quiet } from './fixture.js';
import { cookieOn, decisionOn } from './marked-shop.js';
import { servedShop } from './served-shop.js';

const DAY = 864e5;
const RENEW =
  "<script>(window.heed = window.heed || []).push(({ decision }) => decision.choice && fetch('/choice', { method: 'POST' }));</script>";
const folder = mkdtempSync(join(tmpdir(), 'heed-renewal-'));
let served: Served;

beforeAll(async () => {
  served = await serve(['--data', folder]);
});
afterAll(async () => {
  await served.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** Cookies that scripts set end after seven days at the latest; those of servers end when they say. */
const capScripts = (tab: Page) =>
  tab.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>;
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      get,
      set(text: string) {
        const end = Date.parse(/expires=([^;]+)/i.exec(text)?.[1] ?? '');
        set.call(this, end > Date.now() + 6048e5 ? `${text.replace(/; *expires=[^;]+/i, '')}; Max-Age=604800` : text);
      },
    });
  });

/** Eight days without a visit: what ended by then is gone, and so is all that scripts stored. */
const forget = async (tab: Page) => {
  const context = tab.context();
  const kept = (await context.cookies()).filter(({ expires }) => expires * 1000 > Date.now() + 8 * DAY);
  await context.clearCookies();
  await context.addCookies(kept);
  await tab.evaluate('localStorage.clear()');
  await tab.goto('about:blank');
};

const visit = async (before: string) => {
  const { shop } = await servedShop(() => served, { config: { region: 'DE' }, before });
  const tab = await openTab();
  await capScripts(tab);
  const come = async () => {
    await tab.goto(shop.url);
    await quiet(tab);
  };
  await come();
  await tab.click(control('reject'));
  await quiet(tab);
  expect((await cookieOn(tab))?.expires).toBeLessThan(Date.now() / 1000 + 7.1 * 86400);
  return { tab, come };
};

test('T6.7 who refused is not asked again after the browser forgot what scripts wrote, and nothing of the choice moves', async () => {
  const { tab, come } = await visit(RENEW);
  const { choice } = await decisionOn(tab);
  const value = (await cookieOn(tab))?.value;
  // Browsers allow for the server's clock, which tells whole seconds.
  const off = async () => Math.abs(((await cookieOn(tab))?.expires ?? 0) - (choice?.expires ?? 0) / 1000);
  await come();
  await expect.poll(off).toBeLessThan(2);
  for (let week = 0; week < 3; week++) {
    await forget(tab);
    expect(await tab.context().cookies()).toHaveLength(1);
    await come();
    const decision = await decisionOn(tab);
    expect([decision.ask, decision.choice]).toEqual([null, choice]);
    expect(await tab.locator(control('reject')).count()).toBe(0);
    await expect.poll(off).toBeLessThan(2);
    expect((await cookieOn(tab))?.value).toBe(value);
  }
});

test('T6.7 without the server they are asked again', async () => {
  const { tab, come } = await visit('');
  await come();
  await forget(tab);
  expect(await tab.context().cookies()).toEqual([]);
  await come();
  await tab.waitForSelector(control('reject'));
  expect((await decisionOn(tab)).choice).toBeUndefined();
});
