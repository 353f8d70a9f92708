/** What `npm pack` makes: entries that every resolver finds, with types, and nothing that a linter of packages minds. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { files, read } from './project.js';

const root = posix.resolve(import.meta.dirname, '../..');
const { exports, peerDependencies, peerDependenciesMeta } = JSON.parse(read('package.json'));
/** Files to serve, which nobody imports: they have an address, so that tools find them, and no types. */
const SERVED = ['heed.js', 'ui.js'];

const folder = mkdtempSync(join(tmpdir(), 'heed-pack-'));
let tarball = '';
beforeAll(() => {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const packed = execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  tarball = join(folder, JSON.parse(packed.toString())[0].filename);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('publint minds nothing', async () => {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  expect(messages).toEqual([]);
});

test('types are found by node16, nodenext and bundler; the package is for ES modules only', () => {
  const args = [tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', ...SERVED];
  const { stdout, status } = spawnSync(process.execPath, [
    join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
    ...args,
  ]);
  const { entrypoints } = JSON.parse(stdout.toString()).analysis;
  const named = Object.keys(exports).filter((path) => !SERVED.includes(path.slice(2)));
  expect(Object.keys(entrypoints).sort()).toEqual(named.sort());
  expect(status, stdout.toString()).toBe(0);
}, 180_000);

test('each binding is a subpath, and its framework an optional peer', () => {
  const bindings = ['react', 'preact', 'vue', 'svelte', 'solid'];
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(bindings.map((name) => `./${name}`)));
  const peers = bindings.map((name) => name.replace('solid', 'solid-js')).sort();
  expect(Object.keys(peerDependencies).sort()).toEqual(peers);
  expect(peers.filter((name) => !peerDependenciesMeta[name]?.optional)).toEqual([]);
});

test('every address of `exports` is there', () => {
  const built = files('dist').map((path) => `./${path}`);
  const named = Object.values(exports).flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to as object)));
  expect(named.filter((path) => !built.includes(path))).toEqual([]);
});
