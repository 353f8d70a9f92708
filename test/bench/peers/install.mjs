/** Installs the compared packages into a temporary folder, outside the project, and reads their files from there. */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { VERSIONS } from './versions.mjs';

export async function install() {
  const folder = await mkdtemp(join(tmpdir(), 'heed-peers-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }));
  await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  return {
    /** The text of a file, such as `klaro/dist/klaro.js`. */
    read: (path) => readFile(join(folder, 'node_modules', path), 'utf8'),
    /** A script of ours that imports packages, as a page would get it; returns its files by ending. */
    async bundle(url) {
      const { build } = await import('vite');
      const entry = join(folder, 'entry.mjs');
      await copyFile(url, entry);
      const { output } = await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: { write: false, cssCodeSplit: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
      });
      return Object.fromEntries(
        output.map(({ fileName, code, source }) => [fileName.replace(/.*\./, ''), code ?? String(source)]),
      );
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
