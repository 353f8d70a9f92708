/** What `heed build` writes: one folder for static hosting, whose heed.js has the config and the rows that it uses inside. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Report } from './command.js';
import { readConfig } from './read-config.js';

/** The folder of this very file: `dist`. */
const DIST = fileURLToPath(new URL('.', import.meta.url));

/** Doors for people and bundlers, and what heed.js has inside: not fetched by a page. */
const STAYS = ['cli.js', 'gate.js', 'heed.js', 'index.js', 'loader.js', 'pixels.js', 'server.js', 'whole.js'];

/** A script that brings its config; one that the page itself has goes first. */
const scriptOf = async (config: object): Promise<string> => {
  // In HTML, where some put it, `</script>` would end it.
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `window.heedConfig??=${json};\n${await readFile(join(DIST, 'whole.js'), 'utf8')}`;
};

export const build = async (file: string, out: string): Promise<Report> => {
  const script = await scriptOf(await readConfig(file));
  const parts = (await readdir(DIST)).filter((name) => name.endsWith('.js') && !STAYS.includes(name));
  await mkdir(out, { recursive: true });
  await Promise.all(parts.map((name) => copyFile(join(DIST, name), join(out, name))));
  // Last: a page that finds it finds its parts.
  await writeFile(join(out, 'heed.js'), script);
  const kilobytes = (brotliCompressSync(script).length / 1024).toFixed(1);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const text = `${join(out, 'heed.js')}: ${kilobytes} kB (brotli), and beside it ${parts.length} parts that pages fetch when they are due.
First in the head of every page, with the address of this folder on your site:
  <script src="/heed/heed.js"></script>
Its hash, for pages that name one: ${integrity}`;
  return { text };
};
