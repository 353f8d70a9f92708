/** A page in an application takes its visitor's word from there: from the config before anything shows, from its messages later. */
import type { ConsentRecord } from 'heed';
import { expect, test } from 'vitest';
import { control, type Mode, openTab, page, quiet, site } from './fixture.js';
import { complaints, decisionOn, LISTENER, markedShop, OPTIONAL, released } from './marked-shop.js';

const REPORT = { report: { url: '/consent-records' }, withdraw: 'stay' };
const DE = { region: 'DE', ...REPORT };
const ALL = [...OPTIONAL].sort();
/** The shop never drew a view, not even for a moment. */
const WATCH = `<script>
  new MutationObserver(() => { window.drew ||= !!document.querySelector('[data-heed-host]') })
    .observe(document, { childList: true, subtree: true });
</script>`;

const said = (records: readonly ConsentRecord[]) =>
  records.map(({ method, view, after }) => [method, view, after.categories.marketing]);

test('T26.2 what the config says of the host is in force before anything shows, and is told once', async () => {
  const { shop, ads } = await markedShop({ config: { ...DE, host: { choice: 'all' } }, before: WATCH });
  const tab = await openTab();
  await tab.goto(shop.url);
  await expect.poll(() => released(ads)).toEqual(ALL);
  await tab.reload();
  await expect.poll(() => released(ads)).toEqual([...ALL, ...ALL].sort());
  await quiet(tab);
  const { choice, ask } = await decisionOn(tab);
  expect([choice?.method, ask, await tab.evaluate('window.drew')]).toEqual(['host', null, false]);
  expect(said(shop.records)).toEqual([['host', null, true]]);
});

