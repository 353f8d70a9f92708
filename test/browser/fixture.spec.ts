/** The fixture itself: signals are real, logs are complete. */
import { expect, test } from 'vitest';
import { openTab, quiet, ran, site, switchGpc, thirdParty } from './fixture.js';

const blank = { pages: { '/': '<!doctype html><title>Shop</title>' } };
const signals = () => [Reflect.get(navigator, 'globalPrivacyControl'), Reflect.get(navigator, 'doNotTrack')];

test('a browser without signals sends none', async () => {
  const shop = await site(blank);
  const tab = await openTab();
  await tab.goto(shop.url);
  expect(await tab.evaluate(signals)).toEqual([undefined, null]);
  expect(shop.log.map(({ headers }) => [headers['sec-gpc'], headers.dnt])).toEqual([[undefined, undefined]]);
});

test('forced GPC is true on the page and in the header', async () => {
  const shop = await site(blank);
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  expect(await tab.evaluate(signals)).toEqual([true, null]);
  expect(shop.log.map(({ headers }) => headers['sec-gpc'])).toEqual(['1']);
});

test('GPC under test is false until it is switched on', async () => {
  const shop = await site(blank);
  const tab = await openTab({ gpc: 'test' });
  await tab.goto(shop.url);
  expect(await tab.evaluate(signals)).toEqual([false, null]);
  await switchGpc(true);
  await tab.reload();
  expect(await tab.evaluate(signals)).toEqual([true, null]);
  expect(shop.log.map(({ headers }) => headers['sec-gpc'])).toEqual([undefined, '1']);
});

test('Do Not Track from the settings is on the page and in the header', async () => {
  const shop = await site(blank);
  const tab = await openTab({ dnt: true });
  await tab.goto(shop.url);
  expect(await tab.evaluate(signals)).toEqual([undefined, '1']);
  expect(shop.log.map(({ headers }) => headers.dnt)).toEqual(['1']);
});

test('third parties log what they are asked for, and late or missing scripts do not pass unseen', async () => {
  const ads = await thirdParty('ads', {
    '/slow.js': { delay: 300, body: 'window.ran = ["slow"]' },
    '/no.js': { status: 404 },
  });
  const tags = ['slow', 'no', 'tag'].map((name) => `<script async src="${ads.url}/${name}.js"></script>`);
  const shop = await site({ pages: { '/': tags.join('') } });
  const tab = await openTab();
  await tab.goto(shop.url, { waitUntil: 'commit' });
  await ads.heard('/slow.js');
  await quiet(tab);
  expect((await ran(tab)).includes('slow')).toBe(true);
  expect(ads.paths.sort()).toEqual(['/no.js', '/slow.js', '/tag.js']);
});

test('the endpoint for records keeps what it took, and only that', async () => {
  const shop = await site(blank);
  const tab = await openTab();
  await tab.goto(shop.url);
  const send = (id: string) =>
    tab.evaluate(
      (body) =>
        fetch('/consent-records', { method: 'POST', body }).then(
          ({ status }) => status,
          () => 'failed',
        ),
      JSON.stringify({ records: [{ id }] }),
    );
  shop.answer = { status: 500 };
  expect(await send('a')).toBe(500);
  shop.answer = 'reset';
  expect(await send('b')).toBe('failed');
  shop.answer = '';
  expect(await send('c')).toBe(200);
  expect(shop.records.map(({ id }) => id)).toEqual(['c']);
});

test('nothing leaves this machine', async () => {
  const tab = await openTab();
  await expect(tab.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});
