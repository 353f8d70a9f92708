/** What the guard holds in `enforce` waits in order, within bounds, and leaves marks alone. */
import { expect, test } from 'vitest';
import { control, quiet } from './fixture.js';
import { guardedShop } from './guarded-shop.js';
import { call } from './marked-shop.js';

test('a frame that was held loads once it is allowed, and a new address takes the place of the held one', async () => {
  const { tab, ads, shop } = await guardedShop('enforce', {
    body: '<iframe id="late"></iframe><img id="twice" alt="">',
  });
  await tab.evaluate((url) => {
    (document.querySelector('#late') as HTMLIFrameElement).src = `${url}/late`;
    const image = document.querySelector('#twice') as HTMLImageElement;
    image.src = `${url}/first.gif`;
    image.src = '/own.gif';
  }, ads.url);
  await shop.heard('/own.gif');
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  await call(tab, 'choose("all")');
  await ads.heard('/late');
  await quiet(tab);
  expect(ads.paths).toEqual(['/late']);
});

test('text inside a held script with an address does not run', async () => {
  const { tab, ads } = await guardedShop('enforce');
  await tab.evaluate((url) => {
    const part = document
      .createRange()
      .createContextualFragment(`<script src="${url}/with-text.js">window.wrong = true;</script>`);
    document.head.append(part);
  }, ads.url);
  await quiet(tab);
  expect(await tab.evaluate('window.wrong')).toBeUndefined();
  await call(tab, 'choose("all")');
  await expect.poll(() => tab.evaluate(() => window.ran)).toEqual(['ads/with-text.js']);
  expect(await tab.evaluate('window.wrong')).toBeUndefined();
});

test('at most 100 requests wait, and leave in order', async () => {
  const { tab, ads } = await guardedShop('enforce');
  const taken = await tab.evaluate(
    (url) => Array.from({ length: 120 }, (_, at) => navigator.sendBeacon(`${url}/${at}`)).filter(Boolean).length,
    ads.url,
  );
  expect(taken).toBe(100);
  await call(tab, 'choose("all")');
  await ads.heard('/99');
  await quiet(tab);
  expect(ads.paths).toEqual(Array.from({ length: 100 }, (_, at) => `/${at}`));
});

test('a fetch that is given up while it waits ends as the browser ends it', async () => {
  const { tab, ads } = await guardedShop('enforce');
  const outcome = await tab.evaluate(
    (url) => fetch(url, { signal: AbortSignal.timeout(50) }).catch((error: Error) => error.name),
    ads.url,
  );
  expect(outcome).toBe('TimeoutError');
  expect(ads.paths).toEqual([]);
});

test('enforce leaves marks to the gate: an embed of a refused pixel shows once, and is no leak', async () => {
  const body = '<iframe data-heed="marketing" data-src="ADS/film" width="480" height="270"></iframe>';
  const { tab, ads, leaks } = await guardedShop('enforce', { body });
  await tab.click(control('reject'));
  await tab.click(control('once'));
  await ads.heard('/film');
  await quiet(tab);
  expect((await leaks()).filter(({ pixel }) => pixel)).toEqual([]);
});

test('T16.5 a frame whose address a vendor’s script sets late is held too', async () => {
  const { tab, ads } = await guardedShop('enforce', { body: '<iframe id="late"></iframe>' });
  await tab.evaluate(() => document.querySelector('#late')?.setAttribute('src', 'about:blank'));
  await tab.evaluate((url) => document.querySelector('#late')?.setAttribute('src', `${url}/film`), ads.url);
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  await call(tab, 'choose("all")');
  await ads.heard('/film');
});
