/** A frame of the same origin follows the top page; one that can keep nothing stays quiet; any other is a page like every other. */
import type { Frame, Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { LISTENER, OPENER, OPTIONAL, released } from './marked-shop.js';

const REPORT = { report: { url: '/consent-records' } };
const DE = { region: 'DE', ...REPORT };
const FRAME = '<iframe src="/inside"></iframe>';
const ALL = [...OPTIONAL].sort();

/** A shop whose page has a frame of its own, with marks in the frame alone. */
async function framedShop(parts: {
  top?: Parameters<typeof page>[0];
  inside?: object;
  body?: string;
  pages?: Parameters<typeof site>[0]['pages'];
}) {
  const { top = { config: DE }, inside = DE, body = OPENER, pages } = parts;
  const ads = await thirdParty('ads');
  const marks = OPTIONAL.map((id) => `<script type="text/plain" data-heed="${id}" src="${ads.url}/${id}.js"></script>`);
  const shop = await site({
    pages: {
      '/': page({ body: FRAME, ...top }),
      '/inside': page({ config: inside, head: marks.join(''), body }),
      ...pages,
    },
  });
  const tab = await openTab();
  return { ads, shop, tab };
}

const frameOf = async (tab: Page): Promise<Frame> => {
  await expect.poll(() => tab.frames().length).toBe(2);
  const frame = tab.frames()[1] as Frame;
  await frame.waitForFunction('window.heed?.decision');
  return frame;
};
const hosts = (frame: Frame) => frame.locator('[data-heed-host], [data-heed-embed]').count();

test('T26.1 a frame has no view of its own, and its marks follow every answer of the top page', async () => {
  const { ads, shop, tab } = await framedShop({ inside: { ...DE, withdraw: 'stay' } });
  await tab.goto(shop.url);
  const frame = await frameOf(tab);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect([released(ads), await hosts(frame)]).toEqual([[], 0]);
  await tab.click(control('accept'));
  await expect.poll(() => released(ads)).toEqual(ALL);
  expect(await frame.evaluate('heed.decision.choice')).toEqual(await tab.evaluate('heed.decision.choice'));
  await tab.evaluate('heed.choose("none")');
  expect(await frame.evaluate('heed.allows("marketing")')).toBe(false);
  await quiet(tab);
  expect([await hosts(frame), shop.records.length]).toEqual([0, 2]);
});

test('T26.1 what is said and opened in a frame is said and opened in the top page, once', async () => {
  const { ads, shop, tab } = await framedShop({});
  await tab.goto(shop.url);
  const frame = await frameOf(tab);
  await tab.waitForSelector(control('accept'));
  await frame.waitForFunction('heed.choose === top.heed.choose');
  await frame.click('[data-heed-open]');
  await tab.waitForSelector(`dialog ${control('save')}`);
  expect(await hosts(frame)).toBe(0);
  await tab.click(`dialog ${control('close')}`);
  await frame.evaluate('heed.choose({ analytics: true })');
  expect(await tab.evaluate('heed.allows("analytics")')).toBe(true);
  await expect.poll(() => released(ads)).toEqual(['analytics']);
  await quiet(tab);
  expect(shop.records.map(({ method, after }) => [method, after.categories.analytics])).toEqual([['api', true]]);
});

test('T26.1 the region of the top page counts in its frames', async () => {
  const { ads, shop, tab } = await framedShop({
    top: { config: REPORT, script: '<script src="/heed/heed.js" data-region="US-CA"></script>' },
    inside: REPORT,
  });
  await tab.goto(shop.url);
  const frame = await frameOf(tab);
  await expect.poll(() => released(ads)).toEqual(ALL);
  expect(await frame.evaluate('[heed.decision.region, heed.decision.regime]')).toEqual(['US-CA', 'opt-out']);
  await quiet(tab);
  expect([await hosts(frame), shop.records]).toEqual([0, []]);
});

test('T26.1 a frame waits for a top page whose Heed comes later', async () => {
  const config = { notice: { url: '/cookies', version: '1' }, ...DE };
  const { shop, tab } = await framedShop({
    top: { config: null, script: '', body: `${FRAME}<script src="/heed/heed.js" data-config="/late.json"></script>` },
    pages: { '/late.json': { body: JSON.stringify(config), delay: 700 } },
  });
  await tab.goto(shop.url);
  const frame = await frameOf(tab);
  await tab.waitForSelector(control('accept'));
  await frame.waitForFunction('heed.choose === top.heed.choose');
  await quiet(tab);
  expect(await hosts(frame)).toBe(0);
});

test('T26.1 in a top page without Heed a frame is a page like any other', async () => {
  const { shop, tab } = await framedShop({ top: { config: null, script: '' } });
  await tab.goto(shop.url);
  const frame = await frameOf(tab);
  await frame.click(control('accept'));
  await expect.poll(() => shop.records.length).toBe(1);
});

test.each([
  ['in a sandbox', 'sandbox="allow-scripts" src="/inside"', 'shop'],
  ['of another site', 'src="/elsewhere"', 'other'],
])(
  'T26.1 a frame %s, which can keep nothing, asks nobody and releases nothing, wherever it is',
  async (_, from, host) => {
    const { ads, shop, tab } = await framedShop({ inside: { region: 'US-CA', ...REPORT }, body: LISTENER });
    const frameIt = `<iframe ${from.replace('/elsewhere', `${shop.url}/inside`).replace('"/', `"${shop.url}/`)}></iframe>`;
    const above = await site({ pages: { '/': `<!doctype html>${frameIt}` }, host });
    await tab.goto(above.url);
    const frame = await frameOf(tab);
    await quiet(tab);
    expect([released(ads), await hosts(frame), shop.records]).toEqual([[], 0, []]);
    expect(await frame.evaluate('[heed.allows("analytics"), heed.decision.ask]')).toEqual([false, null]);
    expect(new Set(await frame.evaluate<string[]>('told'))).toEqual(new Set(['necessary']));
  },
);

test('T26.1 a frame of another origin of the same site, which can keep an answer, asks for it once', async () => {
  const { ads, shop, tab } = await framedShop({});
  const other = await site({
    pages: { '/': `<!doctype html><iframe src="${shop.url}/inside"></iframe>` },
    host: 'pay.shop',
  });
  await tab.goto(other.url);
  await (await frameOf(tab)).click(control('accept'));
  await expect.poll(() => released(ads)).toEqual(ALL);
  await tab.reload();
  await frameOf(tab);
  await expect.poll(() => released(ads)).toEqual([...ALL, ...ALL].sort());
  await quiet(tab);
  expect([await hosts(await frameOf(tab)), shop.records.length]).toEqual([0, 1]);
});
