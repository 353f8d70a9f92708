/** Released scripts run in the order of the document, and are fetched at the same time, each once. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, type Server, site, thirdParty } from './fixture.js';

const note = (name: string) => `(window.ran ??= []).push('${name}');`;
const inline = (text: string, attributes = '') =>
  `<script type="text/plain" data-heed="analytics" ${attributes}>${text}</script>`;
const external = (url: string, attributes = '') => inline('', `src="${url}" ${attributes}`);
const isBound = (name: string) => `(window.ran ??= []).push(window.lib ? '${name}' : '${name} without its library');`;

/** Accepts on a page with these marks, and on the next page too; tells what ran each time. */
async function acceptTwice(head: string, body = '') {
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head, body }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  const first = await ran(tab);
  await tab.reload();
  await quiet(tab);
  return [first, await ran(tab)];
}

test('T11.2 inline and external, in document order; a dependant sees its slow library', async () => {
  const ads = await thirdParty('ads', {
    '/lib.js': { body: `window.lib = true; ${note('lib')}`, delay: 400 },
    '/plugin.js': isBound('plugin'),
    '/last.js': { body: isBound('last'), delay: 100 },
  });
  const head = [
    inline(note('before')),
    external(`${ads.url}/lib.js`),
    inline(isBound('starts')),
    external(`${ads.url}/plugin.js`),
    inline(isBound('uses')),
  ];
  const body = [external(`${ads.url}/last.js`, 'defer'), inline(isBound('end'))];
  const order = ['before', 'lib', 'starts', 'plugin', 'uses', 'last', 'end'];
  expect(await acceptTwice(head.join(''), body.join('<p>Lamps</p>'))).toEqual([order, order]);
  expect(ads.paths.sort()).toEqual(['/last.js', '/last.js', '/lib.js', '/lib.js', '/plugin.js', '/plugin.js']);
});

/** Answers each path only when all of them have been asked for; `shop` may send its cookies along. */
async function together(paths: string[], shop: () => string): Promise<Server> {
  const ads: Server = await thirdParty(
    'ads',
    Object.fromEntries(
      paths.map((path) => [
        path,
        async () => {
          await Promise.all(paths.map((other) => ads.heard(other)));
          const headers = { 'access-control-allow-origin': shop(), 'access-control-allow-credentials': 'true' };
          return { body: note(path.slice(1)), headers };
        },
      ]),
    ),
  );
  return ads;
}

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test.each([
  ['plain', () => ''],
  ['with integrity', (path: string) => `crossorigin integrity="${sha(note(path.slice(1)))}"`],
  ['with credentials', () => 'crossorigin="use-credentials"'],
  ['without referrer', () => 'referrerpolicy="no-referrer"'],
  ['as modules', () => 'data-type="module"'],
  ['by data-src', () => ''],
])('T11.2 %s: fetched at the same time and once each, although inline scripts stand between', async (name, more) => {
  const paths = ['/a.js', '/b.js', '/c.js'];
  const ads = await together(paths, () => shop.url);
  const mark = (path: string) => {
    const tag = external(ads.url + path, more(path));
    return name === 'by data-src' ? tag.replace('src=', 'data-src=') : tag;
  };
  const [a, b, c] = paths.map(mark);
  const head = [a, inline(note('one')), b, inline(note('two')), c].join('');
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await expect.poll(() => ran(tab)).toEqual(['a.js', 'one', 'b.js', 'two', 'c.js']);
  await quiet(tab);
  expect(ads.paths.sort()).toEqual(paths);
});

test('T11.2 an async script that never arrives holds up nobody', async () => {
  const ads = await thirdParty('ads', { '/hangs.js': 'hang' });
  const head = [
    external(`${ads.url}/hangs.js`, 'async'),
    inline(note('one')),
    external(`${ads.url}/tag.js`),
    inline(note('two')),
  ];
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head: head.join('') }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await expect.poll(() => ran(tab)).toEqual(['one', 'ads/tag.js', 'two']);
});

test('T11.2 an inline module runs, and what stands after it is not kept waiting', async () => {
  const head = [inline(note('before')), inline(note('module'), 'data-type="module"'), inline(note('after'))].join('');
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await expect.poll(async () => (await ran(tab)).sort()).toEqual(['after', 'before', 'module']);
  expect(shop.paths.filter((path) => path !== '/' && !path.startsWith('/heed/'))).toEqual([]);
});
