/** Nothing that is marked is asked for before yes; then all of it is, in order and once. */
import { expect, test } from 'vitest';
import { EVERY_PATH, everyMark } from '../../browser/every-mark.js';
import { control, page, site, thirdParty } from '../../browser/fixture.js';
import type { Visit } from '../every-check.js';

const DE = { region: 'DE' };
const note = (name: string) => `(window.ran ??= []).push('${name}');`;

/** Browsers may leave a prefetch be: WebKitGTK does, and Firefox while a frame loads. */
const certain = (paths: readonly string[]) => paths.filter((path) => path !== '/prefetched').sort();

export function marks(visit: Visit) {
  test('T1.1 marks of every kind: no request leaves and nothing is kept; then each is asked for once', async () => {
    const ads = await thirdParty('ads');
    const shop = await site({ pages: { '/': page({ config: DE, body: everyMark(ads, 'marketing') }) } });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    expect(await tab.asked(ads)).toEqual([]);
    const theirs = `(async () => [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0]), ...Object.keys(localStorage), ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys())
    ].filter((name) => name && !name.startsWith('heed')))()`;
    expect(await tab.evaluate(theirs)).toEqual([]);
    await tab.click(control('accept'));
    await expect.poll(() => certain(ads.paths)).toEqual(certain(EVERY_PATH));
    await expect.poll(() => tab.evaluate(theirs)).toEqual(Array(5).fill('theirs'));
    expect(certain(await tab.asked(ads))).toEqual(certain(EVERY_PATH));
  });

  test('T11.1 T11.2 scripts run in order, inline and external, and once, also for the returning visitor', async () => {
    const ads = await thirdParty('ads', { '/slow.js': { body: note('slow'), delay: 300 } });
    const held = (attributes: string, text = '') =>
      `<script type="text/plain" data-heed="analytics" ${attributes}>${text}</script>`;
    const head = [
      held('', note('first')),
      held(`src="${ads.url}/slow.js"`),
      held('', note('second')),
      held(`src="${ads.url}/fast.js"`),
      held('data-type="module"', note('module')),
    ].join('');
    const shop = await site({ pages: { '/': page({ config: DE, head }) } });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.click(control('accept'));
    const ran = ['first', 'slow', 'second', 'ads/fast.js'];
    const runs = () => tab.evaluate('window.ran?.filter((name) => name !== "module")');
    await expect.poll(runs).toEqual(ran);
    await expect.poll(() => tab.evaluate('ran.length')).toBe(5);
    await tab.evaluate('heed.choose({ marketing: true })');
    expect(await tab.asked(ads)).toEqual(['/slow.js', '/fast.js']);
    await tab.evaluate('document.body.append(...document.querySelectorAll("script[data-heed]"))');
    await tab.goto(shop.url);
    await expect.poll(runs).toEqual(ran);
    await expect.poll(() => tab.evaluate('ran.length')).toBe(5);
  });

  test('T11.4 what is inserted later is held, and released with the rest', async () => {
    const ads = await thirdParty('ads');
    const shop = await site({ pages: { '/': page({ config: DE, body: '<main></main>' }) } });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    await tab.evaluate(
      `void (document.querySelector('main').innerHTML = ${JSON.stringify(everyMark(ads, 'marketing'))})`,
    );
    await tab.evaluate(`void (() => {
      const late = Object.assign(document.createElement('script'), { type: 'text/plain', src: '${ads.url}/late.js' });
      late.dataset.heed = 'marketing';
      document.body.append(late);
    })()`);
    expect(await tab.asked(ads)).toEqual([]);
    await tab.click(control('accept'));
    await expect.poll(() => certain(ads.paths)).toEqual(certain([...EVERY_PATH, '/late.js']));
  });
}
