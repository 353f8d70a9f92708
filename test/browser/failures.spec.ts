/** A released script that fails stops no other, and whoever asked is told. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Answer, control, openTab, page, quiet, ran, site, thirdParty } from './fixture.js';
import { inWindow } from './marked-shop.js';

const inline = (text: string) => `<script type="text/plain" data-heed="analytics">${text}</script>`;
const note = (name: string) => `(window.ran ??= []).push('${name}');`;

/** Notes what `onError` is told in `window.told`, and what the browser itself calls an error in `window.failed`. */
const listening = inWindow(
  { region: 'DE' },
  'onError: ({ code, message }) => (window.told ??= []).push([code, message].join(" "))',
);
listening.before += `<script>addEventListener('error', ({ message }) => (window.failed ??= []).push(message))</script>`;
const heardOn = (tab: Page) => tab.evaluate<[string[], string[]]>('[window.told ?? [], window.failed ?? []]');

const CASES: [name: string, answer: Answer, attributes: string][] = [
  ['is not found', { status: 404 }, ''],
  ['is blocked', 'reset', ''],
  ['does not match its integrity', note('bad'), 'integrity="sha256-AAAA" crossorigin'],
  ['is a module that is not found', { status: 404 }, 'data-type="module"'],
];

test.each(CASES)(
  'T11.3 one that %s: the others run in order and onError is told once',
  async (_, answer, attributes) => {
    const ads = await thirdParty('ads', { '/bad.js': answer });
    const bad = `${ads.url}/bad.js`;
    const external = (src: string, more = '') =>
      `<script type="text/plain" data-heed="analytics" src="${src}" ${more}></script>`;
    const head = [
      external(bad, attributes),
      inline(note('one')),
      external(`${ads.url}/good.js`),
      external(bad, `async ${attributes}`),
      inline(note('two')),
    ].join('');
    const shop = await site({ pages: { '/': page({ ...listening, head }) } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control('accept'));
    await quiet(tab);
    expect(await ran(tab)).toEqual(['one', 'ads/good.js', 'two']);
    expect(await heardOn(tab)).toEqual([[expect.stringMatching(`^script .*${bad}`)], []]);
  },
);

test('T11.3 those that throw, inline or not, in reading or in running: the others run and the browser reports each', async () => {
  const ads = await thirdParty('ads', {
    '/throws.js': `${note('throws')} throw new Error('mine')`,
    '/broken.js': 'this is no script(',
  });
  const external = (name: string) =>
    `<script type="text/plain" data-heed="analytics" crossorigin src="${ads.url}/${name}.js"></script>`;
  const head = [
    external('throws'),
    inline(`throw new Error('inline')`),
    inline('neither is this('),
    external('broken'),
    inline(note('one')),
    external('good'),
  ].join('');
  const shop = await site({ pages: { '/': page({ ...listening, head }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  expect(await ran(tab)).toEqual(['throws', 'one', 'ads/good.js']);
  const [, failed] = await heardOn(tab);
  expect(failed.map((message) => message.replace(/^Uncaught /, ''))).toEqual([
    'Error: mine',
    'Error: inline',
    expect.stringContaining('SyntaxError'),
    expect.stringContaining('SyntaxError'),
  ]);
});

const write = (how: string) => `${note('writes')} document.${how}('<h2>written</h2>'); ${note('after')}`;

test.each(['write', 'writeln'])(
  'T11.5 document.%s after the page has loaded: ignored, reported, and the page stays',
  async (how) => {
    const ads = await thirdParty('ads', { '/writes.js': write(how) });
    const head = `<script type="text/plain" data-heed="analytics" src="${ads.url}/writes.js"></script>${inline(write(how))}`;
    const body = `<h1>Lamps</h1><script>document.${how}('<p id="own">of the page itself</p>')</script>`;
    const shop = await site({ pages: { '/': page({ ...listening, head, body }) } });
    const tab = await openTab();
    const texts = () => tab.locator('h1, h2, #own').allTextContents();
    await tab.goto(shop.url);
    await tab.click(control('accept'));
    for (const visit of ['first', 'next']) {
      await quiet(tab);
      expect(await ran(tab), visit).toEqual(['writes', 'after', 'writes', 'after']);
      expect(await texts(), visit).toEqual(['Lamps', 'of the page itself']);
      expect(await heardOn(tab), visit).toEqual([[expect.stringMatching(/^document-write .*document\.write/)], []]);
      await tab.reload();
    }
  },
);

test('T11.6 load and error listeners of the held element hear it, and its attribute handlers too, once each', async () => {
  const ads = await thirdParty('ads', { '/no.js': { status: 404 } });
  const mark = (name: string, more = '') =>
    `<script type="text/plain" data-heed="analytics" src="${ads.url}/${name}.js" onload="${note('onload')}" onerror="${note('onerror')}" ${more}></script>`;
  const listen = `<script>
    for (const held of document.querySelectorAll('[data-heed]')) for (const type of ['load', 'error'])
      held.addEventListener(type, (event) => (window.ran ??= []).push([held.src.slice(-6), type, event.target === held].join(' ')));
  </script>`;
  const marks = mark('tag') + mark('no') + mark('esm', 'data-type="module"');
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head: marks + listen }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  expect((await ran(tab)).sort()).toEqual(
    [
      'ads/tag.js',
      'ads/esm.js',
      'onload',
      'onload',
      'onerror',
      'tag.js load true',
      'esm.js load true',
      '/no.js error true',
    ].sort(),
  );
});
