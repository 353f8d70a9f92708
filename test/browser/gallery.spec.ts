/** The gallery of the demo shows every view in every layout, look, scheme and direction, as the pictures in gallery/ have them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import { DIRECTIONS, LOOKS, SCHEMES, VIEWS } from '../../demo/gallery/views.mjs';
import { startDemo } from '../../demo/server.mjs';
import { openTab } from './fixture.js';
import { differences, keep, type Tile } from './gallery-sheet.js';

// One font for every machine, and no shop around it: letters are what differs most from system to system.
const { resolve } = createRequire(import.meta.url);
const fontOf = (weight: number): string =>
  `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(
    resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`),
  ).toString('base64')}) }`;
const CSS = `${[400, 600, 700].map(fontOf).join('\n')}
:root { --page-font: Inter } header, main > :not(iframe, [data-heed-embed]) { visibility: hidden }
[data-heed-host], [data-heed-opt-out], [data-heed-embed], [data-heed-link] { --heed-font: Inter }`;
const SIZES = { narrow: [320, 600], wide: [1280, 720] } as const;
const FRAME = readFileSync('demo/gallery/assets/frame.css', 'utf8');

let url = '';
beforeAll(async () => {
  const demo = await startDemo({ host: 'shop.localhost' });
  url = demo.url;
  return demo.close;
});

async function shoot(tab: Page, view: string): Promise<Record<keyof typeof SIZES, Tile[]>> {
  const tiles: Record<keyof typeof SIZES, Tile[]> = { narrow: [], wide: [] };
  for (const dir of DIRECTIONS)
    for (const look of LOOKS) {
      const query = new URLSearchParams({ view, look, dir, language: 'en' });
      await tab.goto(`${url}/gallery/frame?${query}`);
      await tab.waitForSelector((VIEWS as Record<string, { box?: string }>)[view]?.box ?? '[data-heed-host] .card');
      for (const [size, [width, height]] of Object.entries(SIZES)) {
        await tab.setViewportSize({ width, height });
        for (const scheme of SCHEMES) {
          // The page's own switch, while it runs.
          await tab.evaluate(async (name) => {
            document.documentElement.dataset.theme = name;
            await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Inter`)));
            for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          }, scheme);
          const image = await tab.screenshot({ animations: 'disabled', caret: 'hide' });
          tiles[size as keyof typeof SIZES].push({ name: `${look}, ${scheme}, ${dir}`, image });
        }
      }
    }
  return tiles;
}

test.each(Object.keys(VIEWS))('T19.3 %s looks as it did', async (view) => {
  const context = { deviceScaleFactor: 0.5, reducedMotion: 'reduce', colorScheme: 'light' } as const;
  const tab = await openTab({
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    context,
  });
  await tab.route('**/gallery/frame.css', (route) => route.fulfill({ contentType: 'text/css', body: FRAME + CSS }));
  const told: string[] = [];
  for (const [size, tiles] of Object.entries(await shoot(tab, view))) {
    const name = `${view.replace(', ', '-')}-${size}`;
    if (inject('renews')) keep(name, tiles, LOOKS.length * SCHEMES.length);
    told.push(...differences(name, tiles, LOOKS.length * SCHEMES.length));
  }
  expect(told).toEqual([]);
});
