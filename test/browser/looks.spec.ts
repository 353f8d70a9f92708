/** The looks: worn by every view from its first frame, alike for each answer, as the page is light or dark; and plain where one cannot be had. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { VIEWS } from './every-view.js';
import { control, openTab, page, site } from './fixture.js';

const LOOKS = ['soft', 'contrast', 'shop'] as const;
const SHOP = `body { font-family: Georgia; color: #2a2140; background: #fbf7ff }
h1 { font-family: Verdana } .buy { border-radius: 3px; color: #fff; background: #5b2a86 }
.dark body { color: #efe8fa; background: #1d1529 } .dark .buy { color: #25103d; background: #d9b8ff }`;
const BODY = `<h1>Lamp</h1><button class="buy">Add to cart</button>
<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="300" height="200"></iframe>`;

interface Asked {
  view?: string;
  ui?: object;
  css?: string;
  html?: string;
}

async function open({ view = 'bar', ui = {}, css = '', html = '' }: Asked, change?: (tab: Page) => Promise<unknown>) {
  const { config, mode, box, open } = VIEWS[view] as (typeof VIEWS)[string];
  const whole = { ...config, ui: { ...(config as { ui?: object }).ui, ...ui } };
  const text = page({ config: whole, head: `<style>${css}</style>`, body: BODY }).replace('<html', `<html ${html}`);
  const shop = await site({ pages: { '/': text } });
  const tab = await openTab(mode ?? {});
  await change?.(tab);
  await tab.goto(shop.url);
  await open?.(tab);
  await tab.waitForSelector(box);
  return { tab, shop };
}

const styleOf = (tab: Page, selector: string, names: string[]): Promise<string[]> =>
  tab
    .locator(selector)
    .first()
    .evaluate((element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)), names);

/** Every computed style, but for how wide the words are. */
const allOf = (tab: Page, action: string): Promise<Record<string, string>> =>
  tab
    .locator(`${control(action)}`)
    .last()
    .evaluate((element) =>
      Object.fromEntries(
        [...getComputedStyle(element)]
          .filter((name) => !/width|inline-size|origin/.test(name))
          .map((name) => [name, getComputedStyle(element).getPropertyValue(name)]),
      ),
    );

