/** An accessibility checker finds nothing in any view, in each place, look and color scheme, from left to right and from right to left. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Shown, VIEWS } from './every-view.js';
import { control, openTab, page, quiet, site } from './fixture.js';

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

const FILM =
  '<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="480" height="270"></iframe>';
const shopWith = (content: string): string =>
  `<header><nav aria-label="Shop"><a href="/lamps">Lamps</a></nav></header><main><h1>Lamps</h1>${content}</main><footer>Heed</footer>`;
const SLOTS = ['notice', 'status', 'statement', 'choices-link']
  .map((name) => `<div data-heed-show="${name}"></div>`)
  .join('');

const BANNER = VIEWS.bar as Shown;
const at = (layout: string, position: string): [string, Shown] => [
  `${layout} ${position}`,
  { ...BANNER, config: { ...BANNER.config, ui: { layout, position } } },
];
const EVERY: [string, Shown, string?][] = [
  ...Object.entries(VIEWS),
  at('bar', 'top'),
  ...['top-left', 'top-right', 'bottom-left'].map((position) => at('box', position)),
  [
    'slots',
    { ...(VIEWS.notice as Shown), box: '[data-heed-part=notice]', open: (tab) => tab.click(control('opt-out')) },
    SLOTS,
  ],
];

const LOOKS = ['plain', 'soft', 'contrast', 'shop'] as const;
const IN_EVERY_LOOK = LOOKS.flatMap((look) =>
  EVERY.map(([name, { config, ...shown }, content]) => {
    const { ui } = config as { ui?: object };
    return [name, look, { ...shown, config: { ...config, ui: { ...ui, look } } }, content] as const;
  }),
);

const DIRECTION: Record<string, string> = { en: 'ltr', ar: 'rtl', he: 'rtl' };

/** A page in another language, whose layout is turned round. The inspector, a tool for those who look after a site, stays English, and what was said is said. */
const turn = async (tab: Page, lang: string): Promise<void> => {
  await tab.evaluate(
    ([lang = '', dir]) => {
      document.documentElement.lang = lang;
      // Covers follow their embeds.
      Object.assign(document.documentElement, { dir });
    },
    [lang, DIRECTION[lang]],
  );
  const worn = () =>
    tab.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '[data-nosnippet]:not([data-heed-inspector], [data-heed-said]), [data-heed-part]',
        ),
      ]
        .filter((host) => host.lang)
        .map(({ lang, dir }) => `${lang} ${dir}`),
    );
  await expect
    .poll(async () => [...new Set(await worn())].filter((one) => one !== `${lang} ${DIRECTION[lang]}`))
    .toEqual([]);
};

/** What it leaves to people, who looked at it. */
const LOOKED_AT: Record<string, string> = {
  'label-content-name-mismatch': 'Words in a switch are its state, which describes it.',
  'th-has-data-cells': 'A row with the name of a pixel heads the rows below it.',
  'frame-tested': 'A film of another site.',
};
/** The inspector scrolls, and may lie over the page's own control: of what it hides no background can be told. */
const isAtEdge = (host: unknown, message: string): boolean =>
  /heed-(inspector|link)/.test(String(host)) && /partially obscured|overlapped by another/.test(message);

/** What it finds wrong, and what it cannot tell. */
const flaws = async (tab: Page): Promise<string[]> => {
  const { violations, incomplete } = await tab.evaluate((options) => window.axe.run(options), OPTIONS);
  return [...violations, ...incomplete.filter(({ id }) => !LOOKED_AT[id])].flatMap(({ id, nodes }) =>
    nodes.flatMap(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return isAtEdge(target[0], why) ? [] : `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
};

/** A look is a file, which may come after the view that it dresses. */
const isDressed = (): boolean => performance.getEntriesByType('resource').some(({ name }) => /\/looks\.js$/.test(name));

test.each(IN_EVERY_LOOK)('%s, %s', async (name, look, { config, mode, box, open }, content) => {
  const shop = await site({
    pages: { '/': page({ config, body: shopWith(content ?? (name === 'placeholder' ? FILM : '')) }) },
  });
  const tab = await openTab({ ...mode, context: { viewport: { width: 1280, height: 1600 } } });
  await tab.goto(shop.url);
  await open?.(tab);
  await tab.waitForSelector(box);
  await quiet(tab);
  if (look !== 'plain') await tab.waitForFunction(isDressed);
  await tab.evaluate(AXE);
  await tab.evaluate(() => {
    // It measures what is in the body alone. A move of this kind keeps a dialog open.
    const body = document.body as HTMLElement & { moveBefore(node: Node, before: Node | null): void };
    for (const host of document.querySelectorAll('html > [data-nosnippet]')) body.moveBefore(host, body.firstChild);
  });
  for (const lang of Object.keys(DIRECTION)) {
    await turn(tab, lang);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      await quiet(tab);
      expect(await flaws(tab), `${lang}, ${colorScheme}`).toEqual([]);
    }
  }
});
