/** A record arrives once, whatever the backend or the visitor does, and the page never waits for it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Answer, control, openTab, quiet } from './fixture.js';
import {
  call,
  complaints,
  decisionOn,
  delivered,
  inWindow,
  markedShop,
  OPENER,
  OPTIONAL,
  released,
} from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const ALL = [...OPTIONAL].sort();
const posted = (shop: { log: { path: string; body: string }[] }): string[] =>
  shop.log
    .filter(({ path }) => path === '/consent-records')
    .flatMap(({ body }) => JSON.parse(body).records.map(({ id }: { id: string }) => id));

/** Yes in the banner: gone at once, everything released, not a word of an error that no one caught. */
async function expectAccepted(tab: Page, ads: Awaited<ReturnType<typeof markedShop>>['ads'], heard: string[]) {
  await tab.click(control('accept'));
  expect(await tab.locator(control('accept')).count()).toBe(0);
  await ads.heard('/marketing.js');
  await quiet(tab);
  expect(released(ads)).toEqual(ALL);
  expect((await decisionOn(tab)).sale).toBe(true);
  expect(heard).toEqual([]);
}

test.each<[string, Answer]>([
  ['answers 500', { status: 500 }],
  ['breaks off', 'reset'],
  ['hangs', 'hang'],
])(
  'T13.2 a backend that %s changes nothing for the visitor, and gets the same record when it is back',
  async (_, answer) => {
    // Who does not listen to failures finds them in the console.
    const { shop, ads } = await markedShop(inWindow(DE, 'onError: () => {}'));
    const tab = await openTab();
    const heard = complaints(tab);
    shop.answer = answer;
    await tab.goto(shop.url);
    await expectAccepted(tab, ads, heard);
    const { choice } = await decisionOn(tab);
    expect(shop.records).toEqual([]);
    expect(new Set(posted(shop))).toEqual(new Set([choice?.id]));

    shop.answer = '';
    // A day later, on another page: whatever waited is due.
    await tab.clock.setSystemTime(Date.now() + 864e5);
    await tab.goto(`${shop.url}/next`);
    await expect.poll(() => shop.records.map(({ id }) => id)).toEqual([choice?.id]);
    await tab.goto(shop.url);
    await quiet(tab);
    expect(shop.records).toHaveLength(1);
    expect(heard).toEqual([]);
  },
);

test('T13.2 a backend that comes back while the page is open gets the same record', async () => {
  const { shop } = await markedShop({ config: DE });
  const tab = await openTab();
  shop.answer = { status: 503 };
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await shop.heard('/consent-records');
  shop.answer = '';
  await expect.poll(() => shop.records.length).toBe(1);
  expect(new Set(posted(shop))).toEqual(new Set([shop.records[0]?.id]));
});

test('T13.2 a record that the backend will never take is dropped, and told once', async () => {
  const { shop } = await markedShop(
    inWindow(DE, 'onError: (error) => (window.errors = window.errors || []).push(error.message)'),
  );
  const tab = await openTab();
  shop.answer = { status: 400 };
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.waitForFunction('window.errors');
  expect(await tab.evaluate('errors')).toEqual([expect.stringContaining('/consent-records answered 400')]);
  shop.answer = '';
  await tab.clock.setSystemTime(Date.now() + 864e5);
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  expect([posted(shop).length, shop.records.length]).toEqual([1, 0]);
});

const REPORTERS: [string, string, boolean][] = [
  ['throws', 'throw new Error("down")', true],
  ['rejects', 'return Promise.reject(new Error("down"))', true],
  ['rejects with no error', 'return Promise.reject()', true],
  ['hangs', 'return new Promise(() => {})', false],
];