test.each(LOOKS.flatMap((look) => ['bar', 'box', 'dialog', 'preferences'].map((view) => [look, view] as const)))(
  'T19.3 %s: yes and no are alike in every style in the %s',
  async (look, view) => {
    const { tab } = await open({ view, ui: { look }, css: SHOP });
    for (const scheme of ['', 'dark'])
      for (const width of [320, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        await tab.evaluate((name) => document.documentElement.setAttribute('class', name), scheme);
        expect(await allOf(tab, 'accept'), `${scheme} ${width}`).toEqual(await allOf(tab, 'reject'));
        const [yes, no] = await Promise.all(
          ['accept', 'reject'].map((action) => tab.locator(control(action)).last().boundingBox()),
        );
        expect(yes?.height).toBe(no?.height);
        // Browsers lay boxes out in 64ths of a pixel.
        expect(Math.abs((yes?.width ?? 0) - (no?.width ?? 0))).toBeLessThan(0.1);
      }
  },
);

test.each(LOOKS)('T19.3 %s is worn by every view, and not by the inspector', async (look) => {
  const grounds: string[] = [];
  for (const view of ['bar', 'notice', 'preferences', 'opt-out', 'placeholder', 'link']) {
    const { tab } = await open({ view, ui: { look }, css: SHOP });
    const box = VIEWS[view]?.box as string;
    const [ink = '', font = ''] = await styleOf(tab, view === 'placeholder' ? `${box} .card` : box, [
      'color',
      'font-family',
    ]);
    grounds.push(`${ink} ${look === 'shop' ? font : ''}`.trim());
  }
  const { tab } = await open({ view: 'inspector', ui: { look }, css: SHOP });
  expect(await styleOf(tab, '[data-heed-inspector] section', ['--heed-radius', '--heed-paper'])).toEqual([
    '14px',
    'Canvas',
  ]);
  const worn = { soft: 'rgb(43, 38, 34)', contrast: 'rgb(0, 0, 0)', shop: 'rgb(42, 33, 64) Georgia' }[look];
  expect(grounds).toEqual(grounds.map(() => worn));
});

test('T19.3 the first frame of a view has its look', async () => {
  const { tab, shop } = await open({ ui: { look: 'soft' } }, (tab) =>
    tab.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const card = document.querySelector('[data-heed-host]')?.shadowRoot?.querySelector('.card');
        if (card) seen.push(getComputedStyle(card).backgroundColor);
        if (seen.length < 5) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
  );
  await tab.waitForFunction('seen.length >= 5');
  expect([...new Set((await tab.evaluate('seen')) as string[])]).toEqual(['rgb(253, 250, 246)']);
  expect(shop.paths.filter((path) => path === '/heed/looks.js')).toHaveLength(1);
});

test('T19.3 plain fetches nothing more, and is shown where a look cannot be had', async () => {
  const plain = await open({});
  expect(plain.shop.paths).not.toContain('/heed/looks.js');
  const told: string[] = [];
  const { tab } = await open({ ui: { look: 'contrast' } }, async (tab) => {
    tab.on('console', (message) => told.push(message.text()));
    await tab.route('**/looks.js', (route) => route.abort());
  });
  const names = ['color', 'background-color', 'border-top-width', 'font-size'];
  expect(await styleOf(tab, '.card', names)).toEqual(await styleOf(plain.tab, '.card', names));
  expect(told.join('\n')).toMatch(/looks\.js/);
});

test('T19.3 a look that nobody knows is told, and is as good as absent', async () => {
  const told: string[] = [];
  const { tab } = await open({ ui: { look: 'neon', layout: 'box' } }, async (tab) => {
    tab.on('console', (message) => told.push(message.text()));
  });
  expect(told.join('\n')).toMatch(/"ui\.look" is "neon"; write plain or soft or contrast or shop/);
  expect(await tab.locator(control('accept')).count()).toBe(1);
});

const ATTRIBUTES = [
  'class="dark"',
  'data-theme="dark"',
  'data-bs-theme="dark"',
  'data-color-scheme="dark"',
  'style="color-scheme: dark"',
];
test.each(ATTRIBUTES)('T19.3 a page that sets %s itself is followed, from the start and back', async (html) => {
  const { tab } = await open({ html: `lang="en" ${html}` });
  const ground = async () => (await styleOf(tab, '.card', ['background-color']))[0];
  expect(await ground()).toBe('rgb(18, 18, 18)');
  const [name = '', value = ''] = html.replaceAll('"', '').split('=');
  const set = (value: string) =>
    tab.evaluate(
      ([name, value]) => document.documentElement.setAttribute(name as string, value as string),
      [name, value],
    );
  await set(value.replace('dark', 'light'));
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await tab.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await set('');
  await expect.poll(ground).toBe('rgb(18, 18, 18)');
});

test('T19.3 a cover and the control are as dark as the page, too, and ui.theme goes before it', async () => {
  for (const [view, box] of [
    ['placeholder', '[data-heed-embed] .card'],
    ['link', '[data-heed-link] button'],
  ] as const) {
    const { tab } = await open({ view, html: 'data-theme="dark"' });
    expect(await styleOf(tab, box, ['color']), view).toEqual(['rgb(255, 255, 255)']);
    const light = await open({ view, html: 'data-theme="dark"', ui: { theme: 'light' } });
    expect(await styleOf(light.tab, box, ['color']), view).toEqual(['rgb(0, 0, 0)']);
  }
});

const CARD = ['color', 'background-color', 'font-family'];
test('T19.3 shop: the page’s fonts, colors and corners, also after it turned dark', async () => {
  const { tab } = await open({ ui: { look: 'shop' }, css: SHOP });
  expect(await styleOf(tab, '.card', CARD)).toEqual(['rgb(42, 33, 64)', 'rgb(251, 247, 255)', 'Georgia']);
  const button = ['color', 'background-color', 'border-top-left-radius'];
  expect(await styleOf(tab, control('reject'), button)).toEqual(['rgb(255, 255, 255)', 'rgb(91, 42, 134)', '3px']);
  expect(await styleOf(tab, '.card h2', ['font-family'])).toEqual(['Verdana']);
  await tab.evaluate(() => document.documentElement.classList.add('dark'));
  expect(await styleOf(tab, '.card', CARD)).toEqual(['rgb(239, 232, 250)', 'rgb(29, 21, 41)', 'Georgia']);
  expect(await styleOf(tab, control('accept'), button)).toEqual(['rgb(37, 16, 61)', 'rgb(217, 184, 255)', '3px']);
});

test('T19.3 shop: colors that hardly show, or that nobody can tell, are left to plain', async () => {
  const bad = [
    'body { color: #999; background: #fff }',
    'body { color: #000; background: linear-gradient(#fff, #000) }',
    'body { color: rgb(0 0 0 / 40%); background: #fff }',
  ];
  for (const css of bad) {
    const { tab } = await open({
      ui: { look: 'shop' },
      css: `${css} body { font-family: Georgia } .buy { color: #fff; background: #eee }`,
    });
    expect(await styleOf(tab, '.card', CARD), css).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'Georgia']);
    expect(await styleOf(tab, control('accept'), ['background-color']), css).toEqual(['rgb(0, 0, 0)']);
  }
  const { tab } = await open({
    ui: { look: 'shop' },
    css: 'body { color: oklch(0.2 0.03 260); background: oklch(0.98 0.01 90) }',
  });
  const [, ground = ''] = await styleOf(tab, '.card', CARD);
  expect(ground).not.toBe('rgb(255, 255, 255)');
});

test('T19.3 a page’s own theme goes before a look', async () => {
  const { tab } = await open({ ui: { look: 'soft' }, css: '[data-heed-host] { --heed-paper: rgb(1, 2, 3) }' });
  expect((await styleOf(tab, '.card', ['background-color']))[0]).toBe('rgb(1, 2, 3)');
});
