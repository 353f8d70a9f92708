/** Pictures of one view in every look, scheme and direction as one sheet, and what of it differs from the sheet that is kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = new URL('./gallery/', import.meta.url);
/** Browsers differ a little in how they smooth letters: neither a shade nor a hundredth of a picture counts. */
const SHADE = 0.15;
const SHARE = 0.006;

export interface Tile {
  name: string;
  image: Buffer;
}

/** Half as large, in 16 shades of each color: small to keep, and letters become the gray that they have everywhere. */
const small = (image: PNG): PNG => {
  const to = new PNG({ width: image.width / 2, height: image.height / 2 });
  const at = (x: number, y: number, color: number): number => image.data[4 * (y * image.width + x) + color] ?? 0;
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++)
      for (let color = 0; color < 4; color++) {
        const [left, top] = [2 * x, 2 * y];
        const sum =
          at(left, top, color) + at(left + 1, top, color) + at(left, top + 1, color) + at(left + 1, top + 1, color);
        to.data[4 * (y * to.width + x) + color] = Math.round(sum / 4 / 17) * 17;
      }
  return to;
};

const sheetOf = (tiles: readonly Tile[], columns: number): PNG => {
  const images = tiles.map(({ image }) => small(PNG.sync.read(image)));
  const { width = 0, height = 0 } = images[0] ?? {};
  const sheet = new PNG({ width: width * columns, height: height * Math.ceil(images.length / columns) });
  for (const [index, image] of images.entries())
    PNG.bitblt(image, sheet, 0, 0, width, height, (index % columns) * width, Math.floor(index / columns) * height);
  return sheet;
};

/** Writes it as the one that is kept. */
export const keep = (name: string, tiles: readonly Tile[], columns: number): void => {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(
    new URL(`${name}.png`, KEPT),
    PNG.sync.write(sheetOf(tiles, columns), { colorType: 2, deflateLevel: 9 }),
  );
};

/** A line for each tile that differs, and one that says where both sheets are. */
export const differences = (name: string, tiles: readonly Tile[], columns: number): string[] => {
  const kept = new URL(`${name}.png`, KEPT);
  const now = sheetOf(tiles, columns);
  const before = existsSync(kept) ? PNG.sync.read(readFileSync(kept)) : undefined;
  const [width, height] = [now.width / columns, now.height / Math.ceil(tiles.length / columns)];
  const cut = (sheet: PNG, index: number): PNG => {
    const tile = new PNG({ width, height });
    PNG.bitblt(sheet, tile, (index % columns) * width, Math.floor(index / columns) * height, width, height, 0, 0);
    return tile;
  };
  const fits = before?.width === now.width && before.height === now.height;
  const found = tiles.flatMap(({ name }, index) => {
    if (!before || !fits) return index ? [] : [`there is no sheet of ${now.width} × ${now.height} to compare with`];
    const differs = pixelmatch(cut(before, index).data, cut(now, index).data, undefined, width, height, {
      threshold: SHADE,
    });
    const share = differs / (width * height);
    return share > SHARE ? [`${name}: ${(100 * share).toFixed(1)} % of it differ`] : [];
  });
  if (!found.length) return [];
  const file = join(tmpdir(), `heed-gallery-${name}.png`);
  writeFileSync(file, PNG.sync.write(now));
  return [...found, `now it is ${file}; where that is right, npm run gallery keeps it`];
};
