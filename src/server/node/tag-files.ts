/** The files that a page with a config inside its script may load, from the folder of this very file. */
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { TagFiles } from '../publish/tag.js';
import { textsIn } from './texts-in.js';

/** `dist`, once it is built. */
const DIST = fileURLToPath(new URL('.', import.meta.url));

/** What pages load: the parts, and languages. */
const PART = /^(languages\/)?[\w-]+\.js$/;
/** Doors for people, bundlers and servers, and what `whole.js` has inside. */
const STAYS =
  /^(anywhere|bindings|cli|frames|gate|heed|index|loader|parts|pixels|preact|react|reporters|server|solid|store|svelte|testing|vue)\.js$/;

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** `whole.js` and the parts that it fetches, and how Node compresses them. */
export const tagFiles = async (folder = DIST): Promise<Required<TagFiles>> => ({
  files: await textsIn(folder, (name) => PART.test(name) && !STAYS.test(name)),
  encodings: {
    br: async (bytes) => new Uint8Array(await brotli(bytes)),
    gzip: async (bytes) => new Uint8Array(await gzipped(bytes)),
  },
});
