/** Marks that are not scripts: templates, images and links go live in place, and are taken back. */
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, site, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';

const STAY = { region: 'DE', withdraw: 'stay' };
const note = (name: string) => `(window.ran ??= []).push('${name}');`;

test('a template gives its content in place, its scripts in order, and data-src and data-href as they were', async () => {
  const ads = await thirdParty('ads', { '/lib.js': { body: `window.lib = 1; ${note('lib')}`, delay: 200 } });
  const body = `<ul><li>one</li><template data-heed="marketing">
<li id="two" class="x">two <img data-src="${ads.url}/a.gif" data-srcset="${ads.url}/b.gif 1x" alt=""></li>
<script>${note('first')}</script>
<script data-src="${ads.url}/lib.js"></script>
<script>${note('uses')} window.sawLib = window.lib</script>
<script type="module" data-src="${ads.url}/module.js"></script>
<script type="application/json" id="rows">[1]</script>
<li><a data-href="${ads.url}/offer">offer</a><iframe data-src="${ads.url}/embed"></iframe></li>
<template id="inner"><p>deep</p></template>
<script type="text/plain" data-heed="analytics">${note('analytics')}</script>
</template><li>three</li></ul>`;
  const shop = await site({ pages: { '/': page({ config: STAY, body }) } });
  const tab = await openTab();
  const items = async () => (await tab.locator('li').allInnerTexts()).map((text) => text.trim());
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect([await items(), ads.paths]).toEqual([['one', 'three'], []]);

  await call(tab, 'choose({ marketing: true })');
  await quiet(tab);
  expect(await items()).toEqual(['one', 'two', 'offer', 'three']);
  expect(await ran(tab)).toEqual(['first', 'lib', 'uses', 'ads/module.js']);
  expect(await tab.evaluate('[sawLib, rows.type, rows.text, two.className, inner.content.textContent]')).toEqual([
    ...[1, 'application/json', '[1]', 'x', 'deep'],
  ]);
  expect(await tab.getAttribute('a', 'href')).toBe(`${ads.url}/offer`);
  expect(ads.paths.sort()).toEqual(['/b.gif', '/embed', '/lib.js', '/module.js']);
  await call(tab, 'choose({ analytics: true })');
  await quiet(tab);
  expect((await ran(tab)).at(-1)).toBe('analytics');

  // Withdrawn, what it showed goes; allowed again, it comes back at the same place.
  await call(tab, 'choose("none")');
  await expect.poll(items).toEqual(['one', 'three']);
  await call(tab, 'choose("all")');
  await quiet(tab);
  expect(await items()).toEqual(['one', 'two', 'offer', 'three']);
});

test('an image and a style sheet are asked for after yes, and withdrawal takes them back', async () => {
  const ads = await thirdParty('ads', { '/sheet.css': 'h1 { color: rgb(1, 2, 3) }' });
  const body = `<h1>Lamps</h1>
<img id="plain" data-heed="marketing" data-src="${ads.url}/plain.gif" alt="">
<img id="set" data-heed="marketing" data-srcset="${ads.url}/set.gif 1x, ${ads.url}/set2.gif 5x" alt="">
<picture><source data-heed="marketing" data-srcset="${ads.url}/source.gif"><img src="/own.gif" alt=""></picture>
<link data-heed="marketing" rel="stylesheet" data-href="${ads.url}/sheet.css">`;
  const shop = await site({ pages: { '/': page({ config: STAY, body }), '/own.gif': '' } });
  const tab = await openTab();
  const color = () => tab.evaluate('getComputedStyle(document.querySelector("h1")).color');
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate('window.plain0 = plain');
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  await tab.click(control('accept'));
  await quiet(tab);
  expect(ads.paths.sort()).toEqual(['/plain.gif', '/set.gif', '/sheet.css', '/source.gif']);
  expect(await color()).toBe('rgb(1, 2, 3)');
  expect(await tab.evaluate('plain0 === plain')).toBe(true);
  await call(tab, 'choose("none")');
  await quiet(tab);
  expect(await color()).toBe('rgb(0, 0, 0)');
  expect(await tab.evaluate('[plain.hasAttribute("src"), set.hasAttribute("srcset"), plain.dataset.src]')).toEqual([
    ...[false, false, `${ads.url}/plain.gif`],
  ]);
  expect(ads.paths.length).toBe(4);
});
