/** Sizes are promises: the budgets, and the numbers that the README and its guides print. */
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files, read } from './project.js';

/** In kB of 1,024 bytes, brotli 11, with what a file itself loads at once. */
const BUDGETS: Record<string, number> = { 'heed.js': 6, 'ui.js': 7, 'preferences.js': 4.5, 'index.js': 6 };
/** What a framework's binding adds, without the framework. */
const BINDING = 1;
const BINDINGS = ['react.js', 'preact.js', 'vue.js', 'svelte.js', 'solid.js'];
const LANGUAGE = 1.5;
/** Everything that the console loads first, with the whole catalogue. */
const CONSOLE = 150;
/** What draws charts. */
const CHARTS = 50;

const LANGUAGES = 40;
/** All that a first visit loads until the banner shows. */
const BANNER = 13;
const languages = files('dist/languages', /\.js$/)
  .map((path) => posix.basename(path, '.js'))
  .filter((name) => !name.endsWith('-late') && !read(`dist/languages/${name}.js`).startsWith('export*'));

const packed = (path: string): number =>
  brotliCompressSync(read(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;

/** What parts share: the first views, and what follows languages and asks for the handle in all of them. */
const THERE = ['ui.js', 'notice.js', 'follow-language.js', 'is-stopped.js'];

/** A file and what it imports at once. */
function loads(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name] of read(path).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+)["']/g)) {
    if (name && !THERE.includes(name)) loads(`dist/${name}`, seen);
  }
  return seen;
}

const size = (name: string): number => [...loads(`dist/${name}`)].reduce((sum, path) => sum + packed(path), 0);

describe('budgets', () => {
  test.each(Object.entries(BUDGETS))('%s stays within %d kB', (name, budget) => {
    expect(size(name)).toBeLessThanOrEqual(budget);
  });

  test.each(BINDINGS)('the binding %s stays within its budget', (name) => {
    expect(size(name)).toBeLessThanOrEqual(BINDING);
  });

  test.each(languages)('the language %s stays within its budget', (language) => {
    expect(packed(`dist/languages/${language}.js`)).toBeLessThanOrEqual(LANGUAGE);
  });

  test('there are as many languages as there should be', () => {
    expect(languages).toHaveLength(LANGUAGES);
  });

  test('what a first visit loads until the banner shows stays within its budget', () => {
    expect(size('heed.js') + size('ui.js')).toBeLessThanOrEqual(BANNER);
  });
});

test('the console loads no more than it may, and charts only when there is one', () => {
  const charts = 'dist/console/draw-chart.js';
  const rest = files('dist/console').filter((path) => path !== charts);
  expect(rest.reduce((total, path) => total + packed(path), 0)).toBeLessThanOrEqual(CONSOLE);
  expect(packed(charts)).toBeLessThanOrEqual(CHARTS);
  expect(read('dist/console/console.js')).toContain('import("./draw-chart.js")');
});

test('the README and its guides print what is measured', () => {
  const texts = ['README.md', ...files('src', /\/README\.md$/)].map(read).join('\n');
  const blocks = [...texts.matchAll(/<!-- sizes -->([\s\S]*?)<!-- \/sizes -->/g)].map(([, text]) => text);
  const printed = [...blocks.join('\n').matchAll(/([\w-]+\.js)\b.*?(\d+\.\d+) kB/g)].map(
    ([, name, kB]) => `${name} ${kB}`,
  );
  const measured = printed.map((line) => line.split(' ')[0] ?? '').map((name) => `${name} ${size(name).toFixed(1)}`);
  expect(printed).toEqual(measured);
  expect(printed.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining([...Object.keys(BUDGETS), ...BINDINGS]),
  );
});
