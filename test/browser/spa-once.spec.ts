/** However often, and in how many copies, a page of an SPA opens Heed, there is one of everything of ours on it. */
import { expect, test } from 'vitest';
import { control, openTab, quiet, type Routes, thirdParty } from './fixture.js';
import { inventory, noteObservers } from './inventory.js';
import { complaints, markedShop, OPENER, OPTIONAL, released } from './marked-shop.js';

const CONFIG = { notice: { url: '/cookies', version: '1' }, region: 'DE', report: { url: '/consent-records' } };
const TAG = `<script type="application/json" data-heed-config>${JSON.stringify(CONFIG)}</script><script src="/heed/heed.js"></script>`;

/** What a module of the page begins with: `open()` is what it does each time that it runs. */
const OPENS = `
  const { createConsent } = await import('/heed/index.js');
  const effects = [() => { count.effects++; return () => { count.effects--; }; }];
  const config = { ...${JSON.stringify(CONFIG)}, effects };
  const open = (more = {}) => createConsent({ ...config, ...more });
  const stands = async () => {
    while (!document.querySelector('[data-heed-host]')?.shadowRoot.querySelector('button')) await new Promise(requestAnimationFrame);
  };`;
const module = (code: string) =>
  `<script type="module">${OPENS} try { ${code} } catch ({ code, message }) { thrown.push(code + ': ' + message) }; done++</script>`;

/** A page with these tags, at rest, and everything of ours that is on it. */
async function visit(tags: string, pages: Routes = {}) {
  const before = `<script>
    var count = { effects: 0, starts: 0 }, thrown = [], same = true, done = 0, evaluated = 0;
    (window.heed = []).push((consent) => consent.subscribe((_, { cause }) => { if (cause === 'start') count.starts++; }));
  </script>`;
  const { shop, ads } = await markedShop({ config: null, before, script: tags, body: OPENER, pages });
  const tab = await openTab();
  const heard = complaints(tab);
  await noteObservers(tab);
  await tab.goto(shop.url);
  await tab.waitForFunction(`done === ${tags.split('type="module"').length - 1}`);
  await tab.waitForSelector(control('accept'));
  // What is asked for when the browser is idle.
  await shop.heard('/heed/preferences.js');
  await quiet(tab);
  return { shop, ads, tab, heard, found: await inventory(tab) };
}

/** What one click on the one banner led to. */
async function accept({ shop, ads, tab }: Awaited<ReturnType<typeof visit>>) {
  expect(await tab.locator(control('accept')).count()).toBe(1);
  await tab.click(control('accept'));
  await expect.poll(() => released(ads)).toEqual([...OPTIONAL].sort());
  await expect.poll(() => shop.records.length).toBe(1);
  await tab.click('[data-heed-open]');
  await tab.waitForSelector(control('save'));
  await quiet(tab);
  return { released: released(ads), records: shop.records.length, dialogs: await tab.locator(control('save')).count() };
}
const ONCE = { released: [...OPTIONAL].sort(), records: 1, dialogs: 1 };

/** Everything of ours where it is opened once. */
const once = async () => (await visit(module('open()'))).found;

test.each([
  ['the same config again is the same handle', 'same = open() === open()'],
  ['so it is with other functions in it', 'same = open() === open({ effects: [() => {}], onError() {} })'],
  ['so it is when the banner stands', 'const one = open(); await stands(); same = one === open()'],
  ['mounted, unmounted and mounted, as strict mode does', 'open().stop(); open()'],
  ['mounted and unmounted many times', 'for (let i = 0; i < 20; i++) open().stop(); open()'],
  ['unmounted when the banner stands', 'open(); await stands(); heed.stop(); open()'],
  [
    'stopped again when the next is open',
    'const one = open(); one.stop(); const two = open(); one.stop(); same = heed === two',
  ],
  ['stopped, and opened with another config', 'open({ site: "old" }); await stands(); heed.stop(); open()'],
])('T9.2 %s', async (_, code) => {
  const page = await visit(module(code));
  expect(await page.tab.evaluate('[same, thrown, count]')).toEqual([true, [], { effects: 1, starts: 1 }]);
  expect(page.found).toEqual(await once());
  expect(page.found.hosts).toHaveLength(1);
  expect(await accept(page)).toEqual(ONCE);
  expect(page.heard).toEqual([]);
});

test('T9.2 another config while the first is open is an error that says what to do, and the first goes on', async () => {
  const page = await visit(module('open(); open({ site: "other" })'));
  expect(await page.tab.evaluate('[thrown, count]')).toEqual([
    [expect.stringMatching(/^config: .*stop\(\)/)],
    { effects: 1, starts: 1 },
  ]);
  expect(page.found).toEqual(await once());
  expect(await accept(page)).toEqual(ONCE);
});

test('T9.2 a module that is evaluated again finds the handle that the one before made', async () => {
  const page = await visit(
    module("await import('/app.js'); const one = heed; await import('/app.js?again'); same = heed === one"),
    {
      '/app.js': `${OPENS} open(); evaluated++`,
    },
  );
  expect(await page.tab.evaluate('[evaluated, same, thrown, count]')).toEqual([2, true, [], { effects: 1, starts: 1 }]);
  expect(page.found).toEqual(await once());
  expect(await accept(page)).toEqual(ONCE);
});

test('T9.2 two copies of the package make one handle', async () => {
  const copy = await thirdParty('copy');
  const page = await visit(
    module(
      `open(); const other = await import('${copy.url}/heed/index.js'); same = heed === other.createConsent(config)`,
    ),
  );
  expect(await page.tab.evaluate('[same, thrown, count]')).toEqual([true, [], { effects: 1, starts: 1 }]);
  expect(page.found).toEqual(await once());
  // Of the second copy no part is asked for.
  expect(copy.paths).toEqual(['/heed/index.js']);
  expect(await accept(page)).toEqual(ONCE);
});

test('T9.2 the package on a page with the script tag finds its handle; with another config it is told so', async () => {
  const page = await visit(TAG + module('const one = heed; same = one === open(); open({ site: "other" })'));
  expect(await page.tab.evaluate('[same, thrown, count.starts]')).toEqual([
    true,
    [expect.stringMatching(/^config: .*stop\(\)/)],
    1,
  ]);
  expect(page.found).toEqual((await visit(TAG)).found);
  expect(page.shop.paths.filter((path) => path === '/heed/index.js')).toHaveLength(1);
  expect(await accept(page)).toEqual(ONCE);
});

test('T9.2 the handle of the script tag, once stopped, gives way to the package, whatever its config', async () => {
  const page = await visit(TAG + module('const one = heed; one.stop(); same = one !== open({ site: "other" })'));
  expect(await page.tab.evaluate('[same, thrown, count.effects]')).toEqual([true, [], 1]);
  expect(await accept(page)).toEqual(ONCE);
});

test('T9.2 the script tag on a page with the package does nothing but say so', async () => {
  const late = `await new Promise((done) => { document.head.append(Object.assign(document.createElement('script'), { src: '/heed/heed.js', onload: done })) })`;
  const page = await visit(module(`const one = open(); ${late}; same = one === heed`));
  expect(await page.tab.evaluate('[same, thrown, count]')).toEqual([true, [], { effects: 1, starts: 1 }]);
  expect(page.found).toEqual(await once());
  expect(page.heard).toEqual([expect.stringMatching(/^warning: Heed: .*twice/)]);
  expect(await accept(page)).toEqual(ONCE);
});
