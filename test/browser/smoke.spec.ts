/** The promise in one page: held until the visitor says yes, remembered, reported. */
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, site, thirdParty } from './fixture.js';

test('a marked script runs after yes, not before, and again for the returning visitor', async () => {
  const ads = await thirdParty('ads');
  const mark = `<script type="text/plain" data-heed="marketing" src="${ads.url}/tag.js"></script>`;
  const config = { region: 'DE', report: { url: '/consent-records' } };
  const shop = await site({ pages: { '/': page({ config, head: mark }) } });
  const tab = await openTab();

  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(ads.paths).toEqual([]);

  await tab.click(control('accept'));
  await ads.heard('/tag.js');
  await quiet(tab);
  expect(await ran(tab)).toEqual(['ads/tag.js']);

  await tab.reload();
  await quiet(tab);
  expect(await tab.locator(control('accept')).count()).toBe(0);
  expect(shop.records.map(({ kind, method, view }) => [kind, method, view])).toEqual([['choice', 'ui', 'banner']]);
  expect(ads.paths).toEqual(['/tag.js', '/tag.js']);
});

test('after no the script stays held, now and on the next page', async () => {
  const ads = await thirdParty('ads');
  const mark = `<script type="text/plain" data-heed="marketing" src="${ads.url}/tag.js"></script>`;
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head: mark }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await quiet(tab);
  await tab.reload();
  await quiet(tab);
  expect(await tab.locator(control('reject')).count()).toBe(0);
  expect(ads.paths).toEqual([]);
});
