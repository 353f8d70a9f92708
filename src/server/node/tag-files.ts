/** The files that a page with a config inside its script may load, from the folder of this very file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { TagFiles } from '../publish/tag.js';

/** `dist`, once it is built. */
const DIST = fileURLToPath(new URL('.', import.meta.url));

/** Doors for people, bundlers and servers, and what `whole.js` has inside. */
const STAYS = /^(cli|gate|heed|index|loader|pixels|reporters|server|store)\.js$/;

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** `whole.js` and the parts that it fetches, and how Node compresses them. */
export const tagFiles = async (folder = DIST): Promise<Required<TagFiles>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js') && !STAYS.test(name)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return {
    files: Object.fromEntries(await Promise.all(texts)),
    encodings: {
      br: async (bytes) => new Uint8Array(await brotli(bytes)),
      gzip: async (bytes) => new Uint8Array(await gzipped(bytes)),
    },
  };
};
