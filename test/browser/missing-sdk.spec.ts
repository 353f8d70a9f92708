/** Where heed.js or ui.js never arrives, everything marked stays held and the page goes on. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { asked, EVERY_PATH, everyMark } from './every-mark.js';
import { type Answer, openTab, page, quiet, type Routes, type Server, site, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';

/** Two waiting calls; the second would allow something. */
const waiting = (first: string, second: string) => `<script>
  window.calls = [];
  (window.heed = window.heed || []).push((consent) => { calls.push('first'); ${first} });
  (window.heed = window.heed || []).push((consent) => { calls.push('second'); ${second} });
</script>`;
const BODY = `<h1>Lamps</h1><button id="add" onclick="this.textContent = 'added'">Add</button>
<input><a href="#privacy" data-heed-open="preferences">Privacy choices</a><a id="far" href="/next">next</a>`;

async function pageWithout(
  routes: Routes,
  marked = ['analytics', 'marketing', 'necessary'],
  after = 'consent.choose("all")',
) {
  const ads = await thirdParty('ads');
  const marks = marked.map((needs) => everyMark(ads, needs)).join('');
  const html = page({ config: { region: 'DE' }, before: waiting('', after), body: BODY + marks });
  const shop = await site({ pages: { '/': html, '/next': html, ...routes } });
  const tab = await openTab();
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  return { ads, shop, tab, errors };
}

/** Clicks, types, follows links. */
async function use(tab: Page) {
  await tab.mouse.wheel(0, 500);
  await tab.click('#add');
  expect(await tab.textContent('#add')).toBe('added');
  await tab.fill('input', 'lamp');
  await tab.click('[data-heed-open]');
  await tab.click('#far');
  await tab.waitForURL('**/next');
  await tab.click('#add');
}

const silent = async (tab: Page, ads: Server) => {
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  expect(await tab.evaluate('[Array.isArray(heed), heed.length, calls.length]')).toEqual([true, 2, 0]);
};

const BROKEN: [string, Answer, string[]][] = [
  ['404', { status: 404 }, []],
  ['500', { status: 500, body: 'oops' }, []],
  ['a broken connection', 'reset', []],
  ['text that is no script', '<html>this is a login page', ["Unexpected token '<'"]],
  ['a script cut short', '(()=>{"use strict";const e=', ['Unexpected end of input']],
  ['a script that throws', 'throw new Error("broken")', ['broken']],
];

test.each(BROKEN)(
  'T1.3 T14.4 heed.js is %s: nothing is released, waiting calls grant nothing, the page works',
  async (_, answer, expected) => {
    const { ads, shop, tab, errors } = await pageWithout({ '/heed/heed.js': answer });
    await tab.goto(shop.url);
    await use(tab);
    await silent(tab, ads);
    expect(errors).toEqual([...expected, ...expected]);
  },
);

test('T1.3 heed.js hangs: nothing is released meanwhile, and when the browser gives up the page works', async () => {
  let giveUp = () => {};
  const given = new Promise<void>((done) => {
    giveUp = done;
  });
  const { ads, shop, tab } = await pageWithout({
    '/heed/heed.js': async () => {
      await given;
      return 'reset';
    },
  });
  await tab.goto(shop.url, { waitUntil: 'commit' });
  await shop.heard('/heed/heed.js');
  await tab.waitForTimeout(1000);
  expect(ads.paths).toEqual([]);
  giveUp();
  await use(tab);
  await silent(tab, ads);
});

test.each<[string, Answer]>([
  ['missing', { status: 404 }],
  ['hanging', 'hang'],
  ['broken', 'this is no script('],
])('T1.3 ui.js is %s: nothing is released, the page works, and the API still takes a choice', async (_, answer) => {
  const { ads, shop, tab, errors } = await pageWithout({ '/heed/ui.js': answer }, ['marketing'], '');
  await tab.goto(shop.url, { waitUntil: 'domcontentloaded' });
  await shop.heard('/heed/ui.js');
  await use(tab);
  await tab.waitForTimeout(300);
  expect(ads.paths).toEqual([]);
  if (answer !== 'hang') await expect(call(tab, 'show("preferences")')).rejects.toThrow('HeedError: Heed: ui.js');
  await call(tab, 'choose("all")');
  await expect.poll(() => asked(ads)).toEqual(EVERY_PATH);
  expect(errors).toEqual([]);
});

test('T14.4 calls that wait for a late heed.js are made in order, and one that throws stops no other', async () => {
  const ads = await thirdParty('ads');
  const mark = `<script type="text/plain" data-heed="analytics" src="${ads.url}/tag.js"></script>`;
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  const built = readFileSync(new URL('../../dist/heed.js', import.meta.url), 'utf8');
  const late = () => arrived.then(() => built);
  const before = waiting('throw new Error("mine")', 'consent.choose({ analytics: true })');
  const script = '<script async src="/heed/heed.js"></script>';
  const html = page({ config: { region: 'DE' }, before, script, body: mark });
  const shop = await site({ pages: { '/': html, '/heed/heed.js': late } });
  const tab = await openTab();
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(`uncaught: ${message}`));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(shop.url, { waitUntil: 'domcontentloaded' });
  await tab.waitForTimeout(300);
  expect([await tab.evaluate('calls'), ads.paths]).toEqual([[], []]);
  arrive();
  await ads.heard('/tag.js');
  await quiet(tab);
  expect(await tab.evaluate('calls')).toEqual(['first', 'second']);
  expect([errors, ads.paths]).toEqual([[expect.stringMatching(/^Error: mine/)], ['/tag.js']]);
});