test('T26.2 a host that says no later is believed on the next page, and what it leaves out is refused', async () => {
  const html = (choice: unknown) => page({ config: { ...REPORT, region: 'US-CA', host: { choice } } });
  const shop = await site({ pages: { '/': html({ analytics: true }), '/next': html('none') } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForFunction('heed.decision.choice');
  expect((await decisionOn(tab)).allowed).toMatchObject({ analytics: true, functional: false, marketing: false });
  await quiet(tab);
  await tab.goto(`${shop.url}/next`);
  await tab.waitForFunction('heed.decision.allowed.analytics === false');
  await quiet(tab);
  expect(shop.records.map(({ method, after }) => [method, after.categories.analytics])).toEqual([
    ['host', true],
    ['host', false],
  ]);
});

/** The lines of the guide: a page with Heed that hands its visitor's answers over to a frame. */
const HAND_OVER = (origin: string, frame: string) => `<script type="module">
const origin = '${origin}';
const frame = document.querySelector('${frame}');
const handOver = () => {
  const { choice } = heed.decision;
  if (choice) frame.contentWindow.postMessage({ heed: 'choice', choice: { ...choice.allowed, sale: !!choice.sale } }, origin);
};
addEventListener('message', (event) => {
  if (event.source === frame.contentWindow && event.origin === origin && event.data?.heed === 'ready') handOver();
});
heed.subscribe(handOver);
</script>`;

/** A shop inside an app of another origin; both of one site, so that the browser lets the shop keep things. */
async function hostedShop(config: (app: string) => object, mode: Mode = {}) {
  const places: { shop?: string } = {};
  const app = await site({
    host: 'app.shop',
    pages: {
      '/': () =>
        page({
          config: { region: 'DE' },
          body: `<iframe src="${places.shop}"></iframe>${HAND_OVER(`${places.shop}`, 'iframe')}`,
        }),
      // One that says what it is told to.
      '/bare': () => `<!doctype html><iframe src="${places.shop}"></iframe><script>
        window.heard = [];
        addEventListener('message', ({ data, origin }) => heard.push([data, origin]));
        const tell = (choice) => frames[0].postMessage({ heed: 'choice', choice }, '${places.shop}');
      </script>`,
    },
  });
  const { shop, ads } = await markedShop({ config: config(app.url), before: WATCH, body: LISTENER });
  places.shop = shop.url;
  const tab = await openTab(mode);
  const heard = complaints(tab);
  const open = async (path: string) => {
    await tab.goto(app.url + path);
    await expect.poll(() => tab.frames().length).toBe(2);
    const frame = tab.frames()[1] as ReturnType<typeof tab.mainFrame>;
    await frame.waitForFunction('window.heed?.decision');
    await quiet(tab);
    return frame;
  };
  return { app, shop, ads, tab, heard, open };
}

test('T26.2 a parent page hands over, changes and takes back what its visitor said', async () => {
  const { shop, ads, tab, open } = await hostedShop((app) => ({ ...DE, host: { origins: [app] } }));
  const frame = await open('/');
  expect(released(ads)).toEqual([]);
  await tab.click(control('accept'));
  await expect.poll(() => released(ads)).toEqual(ALL);
  await tab.evaluate('heed.choose("none")');
  await frame.waitForFunction('!heed.allows("marketing")');
  await quiet(tab);
  expect(await frame.evaluate('[window.drew, heed.decision.choice.method]')).toEqual([false, 'host']);
  expect(said(shop.records)).toEqual([
    ['host', null, true],
    ['host', null, false],
  ]);
});

test('T26.2 each page is held until the host has spoken, wherever it is, and the same word again is no news', async () => {
  const { app, shop, ads, tab, open } = await hostedShop((url) => ({
    ...REPORT,
    region: 'US',
    host: { origins: [url] },
  }));
  for (const times of [1, 2]) {
    const frame = await open('/bare');
    expect(released(ads)).toHaveLength(3 * (times - 1));
    expect(await tab.evaluate('heard')).toEqual([[{ heed: 'ready' }, shop.url]]);
    expect(new Set(await frame.evaluate<string[]>('told'))).toEqual(new Set(['necessary']));
    await tab.evaluate('tell("all")');
    await expect.poll(() => released(ads)).toHaveLength(3 * times);
    await quiet(tab);
  }
  expect(said(shop.records)).toEqual([['host', null, true]]);
  expect(app.records).toEqual([]);
});

test('T26.2 what no host may say is refused, and told once', async () => {
  const { ads, tab, heard, open } = await hostedShop((app) => ({ ...DE, host: { origins: [app] } }));
  const frame = await open('/bare');
  for (const wrong of ['"some"', '{ ads: true }', '{ marketing: "yes" }', 'null', '{ ads: true }'])
    await tab.evaluate(`tell(${wrong})`);
  await expect.poll(() => heard.length).toBe(4);
  // A script of the page makes up who speaks, or speaks itself.
  await frame.evaluate(`(() => {
    const data = { heed: 'choice', choice: 'all' };
    dispatchEvent(new MessageEvent('message', { data, origin: '${new URL(tab.url()).origin}', source: parent }));
    postMessage(data, location.origin);
  })()`);
  await expect.poll(() => heard.length).toBe(6);
  await quiet(tab);
  expect(await frame.evaluate('[heed.decision.choice ?? null, window.drew]')).toEqual([null, false]);
  expect(released(ads)).toEqual([]);
});

test('T26.2 a parent that is not on the list says nothing', async () => {
  const { ads, tab, heard, open } = await hostedShop(() => ({ ...DE, host: { origins: ['https://app.example'] } }));
  const frame = await open('/bare');
  await tab.evaluate('tell("all"), tell("all")');
  await expect.poll(() => heard.join()).toContain('is ignored; write its origin into "host.origins"');
  await quiet(tab);
  expect([heard.length, await tab.evaluate('heard'), released(ads)]).toEqual([1, [], []]);
  expect(await frame.evaluate('window.drew')).toBe(false);
});

test.each([
  ['stands against a host that did not name it', {}, false],
  ['is overridden by a host that named it', { override: true }, true],
])('T26.2 an enforced signal %s', async (_, said, sale) => {
  const { shop } = await markedShop({
    config: { ...DE, region: 'US-CA', host: { choice: 'all', ...said } },
    before: WATCH,
  });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await tab.waitForFunction('heed.decision.choice');
  await quiet(tab);
  expect((await decisionOn(tab)).sale).toBe(sale);
  expect(await tab.evaluate('window.drew')).toBe(false);
});
