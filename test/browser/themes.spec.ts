/** A page's theme: every custom property and part that the guide names acts, a page's own switch of schemes too, and what stands out too little is told. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { VIEWS } from './every-view.js';
import { openTab, page, quiet, site } from './fixture.js';
import { findings, INSPECT } from './inspected-shop.js';

const GUIDE = readFileSync('src/ui/README.md', 'utf8');
const HOSTS = '[data-heed-host], [data-heed-embed], [data-heed-opt-out], [data-heed-link]';
const EMBED =
  '<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="300" height="200"></iframe>';

/** This view on a page with this style. */
async function open(view: string, css: string, html = '', hash = ''): Promise<Page> {
  const { config, mode, box, open } = VIEWS[view] as (typeof VIEWS)[string];
  const head = `<style>${css}</style>${html}`;
  const shop = await site({ pages: { '/': page({ config, head, body: EMBED }) } });
  const tab = await openTab(mode ?? {});
  await tab.goto(shop.url + hash);
  await open?.(tab);
  await tab.waitForSelector(box);
  return tab;
}

/** Whether anything of ours has this computed value, with the focus somewhere in it. */
const has = (tab: Page, value: string): Promise<boolean> =>
  tab.evaluate(
    ([hosts, wanted]) =>
      [...document.querySelectorAll(hosts as string)].some((host) =>
        [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])].some((element) =>
          [...getComputedStyle(element)].some(
            (name) => !name.startsWith('--') && getComputedStyle(element).getPropertyValue(name) === wanted,
          ),
        ),
      ),
    [HOSTS, value],
  );

/** Some value that nothing has by itself. */
const VALUES: Record<string, string> = {
  '--heed-ink': 'rgb(1, 2, 3)',
  '--heed-paper': 'rgb(250, 251, 249)',
  '--heed-muted': 'rgb(61, 62, 63)',
  '--heed-line': 'rgb(201, 202, 203)',
  '--heed-soft': 'rgb(231, 232, 233)',
  '--heed-button': 'rgb(30, 31, 32)',
  '--heed-button-ink': 'rgb(240, 241, 242)',
  '--heed-focus': 'rgb(10, 20, 230)',
  '--heed-on': 'rgb(10, 120, 30)',
  '--heed-radius': '23px',
  '--heed-gap': '37px',
  '--heed-font': 'Georgia',
  '--heed-z': '777',
};

test('T19.3 each custom property that the guide names acts, and it names them all', async () => {
  const named = GUIDE.match(/^\| `--heed.*?\|/gm)?.flatMap((row) => row.match(/--heed-[\w-]+/g));
  expect(named?.sort()).toEqual(Object.keys(VALUES).sort());
  const css = `${HOSTS} { ${Object.entries(VALUES)
    .map((pair) => pair.join(':'))
    .join(';')} }`;
  const tabs = [await open('bar', css), await open('preferences', css)];
  await tabs[1]?.click('dialog [role=switch][aria-checked=false]');
  for (const tab of tabs) await tab.keyboard.press('Tab');
  for (const [name, value] of Object.entries(VALUES)) {
    const seen = await Promise.all(tabs.map((tab) => has(tab, value)));
    expect(seen, name).toContain(true);
  }
});

test('T19.3 each part that the guide names is there', async () => {
  const named = /^Parts: (.*?)\. /m.exec(GUIDE)?.[1]?.match(/\w+/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  const css = named.map((name, index) => `*::part(${name}) { text-indent: ${index + 3}px }`).join('\n');
  const tabs = [await open('bar', css), await open('preferences', css), await open('link', css)];
  for (const [index, name] of named.entries()) {
    const seen = await Promise.all(tabs.map((tab) => has(tab, `${index + 3}px`)));
    expect(seen, name).toContain(true);
  }
});

const groundOf = (tab: Page, box: string): Promise<string> =>
  tab.locator(box).evaluate((element) => getComputedStyle(element).backgroundColor);

test.each(['bar', 'preferences', 'opt-out'])(
  'T19.3 the %s follows a page’s own switch between light and dark, and the system without one',
  async (view) => {
    const box = VIEWS[view]?.box as string;
    const [css = ''] = /^\[data-night[^`]*/m.exec(GUIDE) ?? [];
    expect(css).toContain('::part(card)');
    const tab = await open(view, css);
    const grounds = [];
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme: scheme });
      for (const on of [false, true]) {
        await tab.evaluate((on) => document.documentElement.toggleAttribute('data-night', on), on);
        grounds.push(await groundOf(tab, box));
      }
    }
    const [light, dark] = grounds;
    expect(light).not.toBe(dark);
    expect(grounds).toEqual([light, dark, dark, dark]);
  },
);

/** What the inspector finds of the theme, of words and of what stands around them. */
const faint = async (tab: Page): Promise<string[]> =>
  Object.values(await findings(tab)).filter((text) => /stands? out/.test(text));

test.each(['light', 'dark'] as const)('T19.3 our own colors stand out enough: %s', async (colorScheme) => {
  for (const view of ['bar', 'notice', 'preferences', 'opt-out', 'placeholder']) {
    const tab = await open(view, '');
    await tab.emulateMedia({ colorScheme });
    await tab.evaluate('void heed.show("inspector")');
    await tab.waitForSelector('[data-heed-inspector] h2');
    await quiet(tab);
    expect(await faint(tab), view).toEqual([]);
  }
});

test('T19.3 the inspector tells of a theme in which words, the ring or a switch hardly show', async () => {
  const css = '[data-heed-host] { --heed-ink: #999; --heed-paper: #fff; --heed-focus: #ddd; --heed-on: #eee }';
  const tab = await open('bar', css, '', `/${INSPECT}`);
  await expect.poll(() => faint(tab)).not.toEqual([]);
  expect((await faint(tab)).join('\n')).toMatch(/Words in rgb\(153, 153, 153\) stand out 2\.8:1 .*4\.5:1 is the least/);
  expect((await faint(tab)).join('\n')).toMatch(/focus ring in #ddd stands out 1\.3:1 .*3:1 is the least/);
  await tab.evaluate('void heed.show("preferences")');
  await expect.poll(async () => (await faint(tab)).join('\n')).toMatch(/in #eee, stands out 1\.1:1/);
});
