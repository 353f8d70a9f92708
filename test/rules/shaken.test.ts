/** Who imports some pixels carries those and no others: an unused one adds no byte. */
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { describe, expect, test } from 'vitest';
import { files, read } from './project.js';

const root = posix.resolve(import.meta.dirname, '../..');
const rows = files('dist/pixels', /\.js$/);
const nameOf = (path: string) => /as (\w+)\}/.exec(read(path))?.[1] ?? '';
const names = rows.map(nameOf);
const some = ['metaPixel', 'googleAnalytics4', 'googleAds', 'tiktokPixel', 'pinterestTag'];
const ten = [...some, 'klaviyo', 'hotjar', 'microsoftClarity', 'microsoftUet', 'youtube'];

/** What a bundler makes of an import, without comments, as it is. */
async function bundle(code: string): Promise<string> {
  const entry = 'entry.js';
  const built = await rollup({
    input: entry,
    treeshake: { moduleSideEffects: true },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : id.startsWith('/dist/') ? root + id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output[0].code;
}

const imported = (what: readonly string[], from: string) =>
  bundle(`import { ${what.join(', ')} } from '${from}'; globalThis.used = [${what.join(', ')}];`);
const idsIn = (code: string) => [...code.matchAll(/\bid:\s*"([\w-]+)",\s*name:/g)].map(([, id]) => id);
const packed = (code: string) => brotliCompressSync(code).length;

describe('what a bundler takes', () => {
  test('of one pixel is the same as of its own file', async () => {
    const [whole, own] = [
      await imported(['metaPixel'], '/dist/pixels.js'),
      await imported(['metaPixel'], '/dist/pixels/meta-pixel.js'),
    ];
    expect(whole).toBe(own);
    expect(idsIn(whole)).toEqual(['meta-pixel']);
  });

  test('of ten pixels is ten', async () => {
    expect(idsIn(await imported(ten, '/dist/pixels.js'))).toHaveLength(10);
  });

  test('of `use` alone is no pixel, and of `all` and `find` every one', async () => {
    expect(idsIn(await imported(['use'], '/dist/pixels.js'))).toEqual([]);
    expect(idsIn(await imported(['all'], '/dist/pixels.js'))).toHaveLength(rows.length);
    expect(idsIn(await imported(['find'], '/dist/pixels.js'))).toHaveLength(rows.length);
  });

  test.each([
    ['one', ['metaPixel'], 1024],
    ['ten', ten, 5120],
    ['all', ['all'], 26_624],
  ])('stays small: %s', async (_, what, bytes) => {
    const size = packed(await imported(what, '/dist/pixels.js'));
    expect(size).toBeLessThanOrEqual(bytes);
  });
});

test('each row is a file that exports it alone, by name', () => {
  expect(rows).toHaveLength(105);
  expect(names.filter((name) => !name)).toEqual([]);
  expect(
    rows.filter((path) => (read(path).match(/\bexport\b/g) ?? []).length !== 1 || /\bimport\b/.test(read(path))),
  ).toEqual([]);
});
