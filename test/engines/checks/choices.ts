/** A choice holds: on the next page, in other tabs, on pages that come back, and until it is withdrawn. */
import { expect, test } from 'vitest';
import { control, page, site, thirdParty } from '../../browser/fixture.js';
import { markedShop, OPENER, OPTIONAL, released } from '../../browser/marked-shop.js';
import type { Visit } from '../every-check.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const ALL = [...OPTIONAL].sort();
/** The categories whose scripts ran on this page: what a page before has asked for, an engine may keep and not ask for again. */
const RAN = `window.ran?.map((name) => name.slice('ads/'.length, -'.js'.length)).sort()`;
/** Its address, and whether it came from memory. */
const WHERE = '[location.pathname, window.restored]';
const RESTORED = '<script>addEventListener("pageshow", ({ persisted }) => { window.restored = persisted; })</script>';

export function choices(visit: Visit) {
  test('T6.2 a refusal holds on the next page, which neither asks nor releases', async () => {
    const { shop, ads } = await markedShop({ config: DE });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.click(control('reject'));
    await tab.misses(control('accept'));
    await expect.poll(() => shop.records.map(({ method, view }) => [method, view])).toEqual([['ui', 'banner']]);
    await tab.goto(`${shop.url}/next`);
    expect(await tab.evaluate('[heed.decision.ask, heed.decision.why.marketing]')).toEqual([null, 'choice']);
    expect(await tab.asked(ads)).toEqual([]);
    expect(await tab.count(control('accept'))).toBe(0);
    expect(shop.records).toHaveLength(1);
  });

  test('T8.4 a yes holds on the next page, which releases all and loads no view', async () => {
    const { shop, ads } = await markedShop({ config: DE });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.click(control('accept'));
    await expect.poll(() => released(ads)).toEqual(ALL);
    shop.log.length = 0;
    await tab.goto(`${shop.url}/next`);
    await expect.poll(() => tab.evaluate(RAN)).toEqual(ALL);
    await tab.asked(shop);
    expect(shop.paths).not.toContain('/heed/ui.js');
  });

  test('T4.2 a withdrawal takes away what a pixel kept, and nothing else; the page loads again and asks for nothing', async () => {
    const write = `document.cookie = '_ads=1; Path=/'; localStorage.ads_id = 1; sessionStorage.ads = 1;
      const opening = indexedDB.open('ads-db');
      opening.onsuccess = () => { opening.result.close(); window.written = true; };`;
    const ads = await thirdParty('ads', { '/tag.js': write });
    const purpose = 'x';
    const pixel = {
      ...{ id: 'ads', name: 'Ads', vendor: 'Ads', category: 'marketing', cookies: [{ name: '_ads', purpose }] },
      storage: [
        { area: 'local', key: 'ads_*', purpose },
        { area: 'session', key: 'ads', purpose },
        { area: 'idb', key: 'ads-*', purpose },
      ],
    };
    const mark = `<script type="text/plain" data-heed="ads" src="${ads.url}/tag.js"></script>`;
    const shop = await site({
      pages: { '/': page({ config: { ...DE, pixels: [pixel] }, head: mark, body: OPENER }) },
    });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.evaluate(`void (document.cookie = 'cart=1; Path=/')`);
    await tab.click(control('accept'));
    await expect.poll(() => tab.evaluate('window.written')).toBe(true);
    await expect.poll(() => shop.records.length).toBe(1);
    await tab.click('[data-heed-open]');
    await tab.sees(`dialog ${control('reject')}`);
    ads.log.length = 0;
    await tab.click(`dialog ${control('reject')}`);
    await expect.poll(() => tab.evaluate('!window.written && !!window.heed?.decision')).toBe(true);
    const kept = `(async () => [
      document.cookie.split('; ').map((pair) => pair.split('=')[0]).sort(), localStorage.ads_id ?? null, sessionStorage.ads ?? null,
      (await indexedDB.databases()).map(({ name }) => name),
    ])()`;
    await expect.poll(() => tab.evaluate(kept)).toEqual([['cart', 'heed'], null, null, []]);
    expect(await tab.asked(ads)).toEqual([]);
    await expect.poll(() => shop.records.map(({ after }) => after.sale)).toEqual([true, false]);
  });

  test('T13.3 who accepts and leaves in the same task is recorded once', async () => {
    const { shop } = await markedShop({ config: DE, pages: { '/away': '<title>Away</title>' } });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    await tab.evaluate(`void heed.subscribe((_, { cause }) => { if (cause === 'choice') location.href = '/away'; })`);
    await tab.click(control('accept'));
    await expect.poll(() => tab.evaluate('location.pathname')).toBe('/away');
    await expect.poll(() => shop.records.length).toBe(1);
    await tab.goto(`${shop.url}/next`);
    await tab.asked(shop);
    expect(shop.records.map(({ kind, method, view }) => [kind, method, view])).toEqual([['choice', 'ui', 'banner']]);
  });

  test('T20.1 a yes and a no in one tab reach the other at once, and one tab records', async () => {
    const { shop, ads } = await markedShop({ config: { ...DE, withdraw: 'stay' } });
    const one = await visit();
    const two = await one.another();
    await one.goto(shop.url);
    await two.goto(`${shop.url}/next`);
    await two.sees(control('accept'));
    await one.click(control('accept'));
    await two.misses(control('accept'));
    await expect.poll(() => released(ads)).toEqual([...ALL, ...ALL].sort());
    expect(await two.evaluate('heed.decision.choice.id')).toBe(await one.evaluate('heed.decision.choice.id'));
    await two.evaluate('void heed.choose("none")');
    await expect.poll(() => one.evaluate('heed.allows("marketing")')).toBe(false);
    await expect.poll(() => shop.records.map(({ after }) => after.sale)).toEqual([true, false]);
  });

  test('T20.2 a page that comes back from memory follows what was said since', async () => {
    const { shop, ads } = await markedShop({
      ...{ config: { ...DE, withdraw: 'stay' }, before: RESTORED, body: OPENER },
      headers: { 'cache-control': 'max-age=60' },
    });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    // Firefox keeps no page that waits for an answer; preferences are the last that this one asks for.
    await shop.heard('/heed/preferences.js');
    await tab.asked(shop);
    await tab.goto(`${shop.url}/next`);
    await tab.click(control('accept'));
    await expect.poll(() => released(ads)).toEqual(ALL);
    await tab.evaluate('void setTimeout(() => history.back())');
    await expect.poll(() => tab.evaluate(WHERE)).toEqual(['/', true]);
    await expect.poll(() => tab.evaluate(RAN)).toEqual(ALL);
    await tab.misses(control('accept'));
    expect(await tab.evaluate('[heed.allows("marketing"), heed.decision.ask]')).toEqual([true, null]);
  });
}