test.each(REPORTERS)(
  'T13.2 a reporter that %s changes nothing, and gets the same records later',
  async (_, failure, told) => {
    const { shop, ads } = await markedShop(
      inWindow(
        { region: 'DE' },
        `
      onError: (error) => errors.push(error.message),
      reporter(records) {
        reported.push(records.map(({ id }) => id).join());
        if (!localStorage.up) { ${failure} }
        return Promise.resolve();
      }`,
      ),
    );
    const tab = await openTab();
    await tab.addInitScript('Object.assign(window, { errors: [], reported: [] })');
    const heard = complaints(tab);
    await tab.goto(shop.url);
    await expectAccepted(tab, ads, heard);
    const { choice } = await decisionOn(tab);
    expect(await tab.evaluate('reported')).toEqual([choice?.id]);
    expect(await tab.evaluate('errors.length')).toBe(told ? 1 : 0);
    await tab.evaluate('localStorage.up = 1');
    await tab.clock.setSystemTime(Date.now() + 864e5);
    await tab.reload();
    await tab.waitForFunction('reported.length');
    await tab.reload();
    await quiet(tab);
    // Delivered, hence not handed over again.
    expect(await tab.evaluate('reported')).toEqual([]);
    expect(heard).toEqual([]);
  },
);

test.each([
  ['a page without Heed', '/away'],
  ['another page with Heed', '/next'],
])('T13.3 who accepts and leaves for %s in the same task is recorded once', async (_, path) => {
  const { shop } = await markedShop({ config: DE, pages: { '/away': '<title>Away</title>' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await tab.evaluate(`heed.subscribe((_, { cause }) => { if (cause === 'choice') location.href = '${path}'; })`);
  await tab.click(control('accept'));
  await tab.waitForURL(`**${path}`);
  await expect.poll(() => shop.records.length).toBe(1);
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  await quiet(tab);
  expect(shop.records.map(({ kind, method, view }) => [kind, method, view])).toEqual([['choice', 'ui', 'banner']]);
});

test('T13.3 who closes the tab in the task of the answer is recorded on the next visit at the latest, once', async () => {
  const { shop } = await markedShop({ config: DE, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await call(tab, 'choose("none")');
  await tab.close();
  const next = await tab.context().newPage();
  await next.clock.setSystemTime(Date.now() + 6e4);
  await next.goto(shop.url);
  await expect.poll(() => shop.records.length).toBeGreaterThan(0);
  await quiet(next);
  expect(new Set(posted(shop)).size).toBe(1);
});

/** The part that makes records is loaded when it is due; on a slow line it comes after the answer. */
const slowly = {
  '/heed/report.js': { body: readFileSync(new URL('../../dist/report.js', import.meta.url), 'utf8'), delay: 1000 },
};

test('T13.3 who answers before the reporting part is there, and leaves, is recorded on the next page', async () => {
  const { shop } = await markedShop({ config: DE, pages: { ...slowly, '/away': '<title>Away</title>' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.goto(`${shop.url}/away`);
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  expect(shop.records.map(({ kind, method, view }) => [kind, method, view])).toEqual([['choice', 'ui', 'banner']]);
});

test('T13.3 a withdrawal after which the page loads again is recorded once, also on a slow line', async () => {
  const { shop, ads } = await markedShop({ config: DE, body: OPENER, pages: slowly });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await expect.poll(() => shop.records.length).toBe(1);
  await delivered(tab);
  await tab.goto(`${shop.url}/next`);
  await tab.click('[data-heed-open]');
  const again = tab.waitForEvent('load');
  await tab.click(`dialog ${control('reject')}`);
  await again;
  await quiet(tab);
  expect(shop.records.map(({ kind, after }) => [kind, after.sale])).toEqual([
    ['choice', true],
    ['choice', false],
  ]);
});

test('T13.3 two tabs that wait for the same backend send each record once', async () => {
  const { shop } = await markedShop({ config: DE });
  const one = await openTab();
  await one.goto(shop.url);
  const two = await one.context().newPage();
  await two.goto(`${shop.url}/next`);
  shop.answer = { status: 503 };
  await one.click(control('accept'));
  await two.waitForFunction('heed.allows("marketing")');
  await call(two, 'choose("none")');
  await expect.poll(() => new Set(posted(shop)).size).toBe(2);
  shop.answer = '';
  await expect.poll(() => shop.records.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  await quiet(one);
  await quiet(two);
  const ids = shop.records.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});
