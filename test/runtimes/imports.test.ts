/** Importing any door of the package does nothing, and a server's handle is inert: in Node, a worker, a React server component, Deno, Bun and workerd. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { environment, find, ROOT } from './runtimes.js';
import { serveByWorkerd } from './workerd.js';

const SCRIPT = 'test/runtimes/import-all.mjs';
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const doors = Object.keys(exports)
  .filter((path) => exports[path].types)
  .map((path) => path.replace('.', 'heed'));

const folder = mkdtempSync(join(tmpdir(), 'heed-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** It ends by itself, so nothing that it imported waits for anything. */
const run = async (path: string, ...args: string[]) => {
  const options = { cwd: ROOT, env: environment(folder), timeout: 50_000 };
  return JSON.parse((await promisify(execFile)(path, args, options)).stdout);
};
const nothing = {
  imported: doors,
  touched: [],
  left: [],
  handle: { allows: false, ask: null, heard: [] },
  global: false,
};

test.each([
  ['in Node', [SCRIPT]],
  ['in a worker', ['-e', `new (require('node:worker_threads').Worker)('./${SCRIPT}')`]],
  ['in a React server component', ['--conditions', 'react-server', SCRIPT]],
])('no side effect %s', async (_, args) => {
  expect(doors.length).toBeGreaterThan(9);
  expect(await run(process.execPath, ...args)).toEqual(nothing);
});

for (const [name, args] of [
  ['deno', ['run', '--allow-all']],
  ['bun', []],
] as const) {
  const { path, skip, why } = find(name);
  test.skipIf(skip)(`no side effect in ${name}${why}`, async () => {
    expect(await run(path, ...args, SCRIPT)).toEqual(nothing);
  });
}

const { path, skip, why } = find('workerd');
test.skipIf(skip)(`no side effect in workerd${why}`, async () => {
  const worker = 'test/runtimes/import-worker.mjs';
  const built = ['anywhere', 'index', 'pixels', 'reporters', 'server'].map((name) => `dist/${name}.js`);
  const rows = readdirSync(join(ROOT, 'dist/pixels')).map((name) => `dist/pixels/${name}`);
  const modules = [worker, ...built, ...rows].map((name) => [name, join(ROOT, name)]);
  const { url, stop } = await serveByWorkerd(path, folder, Object.fromEntries(modules));
  try {
    const names = ['createConsent', 'metaPixel', 'use', 'otlp', 'decideFor'];
    expect(await (await fetch(url)).json()).toEqual([names, false, null, false]);
  } finally {
    await stop();
  }
});

test.each(['workerd', 'worker'])('bundlers for %s, who know `browser` too, take the safe door', (name) => {
  const conditions = [name, 'browser', 'import', 'default'];
  const taken = Object.entries(exports['.']).find(([condition]) => conditions.includes(condition));
  expect(taken?.[1]).toBe('./dist/anywhere.js');
});
