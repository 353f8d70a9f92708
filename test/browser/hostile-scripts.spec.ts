/** Whatever other scripts did to the objects that all of them share: the same leaves the browser as on a quiet page. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, type Server, site, thirdParty } from './fixture.js';
import { HOSTILE } from './hostile-page.js';
import { delivered, switches } from './marked-shop.js';

const note = (name: string) => `(window.ran ??= []).push('${name}');`;

const configOf = (ads: Server, way: string, region: string) => ({
  region,
  report: { url: '/consent-records' },
  withdraw: 'stay',
  google: { mode: 'basic', waitForUpdate: 500 },
  pixels: [
    {
      id: 'tag',
      name: 'Tag',
      vendor: 'Ads',
      category: 'marketing',
      hosts: [new URL(ads.url).hostname],
      cookies: [{ name: '_tag', days: 1, purpose: 'Knows you again' }],
      storage: [{ area: 'local', key: 'tag_*', purpose: 'Knows you again' }],
      before: [{ stub: 'tag' }],
      load: [{ script: `${ads.url}/tag.js` }, { call: 'tag', args: ['init', { list: [1, 'two', { three: null }] }] }],
      allow: [{ call: 'tag', args: ['consent', true] }],
      refuse: [{ call: 'tag', args: ['consent', false] }],
    },
    ...(way === 'tag' ? [{ use: 'youtube' }] : []),
  ],
});

/** What differs from one visit to the next. */
const masked = (text: string, ...urls: string[]) =>
  urls
    .reduce((all, url) => all.replaceAll(url, 'URL'), text)
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/("subject":)"[\da-f]{12}"/g, '$1"SUBJECT"')
    .replace(/("config":)"[\w-]+"/g, '$1"CONFIG"');

/** A shop with `hostile` before Heed, and a visitor's tab on it. */
async function openShop({ hostile = '', way = 'tag', region = 'DE', gpc = false }) {
  const ads = await thirdParty('ads', {
    '/tag.js': `${note('tag.js')} document.cookie = '_tag=1'; localStorage.tag_1 = 1;
      window.told = tag.queue.map((call) => JSON.parse(kept(Array.prototype.slice.call(call))));
      tag = function () { told.push(JSON.parse(kept(Array.prototype.slice.call(arguments)))); };`,
  });
  const films = await thirdParty('films');
  const held = (attributes: string, text = '') =>
    `<script type="text/plain" data-heed="analytics" ${attributes}>${text}</script>`;
  const config = configOf(ads, way, region);
  // Of the test itself, from before anything was changed.
  const kept = `<script>window.kept = ((stringify) => (value) => stringify(value, function (key) { return this[key]; }))(JSON.stringify);</script>`;
  const npm = `<script type="module">
    import { createConsent } from '/heed/index.js';
    createConsent(${JSON.stringify({ notice: { url: '/cookies', version: '1' }, ...config })});
  </script>`;
  const html = page({
    config: way === 'tag' ? config : null,
    before: `${kept}<script src="/theirs.js"></script>`,
    script: way === 'tag' ? '<script src="/heed/heed.js"></script>' : npm,
    head: [
      held('', note('first')),
      held(`src="${ads.url}/second.js"`),
      held(`src="${ads.url}/third.js" data-type="module"`),
      held('', note('fourth')),
    ].join(''),
    body: `<h1>Lamps</h1><button data-heed-open="preferences">Privacy choices</button>
<button id="opt-out" data-heed-open="opt-out">Your Privacy Choices</button>
<template data-heed="analytics"><p id="offer">Offer</p><script>${note('template')}</script></template>
<img data-heed="analytics" data-src="${ads.url}/image.gif" alt="">
<iframe id="film" data-heed="functional" data-src="${films.url}/film" width="400" height="240" title="film"></iframe>
<div data-heed-show="notice"></div><div data-heed-show="statement"></div>`,
  });
  const shop = await site({ pages: { '/': html, '/theirs.js': hostile && `(() => {${hostile}\n})()` } });
  const tab = await openTab(gpc ? { gpc: 'force' } : {});
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(shop.url);
  const left = () => ({
    asked: ads.paths.sort(),
    shown: [...films.paths],
    records: shop.log.filter(({ method }) => method === 'POST').map(({ body }) => masked(body, ads.url, films.url)),
  });
  return { ads, films, shop, tab, errors, left };
}

const told = (tab: Page) => tab.evaluate('kept(window.told ?? null)');
const google = (tab: Page) =>
  tab.evaluate('dataLayer.map(kept).filter((one) => /consent/.test(one))');
const words = (tab: Page, selector: string) => tab.locator(selector).innerText();

/** The marks' own scripts; a pixel of the config stands in no line with them. */
const inOrder = async (tab: Page) => (await ran(tab)).filter((name) => name !== 'tag.js');

/** Asked, all allowed, seen again, some refused, all forgotten, refused: everything that anyone could see of it. */
async function visit(hostile: string | undefined, way: string) {
  const { tab, errors, left, shop, films } = await openShop({ hostile: hostile ?? '', way });
  await tab.waitForSelector(control('accept')).catch(() => { throw new Error(errors.join('\n')); });
  await quiet(tab);
  const seen: unknown[] = [left(), await words(tab, '[data-heed-host] section'), await words(tab, '[data-heed-show=notice]')];
  await tab.click(control('accept'));
  await tab.waitForSelector('#offer');
  await films.heard('/film');
  await expect.poll(() => told(tab)).toMatch(/true/);
  await quiet(tab);
  seen.push(await inOrder(tab), await told(tab), await google(tab));
  await delivered(tab);
  await tab.reload();
  await tab.waitForSelector('#offer');
  await expect.poll(() => told(tab)).toMatch(/true/);
  await quiet(tab);
  seen.push(await inOrder(tab), await told(tab), await google(tab), await tab.locator(control('accept')).count());
  await tab.click('[data-heed-open=preferences]');
  seen.push(await switches(tab), await words(tab, 'dialog'));
  await tab.click('[data-heed-name="marketing"]');
  await tab.click('[data-heed-name="functional"]');
  await tab.click(control('save'));
  await tab.waitForSelector('[data-heed-embed]');
  await expect.poll(() => tab.evaluate('document.cookie.includes("_tag=") || "tag_1" in localStorage')).toBe(false);
  await quiet(tab);
  seen.push(await told(tab), await google(tab), await words(tab, '[data-heed-embed]'));
  await tab.evaluate('void heed.reset()');
  await tab.waitForSelector('#offer', { state: 'detached' });
  await tab.click(control('reject'));
  await quiet(tab);
  await delivered(tab);
  await tab.reload();
  await tab.waitForSelector('[data-heed-embed]');
  await quiet(tab);
  seen.push(await inOrder(tab), await tab.locator(control('accept')).count());
  await tab.locator('[data-heed-embed]').locator(control('always')).click();
  await expect.poll(() => films.paths.length).toBe(3);
  await expect.poll(() => shop.records.length).toBe(5);
  await quiet(tab);
  seen.push(left(), errors);
  return seen;
}

let calm: Promise<unknown[]>[] = [];
test.each(['tag', 'npm'])('a quiet page, by %s', async (way) => {
  const seen = visit(undefined, way);
  calm.push(seen);
  await seen;
}, 60_000);

test.each(Object.keys(HOSTILE))('T12.2 %s', async (name) => {
  for (const way of ['tag', 'npm']) expect(await visit(HOSTILE[name], way)).toEqual(await calm[way === 'tag' ? 0 : 1]);
}, 60_000);
