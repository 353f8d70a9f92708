/** Held embeds wait behind placeholders that the keyboard operates; a frame of the site’s own follows its page. */
import { expect, test } from 'vitest';
import { control, page, site, thirdParty } from '../../browser/fixture.js';
import { OPENER, OPTIONAL, released } from '../../browser/marked-shop.js';
import type { Visit } from '../every-check.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };

export function embeds(visit: Visit) {
  test('T16.1 T16.2 T16.4 once shows one and stores nothing, always shows all, a withdrawal hides them', async () => {
    const films = await thirdParty('films');
    const frame = (name: string) =>
      `<iframe id="${name}" data-heed="functional" data-src="${films.url}/${name}" width="480" height="270" title="${name}"></iframe>`;
    const body = `<p>Above</p>${frame('one')}<p>Below</p>${frame('two')}`;
    const shop = await site({ pages: { '/': page({ config: { ...DE, withdraw: 'stay' }, body }) } });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.click(control('reject'));
    await expect.poll(() => tab.count('[data-heed-embed]')).toBe(2);
    const box = (selector: string) => `JSON.stringify(document.querySelector('${selector}').getBoundingClientRect())`;
    expect(await tab.evaluate(`${box('#one')} === ${box('#one + *')}`)).toBe(true);
    expect([await tab.asked(films), films.connections]).toEqual([[], 1]);
    const before = await tab.evaluate('document.cookie');
    while ((await tab.focused()) !== 'once') await tab.press('Tab');
    await tab.press('Enter');
    await films.heard('/one');
    await expect.poll(() => tab.focused()).toBe('one');
    expect(await tab.asked(films)).toEqual(['/one']);
    expect(await tab.evaluate('[document.cookie, heed.allows("functional")]')).toEqual([before, false]);
    await tab.click(control('always'));
    await films.heard('/two');
    await tab.misses('[data-heed-embed]');
    await expect.poll(() => shop.records.map(({ after }) => after.categories.functional)).toEqual([false, true]);
    await tab.evaluate('void heed.choose("none")');
    await expect.poll(() => tab.count('[data-heed-embed]')).toBe(2);
    expect(await tab.asked(films)).toEqual(['/one', '/two']);
  });

  test('T26.1 a frame of the same origin shows no view and follows every answer of its page', async () => {
    const ads = await thirdParty('ads');
    const marks = OPTIONAL.map(
      (id) => `<script type="text/plain" data-heed="${id}" src="${ads.url}/${id}.js"></script>`,
    );
    const config = { ...DE, withdraw: 'stay' };
    const shop = await site({
      pages: {
        '/': page({ config, body: '<iframe src="/inside"></iframe>' }),
        '/inside': page({ config, head: marks.join(''), body: OPENER }),
      },
    });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    await expect.poll(() => tab.evaluate('frames[0].heed?.choose === heed.choose')).toBe(true);
    expect(await tab.asked(ads)).toEqual([]);
    expect(await tab.evaluate('frames[0].document.querySelectorAll("[data-heed-host]").length')).toBe(0);
    await tab.click(control('accept'));
    await expect.poll(() => released(ads)).toEqual([...OPTIONAL].sort());
    await tab.evaluate('void heed.choose("none")');
    expect(await tab.evaluate('frames[0].heed.allows("marketing")')).toBe(false);
    await expect.poll(() => shop.records.length).toBe(2);
  });
}
