/** What `heed build` writes: one folder for static hosting, whose heed.js has the config and the rows that it uses inside. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { tagFiles } from '../server/node/tag-files.js';
import { integrityOf } from '../server/publish/tag.js';
import { tagScript } from '../server/publish/tag-script.js';
import type { Report } from './command.js';
import { readConfig } from './read-config.js';

export const build = async (file: string, out: string): Promise<Report> => {
  const config = await readConfig(file);
  const { 'whole.js': whole = '', ...parts } = (await tagFiles()).files;
  const script = tagScript(config, whole);
  await mkdir(join(out, 'languages'), { recursive: true });
  await Promise.all(Object.entries(parts).map(([name, text]) => writeFile(join(out, name), text)));
  // Last: a page that finds it finds its parts.
  await writeFile(join(out, 'heed.js'), script);
  const kilobytes = (brotliCompressSync(script).length / 1024).toFixed(1);
  const text = `${join(out, 'heed.js')}: ${kilobytes} kB (brotli), and beside it ${Object.keys(parts).length} parts that pages fetch when they are due.
First in the head of every page, with the address of this folder on your site:
  <script src="/heed/heed.js"></script>
Its hash, for pages that name one: ${await integrityOf(script)}`;
  return { text };
};
