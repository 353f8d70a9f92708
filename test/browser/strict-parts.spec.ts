/** Under the strictest content policy every part that is loaded later works, too, and nothing is reported. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, page, quiet, ran, thirdParty } from './fixture.js';
import { call, delivered, OPENER, switches } from './marked-shop.js';
import { HEED, strictShop } from './strict-shop.js';

const CONFIG = { notice: { url: '/cookies', version: '1' }, region: 'DE', withdraw: 'stay' };
const REPORT = { report: { url: '/consent-records' } };
const nonce = (code: string, attributes = '') => `<script nonce="x" ${attributes}>${code}</script>`;

/** A pixel of the config and one of the catalogue, both at a host of the test. */
async function declared() {
  const ads = await thirdParty('ads');
  const row = {
    id: 'ads',
    name: 'Ads',
    vendor: 'Ads',
    category: 'marketing',
    hosts: ['ads.localhost'],
    cookies: [{ name: '_ads', purpose: 'Counts.' }],
    load: [{ script: `${ads.url}/ads.js` }],
  };
  return { ads, pixels: [row, { use: 'plausible', id: 'shop', settings: { host: ads.url } }] };
}
const BOTH = ['ads/ads.js', 'ads/js/pa-shop.js'];

test('T15.1 pixels of the config and of the catalogue, and what they left: the loader and the clean-up', async () => {
  const { ads, pixels } = await declared();
  const html = page({ config: { ...CONFIG, pixels }, script: HEED, body: OPENER });
  const { shop, tab, violations, errors } = await strictShop(html);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  await tab.click(control('accept'));
  await expect.poll(async () => [...(await ran(tab))].sort()).toEqual(BOTH);
  await tab.evaluate('document.cookie = "_ads=1"');
  await tab.click('[data-heed-open]');
  await tab.click(control('reject'));
  await expect.poll(() => tab.evaluate('document.cookie')).not.toContain('_ads');
  await quiet(tab);
  expect([violations, errors]).toEqual([[], []]);
});

const WHOLE = readFileSync(new URL('../../dist/whole.js', import.meta.url), 'utf8').replace('__FOLDER__/../', '');

test.each(['the package', 'one file for all'])('T15.1 %s: asked, chosen, taken back, forgotten', async (way) => {
  const { ads, pixels } = await declared();
  const config = { ...CONFIG, ...REPORT, pixels: pixels.slice(0, 1) };
  const code = `import { createConsent } from '/heed/index.js'; createConsent(${JSON.stringify(config)});`;
  const script =
    way === 'the package'
      ? nonce(code, 'type="module"')
      : `${nonce(`window.heedConfig = ${JSON.stringify(config)}`)}${nonce('', 'src="/heed/one.js"')}`;
  const html = page({ config: null, script, body: OPENER });
  const { shop, tab, violations, errors } = await strictShop(html, { pages: { '/heed/one.js': WHOLE } });
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  await tab.click('[data-heed-name="marketing"]');
  await tab.click(control('save'));
  await ads.heard('/ads.js');
  await delivered(tab);
  await tab.reload();
  await tab.click('[data-heed-open]');
  expect(await switches(tab)).toMatchObject({ marketing: 'true', analytics: 'false' });
  await tab.click(control('reject'));
  await call(tab, 'reset()');
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(shop.records.map(({ kind, after }) => [kind, after.categories.marketing])).toEqual([
    ['choice', true],
    ['choice', false],
  ]);
  expect([violations, errors]).toEqual([[], []]);
});

test('T15.1 a signal: its status, the way to opt out, every slot, and a yes against it', async () => {
  const slots = ['notice', 'status', 'statement', 'choices-link'].map((name) => `<div data-heed-show="${name}"></div>`);
  const config = { ...CONFIG, ...REPORT, region: 'US-CA' };
  const html = page({
    config,
    script: HEED,
    body: `${slots.join('')}<a href="/" data-heed-open="opt-out">Opt out</a>`,
  });
  const { shop, tab, violations, errors } = await strictShop(html, { mode: { gpc: 'force' } });
  await tab.goto(shop.url);
  await tab.waitForSelector('[data-heed-host] section');
  for (const slot of await tab.locator('[data-heed-show]').all())
    await expect.poll(async () => (await slot.innerText()).length).toBeGreaterThan(9);
  await tab.click('[data-heed-open="opt-out"]:not([data-heed-show] *)');
  const sale = '[data-heed-name=sale]';
  await tab.click(sale);
  await tab.click(control('override'));
  await expect.poll(() => tab.getAttribute(sale, 'aria-checked')).toBe('true');
  await tab.click(control('close'));
  await quiet(tab);
  expect(shop.records.map(({ kind, after }) => [kind, after.sale])).toEqual([
    ['signal', false],
    ['choice', true],
  ]);
  expect([violations, errors]).toEqual([[], []]);
});

