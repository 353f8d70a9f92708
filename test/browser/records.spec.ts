/** One record for each decision, with all that proves it and nothing that names the visitor. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, decisionOn, delivered, markedShop, OPENER } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const state = (functional: boolean, analytics: boolean, marketing: boolean, sale: boolean) => ({
  categories: { necessary: true, functional, analytics, marketing },
  pixels: { counter: analytics },
  sale,
});

/** Of the words in the open view, but for what its switches say. */
async function textHash(tab: Page): Promise<string> {
  const text = await tab.evaluate(() => {
    const view = document.querySelector('[data-heed-host]')?.shadowRoot?.querySelector('section, dialog');
    const words = view?.cloneNode(true) as Element;
    for (const said of words.querySelectorAll('[data-state]')) said.remove();
    return words.textContent ?? '';
  });
  expect(text).toContain('Reject all');
  return createHash('sha256').update(text).digest('hex');
}

test('T13.1 each answer is one record with its proof, and nothing is sent before the first', async () => {
  const pixels = [{ id: 'counter', name: 'Counter', vendor: 'Tally', category: 'analytics' }];
  const { shop } = await markedShop({ config: { ...DE, site: 'shoes', pixels }, body: OPENER });
  const tab = await openTab();
  await tab.goto(`${shop.url}/?email=jo@example.com#secret`);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(shop.paths).not.toContain('/consent-records');
  expect(await tab.evaluate('Object.keys(localStorage)')).toEqual([]);

  const bannerHash = await textHash(tab);
  const start = Date.now();
  await tab.click(control('reject'));
  await shop.heard('/consent-records');
  await quiet(tab);
  const [first] = shop.records;
  const { choice } = await decisionOn(tab);
  expect(first).toEqual({
    schema: 'heed.record/1',
    id: expect.stringMatching(UUID7),
    at: expect.stringMatching(ISO),
    kind: 'choice',
    method: 'ui',
    view: 'banner',
    subject: choice?.subject,
    site: 'shoes',
    notice: { url: '/cookies', version: '1', hash: bannerHash },
    language: 'en',
    region: 'DE',
    regime: 'opt-in',
    before: null,
    after: state(false, false, false, false),
    signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
    expires: expect.stringMatching(ISO),
    previous: null,
    sdk: version,
    config: expect.stringMatching(/^[\da-f]{8}$/),
  });
  expect(Date.parse(first?.at ?? '') - start).toBeLessThan(5000);
  expect(Date.parse(first?.expires ?? '') - Date.parse(first?.at ?? '')).toBe(365 * 864e5);

  await tab.click('[data-heed-open]');
  await tab.click('[data-heed-name=marketing]');
  const preferencesHash = await textHash(tab);
  await tab.click(control('save'));
  await quiet(tab);
  const second = shop.records[1];
  expect(second).toMatchObject({
    kind: 'choice',
    view: 'preferences',
    subject: first?.subject,
    notice: { hash: preferencesHash },
    before: first?.after,
    after: state(false, false, true, true),
    previous: first?.id,
    config: first?.config,
  });
  expect(second?.id).not.toBe(first?.id);

  const posts = shop.log.filter(({ path }) => path === '/consent-records');
  expect(posts.map(({ method, headers }) => [method, headers['content-type']])).toEqual(
    Array(2).fill(['POST', 'application/json']),
  );
  // No address, browser or query of the visitor's.
  expect(posts.map(({ body }) => body).join()).not.toMatch(/jo@|secret|127\.0\.0\.1|Mozilla|Chrom|localhost/);
});

test('T13.1 opting out is recorded, having seen the notice is not', async () => {
  const { shop } = await markedShop({ config: { ...DE, region: 'US-CA' } });
  for (const action of ['ok', 'opt-out']) {
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control(action));
    await quiet(tab);
    expect((await decisionOn(tab)).ask).toBeNull();
  }
  expect(shop.records.map(({ kind, view, before, after }) => [kind, view, before, after.sale])).toEqual([
    ['choice', 'notice', null, false],
  ]);
});

test('T13.1 what a page script chooses is recorded as the page script’s', async () => {
  const { shop } = await markedShop({ config: DE });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await call(tab, 'choose({ analytics: true })');
  await quiet(tab);
  expect(shop.records.map(({ method, view, notice }) => [method, view, notice.hash])).toEqual([['api', null, null]]);
  expect(await tab.locator(control('accept')).count()).toBe(0);
});

test('T13.6 saving what is in force already sends nothing', async () => {
  const { shop } = await markedShop({ config: DE, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await shop.heard('/consent-records');
  await tab.click('[data-heed-open]');
  await tab.click(control('save'));
  await tab.click('[data-heed-open]');
  await tab.click(`dialog ${control('reject')}`);
  await call(tab, 'choose("none")');
  await quiet(tab);
  expect(shop.records).toHaveLength(1);
});

test('T13.1 a reset after a yes is a withdrawal, and the next answer is a stranger’s', async () => {
  const { shop, ads } = await markedShop({ config: { ...DE, withdraw: 'stay' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await call(tab, 'reset()');
  await tab.click(control('reject'));
  await quiet(tab);
  const [yes, gone, no] = shop.records;
  expect([yes, gone, no].map((record) => [record?.kind, record?.before?.sale, record?.after.sale])).toEqual([
    ['choice', undefined, true],
    ['withdrawal', true, false],
    ['choice', undefined, false],
  ]);
  expect([gone?.subject, gone?.previous, no?.previous]).toEqual([yes?.subject, yes?.id, null]);
  expect(no?.subject).not.toBe(yes?.subject);
});

test('T13.5 there is no id before an answer, and the one that comes with it is this site’s alone and serves to withdraw', async () => {
  const shops = [await markedShop({ config: DE }), await markedShop({ config: { ...DE, withdraw: 'stay' } })];
  const tab = await openTab();
  const subjects: unknown[] = [];
  for (const { shop } of shops) {
    await tab.context().clearCookies();
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await quiet(tab);
    const kept = 'JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])';
    expect(await tab.evaluate(kept)).not.toMatch(/[\da-f]{12}/);
    await tab.click(control('accept'));
    await shop.heard('/consent-records');
    await quiet(tab);
    subjects.push(shop.records[0]?.subject);
  }
  expect(new Set(subjects).size).toBe(2);
  await call(tab, 'choose("none")');
  await quiet(tab);
  const [yes, no] = shops[1]?.shop.records ?? [];
  expect([no?.subject, no?.previous, no?.after.sale]).toEqual([yes?.subject, yes?.id, false]);
});

test('where the site asks for it, a banner that was shown is a record of nobody, once a session', async () => {
  const { shop } = await markedShop({ config: { ...DE, report: { ...DE.report, shown: true } }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  const bannerHash = await textHash(tab);
  await expect.poll(() => shop.records.length).toBe(1);
  await delivered(tab);
  await tab.goto(`${shop.url}/next`);
  await tab.click(control('reject'));
  await expect.poll(() => shop.records.length).toBe(2);
  await tab.click('[data-heed-open]');
  await quiet(tab);
  expect(
    shop.records.map(({ kind, view, layout, subject, method, notice }) => [
      kind,
      view,
      layout,
      typeof subject,
      method,
      notice.hash,
    ]),
  ).toEqual([
    ['shown', 'banner', 'bar', 'object', null, bannerHash],
    ['choice', 'banner', 'bar', 'string', 'ui', bannerHash],
  ]);
});
