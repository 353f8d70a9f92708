// Takes the pictures of the README and its guides: the demo shop on a wide and a narrow screen, and the four looks, in demo/screenshots.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { findBrowser } from '../test/browser/find-browser.mjs';
import { LOOKS, SCHEMES } from './gallery/views.mjs';
import { startDemo } from './server.mjs';

const FOLDER = new URL('./screenshots/', import.meta.url);
const SCREENS = [
  { width: 1280, height: 760 },
  { width: 320, height: 600 },
];

/** Each screen of a picture is `height` pixels high there; `columns` stand beside each other. */
const shop = (name, scheme, action) => ({
  name,
  height: 450,
  columns: SCREENS.length,
  screens: SCREENS.map((viewport) => ({ path: '/', viewport, scheme, action })),
});
const looks = (scheme) => ({
  name: `looks-${scheme}`,
  height: 290,
  columns: 2,
  screens: LOOKS.map((look) => ({
    path: `/gallery/frame?${new URLSearchParams({ view: 'banner, box', look, scheme, dir: 'ltr' })}`,
    viewport: { width: 620, height: 430 },
    scheme,
  })),
});
const PICTURES = [
  ...SCHEMES.map((scheme) => shop(`banner-${scheme}`, scheme)),
  shop('preferences', 'light', 'choose'),
  ...SCHEMES.map(looks),
];

const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

/** What a new visitor from Germany sees, as an image that a page can show. */
async function shoot({ path, viewport, scheme, action }, height) {
  const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en' });
  await context.addCookies([{ name: 'play', value: 'region=DE', url: demo.url }]);
  const tab = await context.newPage();
  await tab.goto(new URL(path, demo.url).href, { waitUntil: 'networkidle' });
  await tab.waitForSelector('[data-heed-action=accept]');
  if (action) {
    await tab.click(`[data-heed-action=${action}]`);
    await tab.waitForSelector('dialog[open]');
  }
  const image = await tab.screenshot();
  await context.close();
  return `<img height="${height}" src="data:image/png;base64,${image.toString('base64')}">`;
}

/** Half the bytes: shades that nobody can tell apart become one. */
function small(image) {
  const png = PNG.sync.read(image);
  for (let at = 0; at < png.data.length; at++) png.data[at] = Math.min(255, Math.round(png.data[at] / 4) * 4);
  return PNG.sync.write(png, { deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

await mkdir(FOLDER, { recursive: true });
for (const { name, height, columns, screens } of PICTURES) {
  const images = [];
  for (const screen of screens) images.push(await shoot(screen, height));
  const tab = await browser.newPage({ viewport: { width: 1400, height: 2 * height } });
  await tab.setContent(`<style>
body { margin: 0; background: none; display: inline-grid; grid-template-columns: repeat(${columns}, auto); gap: 16px }
img { border-radius: 8px; box-shadow: inset 0 0 0 1px #8884 }</style>${images.join('')}`);
  const all = small(await tab.locator('body').screenshot({ omitBackground: true }));
  await writeFile(new URL(`${name}.png`, FOLDER), all);
  console.log(`${name}.png ${Math.round(all.length / 1024)} kB`);
  await tab.close();
}
await browser.close();
await demo.close();