test('T15.1 the receipt, the inspector, and the guard that holds what no mark covers', async () => {
  const { ads, pixels } = await declared();
  const config = { ...CONFIG, guard: 'enforce', pixels: pixels.slice(0, 1) };
  const html = page({ config, script: HEED, body: OPENER });
  const { shop, tab, violations, errors } = await strictShop(html);
  await tab.goto(`${shop.url}/#heed-inspect`);
  await tab.waitForSelector('[data-heed-inspector] h2');
  await quiet(tab);
  await tab.evaluate((url) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${url}/frame` }));
  }, ads.url);
  await tab.click(control('reject'));
  await tab.click('[data-heed-open]');
  const [file] = await Promise.all([tab.waitForEvent('download'), tab.click(control('receipt'))]);
  expect(await readFile(`${await file.path()}`, 'utf8')).toContain('heed.record/1');
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  expect([violations, errors]).toEqual([[], []]);
});

/** What a browser without constructed style sheets does where the policy forbids all others: no style of ours gets there. */
const BARE =
  'Object.defineProperty(window, "CSSStyleSheet", { value: class { constructor() { throw new Error("none"); } } });';

/** How the buttons of these actions look, and whether nothing lies over them; they are as wide as their words. */
const looks = (tab: Page, actions: readonly string[]) =>
  Promise.all(
    actions.map((action) =>
      tab
        .locator(control(action))
        .first()
        .evaluate((button) => {
          button.scrollIntoView({ block: 'center' });
          const { color, backgroundColor, borderWidth, fontSize, fontWeight, opacity, visibility } =
            getComputedStyle(button);
          const { width, height, x, y } = button.getBoundingClientRect();
          const root = button.getRootNode() as ShadowRoot;
          const isOnTop = button.contains(root.elementFromPoint(x + width / 2, y + height / 2));
          const sign = button.querySelector('path');
          const isBlank = sign ? getComputedStyle(sign).stroke === 'none' : !button.textContent;
          return {
            isOnTop,
            isBlank,
            height,
            color,
            backgroundColor,
            borderWidth,
            fontSize,
            fontWeight,
            opacity,
            visibility,
          };
        }),
    ),
  );

test.each([
  ['banner', 'DE', '', ['accept', 'reject']],
  ['preferences', 'DE', 'preferences', ['accept', 'reject', 'save']],
  ['notice', 'US-CA', '', ['opt-out', 'ok']],
  ['opt-out', 'US-CA', 'opt-out', ['close']],
  ['embed', 'DE', '', ['once', 'always']],
] as const)(
  'T15.4 without any style of ours the buttons of the %s are alike, free, and heed mouse and keyboard',
  async (_, region, open, actions) => {
    const films = await thirdParty('films');
    const config = { ...CONFIG, region, ui: { layout: 'box' } };
    const body = `<h1>Lamps</h1><p>Lamps for every room.</p>${OPENER}<a href="/" data-heed-open="opt-out">Opt out</a>
<iframe data-heed="marketing" data-src="${films.url}/film" width="400" height="240" title="film"></iframe>`;
    for (const way of ['mouse', 'keyboard']) {
      const { shop, tab } = await strictShop(page({ config, script: HEED, body }), { styles: "style-src 'none'" });
      await tab.addInitScript(BARE);
      await tab.goto(shop.url);
      if (open) await tab.click(`[data-heed-open=${open}]`);
      // The banner has some of these, too.
      await tab.waitForSelector(control(actions.at(-1) as string));
      const [first, ...others] = await looks(tab, actions);
      expect(first).toMatchObject({ isOnTop: true, isBlank: false, visibility: 'visible', opacity: '1' });
      for (const other of others) expect(other).toEqual(first);
      const last = tab.locator(control(actions.at(-1) as string)).first();
      if (way === 'mouse') await last.click();
      else await last.press('Enter');
      await last.waitFor({ state: 'detached' });
    }
  },
);
