/** A shop whose page runs a script of others before Heed, with a mark of every kind and a pixel of the config. */
import type { Page } from 'playwright';
import { openTab, page, type Server, site, thirdParty } from './fixture.js';

/** How Heed gets onto the page. */
export type Way = 'tag' | 'npm';

const note = (name: string) => `(window.ran ??= []).push('${name}');`;

const configOf = (ads: Server, region: string) => ({
  notice: { url: '/cookies', version: '1' },
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
      load: [
        { script: `${ads.url}/tag.js`, attributes: { id: 'tag' } },
        { call: 'tag', args: ['init', { list: [1, 'two', { three: null }] }] },
      ],
      allow: [{ call: 'tag', args: ['consent', true] }],
      refuse: [{ call: 'tag', args: ['consent', false] }],
    },
  ],
});

/** What differs from one visit to the next. */
const masked = (text: string, url: string) =>
  text
    .replaceAll(url, 'ADS')
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/("subject":)"[\da-f]{12}"/g, '$1"SUBJECT"')
    .replace(/("config":)"[\da-f]+"/g, '$1"CONFIG"');

/** The test's own, from before anything was changed. */
const KEPT = `<script>
  window.kept = ((stringify, slice) => (value) => stringify(value.length >= 0 ? slice.call(value) : value, function (key) { return this[key]; }))(JSON.stringify, [].slice);
</script>`;
const TAG = `${note('tag.js')} document.cookie = '_tag=1'; localStorage.tag_1 = 1;
  window.told = tag.queue.map(kept);
  tag = function () { told.push(kept(arguments)); };`;

/** A visitor's tab on the shop; `before` runs before Heed. */
export async function hostileShop({ before = '', after = '', way = 'tag' as Way, region = 'DE', gpc = false }) {
  const ads = await thirdParty('ads', { '/tag.js': TAG });
  const films = await thirdParty('films');
  const held = (attributes: string, text = '') =>
    `<script type="text/plain" data-heed="analytics" ${attributes}>${text}</script>`;
  const config = configOf(ads, region);
  const npm = `<script type="module">
    import { createConsent } from '/heed/index.js';
    createConsent(${JSON.stringify(config)});
  </script>`;
  const html = page({
    config: way === 'tag' ? config : null,
    before: `${KEPT}<script src="/before.js"></script>`,
    script: way === 'tag' ? '<script src="/heed/heed.js"></script>' : npm,
    head: [
      '<script src="/after.js"></script>',
      held('', note('first')),
      held(`src="${ads.url}/second.js"`),
      held(`src="${ads.url}/third.js" data-type="module"`),
      held('', note('fourth')),
    ].join(''),
    body: `<h1>Lamps</h1><button id="add" onclick="this.textContent = 'added'">Add</button>
<button data-heed-open="preferences">Privacy choices</button>
<button data-heed-open="opt-out">Your Privacy Choices</button>
<template data-heed="analytics"><p id="offer">Offer</p><script>${note('template')}</script></template>
<img data-heed="analytics" data-src="${ads.url}/image.gif" alt="">
<iframe id="film" data-heed="functional" data-src="${films.url}/film" width="400" height="240" title="film"></iframe>
<div data-heed-show="notice"></div><div data-heed-show="statement"></div>`,
  });
  const alone = (code: string) => ({ body: code && `(() => {${code}\n})()` });
  const shop = await site({ pages: { '/': html, '/before.js': alone(before), '/after.js': alone(after) } });
  const tab = await openTab(gpc ? { gpc: 'force' } : {});
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(shop.url);

  /** What left the browser so far. */
  const left = () => ({
    asked: [...ads.paths].sort(),
    shown: [...films.paths],
    records: shop.log.filter(({ method }) => method === 'POST').map(({ body }) => masked(body, ads.url)),
  });
  return { ads, films, shop, tab, errors, left };
}

/** What the pixel heard. */
export const told = (tab: Page): Promise<string[]> => tab.evaluate('window.told ?? []');

/** What Google's tags heard. */
export const heard = (tab: Page): Promise<string[]> => tab.evaluate('dataLayer.map(kept)');

/** The scripts of marks that ran, in order; the pixel of the config stands in no line with them. */
export const marksRan = async (tab: Page): Promise<string[]> =>
  (await tab.evaluate(() => window.ran ?? [])).filter((name) => name !== 'tag.js');
