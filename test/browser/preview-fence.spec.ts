/** What a preview shows was written by others: it reaches neither the console nor anyone else, by what left the browser. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { quiet } from './open-browser.js';
import { consoleServer, inFolder, START, TOKEN } from './open-console.js';
import { previewShop } from './preview-shop.js';

const shop = previewShop();
const server = consoleServer(async () => {
  const place = await inFolder();
  return { ...place, args: [...place.args, '--site', shop.url] };
});
const frame = (tab: Page) => tab.frameLocator('iframe');
const summary = (tab: Page) => tab.locator('main [role=status]');

/** Everything that another host was asked for. */
const leaked = () => shop.asked.filter((one) => !one.startsWith('127.'));

test('a hostile draft cannot reach the console, nor the net', async () => {
  const { other } = shop;
  const html = [
    `<img src="${other}/html.gif"><iframe src="${other}/frame"></iframe><object data="${other}/object"></object>`,
    `<link rel="stylesheet" href="${other}/style.css"><img src="x" onerror="parent.stolen = 1">`,
  ].join('');
  const steps = [
    // What may not be named may be reached by another name.
    { set: 'up', value: { global: 'parent' } },
    { set: 'page', value: { global: 'document' } },
    { call: 'up.postMessage', args: ['heed: ready', '*'] },
    { set: 'up.stolen', value: 'yes' },
    { set: 'up.document.title', value: 'Stolen' },
    { set: 'up.location.hash', value: '#stolen' },
    { call: 'fetch', args: [`${other}/fetch`] },
    { call: 'navigator.sendBeacon', args: [`${other}/ping`] },
    { new: 'Image', args: [], as: 'img' },
    { set: 'img.src', value: `${other}/image.gif` },
    { new: 'WebSocket', args: [other.replace('http', 'ws')], as: 'socket' },
    { new: 'EventSource', args: [`${other}/events`], as: 'events' },
    { call: 'open', args: [`${other}/window`] },
    { call: 'page.body.insertAdjacentHTML', args: ['beforeend', html] },
    { script: `${other}/script.js` },
  ];
  const name = '<img src=x onerror=parent.stolen=1>';
  const hostile = { id: 'hostile', name, vendor: name, category: 'analytics' };
  // A step that throws ends its pixel's: each has one of its own.
  const pixels = [
    { ...hostile, load: steps.slice(0, 2) },
    ...steps.slice(2).map((step, place) => ({ ...hostile, id: `hostile-${place}`, needs: ['hostile'], load: [step] })),
  ];
  await server.publish({ ...START, site: name, pixels } as never);
  const tab = await server.open('#/preview');
  await tab.getByLabel('Was here before').selectOption('all');
  await tab.locator('[data-name=hostile-12]').getByText('Released').waitFor();
  await quiet(tab);
  expect(await tab.locator('[data-name=hostile] h4').textContent()).toBe(name);
  expect(await tab.evaluate(() => ({ title: document.title, stolen: 'stolen' in window }))).toEqual({
    title: 'Preview · Heed',
    stolen: false,
  });
  expect(await tab.locator('main img').count()).toBe(0);
  // They did try.
  const root = frame(tab).locator('html');
  expect(await root.evaluate(() => ['up', 'page', 'img'].filter((name) => name in window))).toHaveLength(3);
  expect(leaked()).toEqual([]);
});

test('a hostile draft that leaves its frame gets nowhere', async () => {
  const load = [
    { set: 'place', value: { global: 'location' } },
    { set: 'place.href', value: `${shop.other}/went` },
  ];
  const hostile = { id: 'hostile', name: 'Hostile', vendor: 'Nobody', category: 'analytics', load };
  await server.publish({ ...START, pixels: [hostile] } as never);
  const tab = await server.open('#/preview');
  await tab.getByLabel('Was here before').selectOption('all');
  // The browser's own page for what it has stopped.
  await expect.poll(() => tab.frames()[1]?.url()).toContain('error');
  expect(leaked()).toEqual([]);
});

test('the frame has no origin: what the console keeps is out of reach', async () => {
  await server.reset();
  const tab = await server.open('#/preview');
  await summary(tab).getByText('released').waitFor();
  const reached = await frame(tab)
    .locator('html')
    .evaluate((_, token) => {
      const attempt = (act: () => unknown) => {
        try {
          return String(act());
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        self.origin,
        attempt(() => parent.document),
        attempt(() => parent.sessionStorage),
        attempt(() => Object.values(sessionStorage).includes(token)),
      ];
    }, TOKEN);
  expect(reached).toEqual(['null', 'SecurityError', 'SecurityError', 'false']);
});

describe('a page of the shop', () => {
  const look = async (address = '/') => {
    shop.asked.length = 0;
    const tab = await server.open('#/preview');
    await tab.getByRole('radio', { name: 'A page of your shop' }).check();
    const field = tab.getByLabel('Address');
    if (address !== '/') {
      await field.fill(address.startsWith('/') ? shop.url + address : address);
      await tab.keyboard.press('Enter');
    }
    return { tab, field };
  };

  test('has its looks and the draft’s Heed; its own tags do not run, and are told of', async () => {
    await server.publish({ ...START, pixels: [] });
    const { tab, field } = await look();
    await frame(tab).getByRole('heading', { name: 'Kiln' }).waitFor();
    expect(await field.inputValue()).toBe(`${shop.url}/`);
    await frame(tab).getByRole('button', { name: 'Accept all' }).click();
    await summary(tab).getByText('This one has answered. 2 of 2 released.').waitFor();
    await tab
      .locator('[data-name=marketing]')
      .getByText(`Would ask ${new URL(shop.other).host}`)
      .waitFor();
    const heading = frame(tab).getByRole('heading', { name: 'Kiln' });
    expect(await heading.evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('3px');
    expect(
      await frame(tab)
        .locator('html')
        .evaluate(() => document.title),
    ).toBe('Kiln');
    await tab.getByRole('heading', { name: 'To look at on this page' }).waitFor();
    await tab.locator('.findings').getByText(new URL(shop.tags).host).waitFor();
    await frame(tab).getByRole('button', { name: 'Send' }).click();
    await quiet(tab);
    expect([...new Set(shop.asked)].sort()).toEqual(['127.0.0.1/', '127.0.0.1/mug.svg', '127.0.0.1/theme.css']);
  });

  test('is gone through by its own links', async () => {
    const { tab, field } = await look();
    await frame(tab).getByRole('link', { name: 'About us' }).click();
    await frame(tab).getByRole('heading', { name: 'About' }).waitFor();
    expect(await field.inputValue()).toBe(`${shop.url}/about`);
    expect(leaked()).toEqual([]);
  });

  test.each([
    ['/away', /leads to a site that the server does not name/],
    ['https://elsewhere.example/', /on a site that the server names/],
    ['shop', /whole address/],
  ])('%s is refused at its field', async (address, words) => {
    const { tab, field } = await look(address);
    await expect.poll(() => tab.getByRole('alert').textContent()).toMatch(words);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await tab.locator('iframe').count()).toBe(0);
    expect(leaked()).toEqual([]);
  });
});
