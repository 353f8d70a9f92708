/** The guard puts back all that it patched, is not there unless asked for, and does not do what it says that it cannot. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { quiet } from './fixture.js';
import { guardedShop } from './guarded-shop.js';
import { call } from './marked-shop.js';

const COMPARE = `(() => {
  const owners = [window, Node, Element, Document, CharacterData, ShadowRoot, Navigator, XMLHttpRequest, HTMLScriptElement,
    HTMLIFrameElement, HTMLImageElement, HTMLLinkElement, CookieStore].map((one) => one === window ? one : one.prototype);
  const skip = /^(native|leaks|errors|ways|outcomes|heed|heedConfig|dataLayer|ran|before|changed|webkit.*|name|event|\\d+)$/;
  const take = () => owners.map((owner) => new Map(Object.entries(Object.getOwnPropertyDescriptors(owner)).filter(([name]) => !skip.test(name))));
  window.before = take();
  window.changed = () => take().flatMap((now, at) => [...now].filter(([name, { value, get, set, ...flags }]) => {
    const then = window.before[at].get(name);
    const isFunction = typeof value === 'function' || typeof then?.value === 'function';
    return !then || (isFunction && then.value !== value) || then.get !== get || then.set !== set ||
      ['configurable', 'enumerable', 'writable'].some((flag) => flags[flag] !== then[flag]);
  }).map(([name]) => name));
})()`;
const changed = (tab: Page): Promise<string[]> => tab.evaluate('changed()');

test('stop puts back every property as it was', async () => {
  const { tab } = await guardedShop('enforce', { before: `<script>${COMPARE}</script>` });
  expect(await changed(tab)).toEqual(
    expect.arrayContaining(['fetch', 'WebSocket', 'appendChild', 'setAttribute', 'cookie', 'send', 'src', 'set']),
  );
  await call(tab, 'stop()');
  expect(await changed(tab)).toEqual([]);
});

test('a patched function looks like the browser’s', async () => {
  const { tab } = await guardedShop('enforce');
  expect(
    await tab.evaluate(() => [
      window.fetch.name,
      /\[native code\]/.test(String(window.fetch)),
      window.WebSocket.OPEN,
      new EventSource('data:,') instanceof EventSource,
      Object.getPrototypeOf(class extends WebSocket {}) === WebSocket,
    ]),
  ).toEqual(['fetch', true, 1, true, true]);
});

test('what another script put over ours stays and works after stop', async () => {
  const { tab, ads } = await guardedShop('enforce');
  await tab.evaluate(() => {
    const inner = window.fetch;
    window.fetch = (...args) => inner(...args);
  });
  const ask = () =>
    tab.evaluate(
      (url) =>
        fetch(url, { method: 'POST' }).then(
          () => 'sent',
          () => 'failed',
        ),
      ads.url,
    );
  expect(await ask()).toBe('failed');
  await call(tab, 'stop()');
  expect(await ask()).toBe('sent');
  expect(await tab.evaluate(() => /inner/.test(String(window.fetch)))).toBe(true);
});

test('what waited when it stops fails, and is never sent', async () => {
  const { tab, ads } = await guardedShop('enforce');
  const outcome = tab.evaluate(
    (url) =>
      fetch(url).then(
        () => 'sent',
        () => 'failed',
      ),
    ads.url,
  );
  await quiet(tab);
  await call(tab, 'stop()');
  expect(await outcome).toBe('failed');
  await quiet(tab);
  expect(ads.paths).toEqual([]);
});

test('without a word in the config nothing is patched and nothing loaded', async () => {
  const { tab, shop } = await guardedShop(undefined, { before: `<script>${COMPARE}</script>` });
  await quiet(tab);
  expect(shop.paths).toContain('/heed/gate.js');
  expect(shop.paths).not.toContain('/heed/guard.js');
  expect(await changed(tab)).not.toContain('fetch');
});

const BEYOND: Record<string, { body?: string; act?: string; told: boolean }> = {
  'a tag in the page’s own HTML': { body: '<script src="ADS/beyond"></script>', told: true },
  'HTML that a script writes': {
    act: 'document.body.insertAdjacentHTML("beforeend", "<iframe src=" + url + "></iframe>")',
    told: true,
  },
  'an address in a style sheet': { act: 'document.body.style.backgroundImage = "url(" + url + ")"', told: true },
  'a reference that was kept from before': { act: 'native(url).then((answer) => answer.text())', told: true },
  'another realm': {
    act: 'document.body.append(document.createElement("iframe")), frames[0].fetch(url).then((answer) => answer.text())',
    told: false,
  },
  'a worker': {
    act: 'new Worker(URL.createObjectURL(new Blob(["fetch(\\"" + url + "\\").then((answer) => answer.text())"])))',
    told: false,
  },
};
test.each(Object.entries(BEYOND))('beyond its reach, even in enforce: %s', async (_, { body = '', act, told }) => {
  const { tab, ads, leaks } = await guardedShop('enforce', { body });
  if (act) await tab.evaluate(`(() => { const url = ${JSON.stringify(`${ads.url}/beyond`)}; ${act}; })()`);
  await ads.heard('/beyond');
  await quiet(tab);
  const found = (await leaks()).filter(({ pixel }) => pixel === 'ads');
  expect(found.map(({ path, held }) => [path, held])).toEqual(told ? [['/beyond', false]] : []);
});
