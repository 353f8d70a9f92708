// Takes the README's pictures of the demo shop: each a wide and a narrow screen side by side, in demo/screenshots.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from '../test/browser/find-browser.mjs';
import { startDemo } from './server.mjs';

const FOLDER = new URL('./screenshots/', import.meta.url);
const HEIGHT = 450;
const SCREENS = [
  { width: 1280, height: 760 },
  { width: 320, height: 600 },
];
const PICTURES = [
  { name: 'banner-light', colorScheme: 'light' },
  { name: 'banner-dark', colorScheme: 'dark' },
  { name: 'preferences', colorScheme: 'light', action: 'choose' },
];

const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

/** What a new visitor from Germany sees, as an image that a page can show. */
async function shoot({ colorScheme, action }, viewport) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', locale: 'en' });
  await context.addCookies([{ name: 'play', value: 'region=DE', url: demo.url }]);
  const tab = await context.newPage();
  await tab.goto(demo.url, { waitUntil: 'networkidle' });
  await tab.waitForSelector('[data-heed-action=accept]');
  if (action) {
    await tab.click(`[data-heed-action=${action}]`);
    await tab.waitForSelector('dialog[open]');
  }
  const image = await tab.screenshot();
  await context.close();
  return `<img height="${HEIGHT}" src="data:image/png;base64,${image.toString('base64')}">`;
}

await mkdir(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  const images = [];
  for (const screen of SCREENS) images.push(await shoot(picture, screen));
  const tab = await browser.newPage({ viewport: { width: 1400, height: HEIGHT } });
  await tab.setContent(`<style>body { margin: 0; background: none; display: inline-flex; gap: 16px }
img { border-radius: 8px; box-shadow: inset 0 0 0 1px #8884 }</style>${images.join('')}`);
  const both = await tab.locator('body').screenshot({ omitBackground: true });
  await writeFile(new URL(`${picture.name}.png`, FOLDER), both);
  console.log(`${picture.name}.png ${Math.round(both.length / 1024)} kB`);
  await tab.close();
}
await browser.close();
await demo.close();
