/** Pages that make it hard: storage refused, elements thrown away, everything called twice, and style sheets at war. */
import { expect, test } from 'vitest';
import { control, page, site, thirdParty } from '../../browser/fixture.js';
import { markedShop, OPENER, OPTIONAL, released } from '../../browser/marked-shop.js';
import type { Visit } from '../every-check.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };
const ALL = [...OPTIONAL].sort();

const REFUSED = `<script>
  const refuse = () => { throw new DOMException('no', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;

export function pages(visit: Visit) {
  test('T6.1 where storage throws, a choice holds for the page and no error gets out', async () => {
    const { shop, ads } = await markedShop({ config: { ...DE, withdraw: 'stay' }, before: REFUSED });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    expect(await tab.asked(ads)).toEqual([]);
    await tab.click(control('accept'));
    await expect.poll(() => released(ads)).toEqual(ALL);
    await tab.evaluate('void heed.choose("none")');
    expect(await tab.evaluate('[heed.allows("marketing"), errors]')).toEqual([false, []]);
    await expect.poll(() => shop.records.map(({ after }) => after.sale)).toEqual([true, false]);
  });

  test('T9.2 the npm build in a module, called twice, is one', async () => {
    const ads = await thirdParty('ads');
    const config = JSON.stringify({ notice: { url: '/cookies', version: '1' }, ...DE });
    const html = page({
      config: null,
      script: `<script type="module">
        import { createConsent } from '/heed/index.js';
        window.same = createConsent(${config}) === createConsent(${config});
      </script>`,
      head: `<script type="text/plain" data-heed="analytics" src="${ads.url}/tag.js"></script>`,
    });
    const shop = await site({ pages: { '/': html } });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    expect(await tab.count(control('accept'))).toBe(1);
    expect([await tab.evaluate('same'), await tab.asked(ads)]).toEqual([true, []]);
    await tab.click(control('accept'));
    await ads.heard('/tag.js');
    await tab.misses(control('accept'));
    await expect.poll(() => shop.records.length).toBe(1);
    expect(await tab.asked(ads)).toEqual(['/tag.js']);
  });

  test('T9.2 heed.js twice on a page is one', async () => {
    const script = '<script src="/heed/heed.js"></script>';
    const { shop, ads } = await markedShop({ config: DE, script: script + script });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    expect(await tab.count(control('accept'))).toBe(1);
    await tab.click(control('accept'));
    await tab.misses(control('accept'));
    await expect.poll(() => released(ads)).toEqual(ALL);
    await tab.asked(ads);
    expect([released(ads), shop.records.length]).toEqual([ALL, 1]);
  });

  test('T9.4 a banner whose host or body is thrown away is back and works, and so do the page’s controls', async () => {
    const { shop, ads } = await markedShop({ config: DE, body: `<main>${OPENER}</main>` });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    await tab.evaluate('document.querySelector("[data-heed-host]").remove()');
    await tab.sees(control('accept'));
    await tab.evaluate(`void (() => {
      const body = document.createElement('body');
      body.append(document.querySelector('main').cloneNode(true));
      document.body.replaceWith(body);
    })()`);
    await tab.sees(control('accept'));
    await tab.click('[data-heed-open]');
    await tab.click('dialog [data-heed-name=marketing]');
    await tab.click(`dialog ${control('save')}`);
    await expect.poll(() => released(ads)).toEqual(['marketing']);
    expect(
      await tab.evaluate('[document.documentElement, document.body].flatMap((one) => one.getAttributeNames())'),
    ).toEqual(['lang']);
  });
}
