/** Under the strictest content policy everything works and nothing is reported. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, site, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';
import { HEED, strictShop } from './strict-shop.js';

const note = (name: string) => `(window.ran ??= []).push('${name}');`;

/** A page with a nonce on every script, gated ones of every kind, a template, an image and a film. */
async function everyMarkShop(styles?: string) {
  const ads = await thirdParty('ads');
  const films = await thirdParty('films');
  const held = (attributes: string, text = '') =>
    `<script type="text/plain" data-heed="analytics" nonce="x" ${attributes}>${text}</script>`;
  const html = page({
    config: { region: 'DE', report: { url: '/consent-records' }, withdraw: 'stay' },
    script: HEED,
    head: [
      held('', note('inline')),
      held(`src="${ads.url}/external.js"`),
      held(`src="${ads.url}/module.js" data-type="module"`),
      held('data-type="module"', note('inline-module')),
      held('', `${note(`nonce ' + document.currentScript.nonce + '`)}`),
    ].join(''),
    body: `<h1>Lamps</h1><button data-heed-open="preferences">Privacy choices</button>
<template data-heed="marketing"><p id="offer">Offer</p><script nonce="x">${note('template')}</script></template>
<img data-heed="marketing" data-src="/own.gif" alt="">
<iframe id="film" data-heed="functional" data-src="${films.url}/film" width="400" height="240" title="film"></iframe>`,
  });
  return { ads, films, ...(await strictShop(html, { films: films.url, ...(styles && { styles }) })) };
}

test('T15.1 banner, preferences, scripts, template, film, default control and withdrawal: not one violation', async () => {
  const { ads, films, shop, tab, violations, errors } = await everyMarkShop();
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  await tab.click('[data-heed-name="analytics"]');
  await tab.click(control('save'));
  await expect.poll(() => ads.paths.length).toBe(2);
  await tab.locator('[data-heed-embed]').locator(control('once')).click();
  await films.heard('/film');
  await tab.click('[data-heed-open]');
  await tab.click(control('accept'));
  await tab.waitForSelector('#offer');
  await quiet(tab);
  expect([...(await ran(tab))].sort()).toEqual(
    ['ads/external.js', 'ads/module.js', 'inline', 'inline-module', 'nonce x', 'template'].sort(),
  );
  await tab.evaluate('document.querySelector("[data-heed-open]").replaceWith(document.createElement("p"))');
  await tab.click('[data-heed-link] button');
  await tab.click(control('reject'));
  await tab.waitForSelector('#offer', { state: 'detached' });
  await quiet(tab);
  await tab.evaluate('void heed.reset()');
  await tab.click(control('accept'));
  await quiet(tab);
  expect(shop.records.map(({ view, after }) => [view, after.categories.marketing])).toEqual([
    ['preferences', false],
    ['preferences', true],
    ['preferences', false],
    ['banner', true],
  ]);
  expect([violations, errors]).toEqual([[], []]);
});

test('T15.1 the policy of these tests does report: a script without nonce, a style attribute, markup from text', async () => {
  const { shop, tab, violations } = await everyMarkShop();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate(() => {
    document.createElement('p').setAttribute('style', 'color: red');
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
    } catch {}
    document.head.append(Object.assign(document.createElement('img'), { src: 'http://ads.localhost/' }));
  });
  await expect.poll(() => violations.length).toBe(6);
});

test('T15.2 no eval, no function from text, no handler, style attribute or markup from text in what is built', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const found = readdirSync(dist)
    .filter((name) => name.endsWith('.js') && name !== 'server.js')
    .flatMap((name) =>
      [
        ...readFileSync(new URL(name, dist), 'utf8').matchAll(
          /\beval\(|(?<![.\w])Function\(|set(?:Timeout|Interval)\(["'`]|\bon(?:click|load|error)=["'`]|\sstyle=["'`]|setAttribute\(["'`]style|insertAdjacentHTML|outerHTML|createContextualFragment/g,
        ),
      ].map(([text]) => `${name}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('T15.3 released scripts, those of templates too, carry the nonce of the held one', async () => {
  const { shop, tab } = await everyMarkShop();
  await tab.goto(shop.url);
  await call(tab, 'choose("all")');
  await tab.waitForSelector('#offer');
  await quiet(tab);
  const nonces = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[data-heed]')].map(({ type, nonce }) => [type, nonce]),
  );
  expect(nonces).toEqual([
    ['', 'x'],
    ['', 'x'],
    ['module', 'x'],
    ['module', 'x'],
    ['', 'x'],
    ['', 'x'],
  ]);
});

test('T15.4 with every style forbidden the answers are still there, alike and usable', async () => {
  const { shop, tab, violations } = await everyMarkShop("style-src 'none'");
  await tab.goto(shop.url);
  const boxes = await Promise.all(['accept', 'reject'].map((name) => tab.locator(control(name)).boundingBox()));
  const [accept, reject] = boxes;
  expect(Math.abs((accept?.width ?? 0) - (reject?.width ?? 9999))).toBeLessThan(2);
  await tab.click(control('reject'));
  expect(await tab.evaluate('heed.decision.choice.method')).toBe('ui');
  expect(violations).toEqual([]);
});

test('T15.1 a pixel that is declared as data loads beside marks, by the one policy of the page', async () => {
  const ads = await thirdParty('ads');
  const load = [{ script: `${ads.url}/pixel.js` }];
  const html = page({
    config: { region: 'DE', pixels: [{ id: 'ads', name: 'Ads', vendor: 'Ads', category: 'analytics', load }] },
    script: '<script nonce="x" src="/heed/heed.js"></script>',
    head: `<script type="text/plain" data-heed="analytics" nonce="x">${note('mark')}</script>`,
  });
  const csp = "script-src 'nonce-x' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types heed";
  const shop = await site({ pages: { '/': { body: html, headers: { 'content-security-policy': csp } } } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await expect.poll(() => ran(tab)).toEqual(expect.arrayContaining(['mark', 'ads/pixel.js']));
});
