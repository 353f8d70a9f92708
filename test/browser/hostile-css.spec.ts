/** Whatever style sheets a page has, every view of ours looks as on a bare page, and can be used. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { VIEWS } from './every-view.js';
import { openTab, page, quiet, site } from './fixture.js';
import { BENT, SHEETS } from './hostile-sheets.js';

const LOOKS = [
  { width: 320, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const;

/** Where the held embed stands, and nothing shows behind corners, whatever the sheet says. */
const OWN = `
html:root, html:root > body { background: #ddd !important }
html main { all: initial !important; position: absolute !important; inset: 20px auto auto 16px !important; width: 288px !important; height: 300px !important; overflow: hidden !important }
html main > iframe { all: initial !important; display: block !important; width: 288px !important; height: 260px !important }
[data-heed-host], [data-heed-embed], [data-heed-opt-out], [data-heed-inspector] { --heed-radius: 0px }`;

const BODY = `<main><iframe data-heed="functional" data-src="https://films.localhost/one" title="Film"></iframe>
<h1>Lamps</h1><p>Light for <a href="/more">every room</a>.</p><button>Buy</button></main>`;

/** The view, open on a page with this style sheet. */
async function open(view: string, sheet: string): Promise<{ tab: Page; shown: Locator }> {
  const { config, mode, box, open } = VIEWS[view] as (typeof VIEWS)[string];
  const head = `<style>${sheet}</style><style>${OWN}</style>`;
  const shop = await site({ pages: { '/': page({ config, head, body: BODY }) } });
  const tab = await openTab({ ...mode, context: { reducedMotion: 'reduce' } });
  await tab.goto(shop.url);
  await open?.(tab);
  const shown = tab.locator(box);
  await shown.waitFor();
  return { tab, shown };
}

async function change(tab: Page, { width, colorScheme }: (typeof LOOKS)[number]) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme });
}

type Picture = { box: unknown; png: Buffer };

const take = async (shown: Locator): Promise<Picture> => ({
  box: await shown.boundingBox(),
  png: await shown.screenshot(),
});

/** The pictures of a view on a bare page. */
async function paint(view: string): Promise<Picture[]> {
  const { tab, shown } = await open(view, '');
  const pictures: Picture[] = [];
  for (const look of LOOKS) {
    await change(tab, look);
    await quiet(tab);
    pictures.push(await take(shown));
  }
  return pictures;
}
const painted: Record<string, Promise<Picture[]>> = {};

/** The share of pixels that differ; 1 where it stands elsewhere or has another size. */
async function difference(tab: Page, one: Picture, other: Picture): Promise<number> {
  if (JSON.stringify(one.box) !== JSON.stringify(other.box)) return 1;
  if (one.png.equals(other.png)) return 0;
  const [a = [], b = []] = await Promise.all(
    [one, other].map(({ png }) =>
      tab.evaluate(async (text) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
        // Without its edges: between two pixels, the page shines through.
        const canvas = new OffscreenCanvas(bitmap.width - 2, bitmap.height - 2);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, -1, -1);
        const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        return [...new Uint32Array(data?.buffer ?? [])];
      }, png.toString('base64')),
    ),
  );
  return a.filter((pixel, at) => pixel !== b[at]).length / a.length;
}

const CASES = Object.keys(VIEWS).flatMap((view) =>
  Object.keys(SHEETS)
    .filter((name) => view !== 'placeholder' || !BENT.includes(name))
    .map((name) => [view, name] as const),
);

test.each(CASES)('T19.1 the %s is the same on a page with: %s', async (view, name) => {
  painted[view] ??= paint(view);
  const bare = await painted[view];
  const { tab, shown } = await open(view, SHEETS[name] ?? '');
  for (const [at, look] of LOOKS.entries()) {
    await change(tab, look);
    const differs = async () => difference(tab, bare?.[at] as Picture, await take(shown));
    await expect.poll(differs, { message: JSON.stringify(look) }).toBeLessThanOrEqual(0.001);
  }
});
