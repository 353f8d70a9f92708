/** Links lead somewhere: every file and heading that a text of the project names is there, and the README leads to every guide. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { exists, files, read, tracked } from './project.js';

const guides = files('src', /\/README\.md$/).filter((path) => path !== 'src/README.md');

const FENCE = /^```[\s\S]*?^```/gm;

/** Without code, which has neither links nor headings. */
const prose = (text: string): string => text.replace(FENCE, '').replace(/`[^`]*`/g, '');

/** The names that GitHub gives headings, the second of one name with a number. */
function anchors(text: string): string[] {
  const seen = new Map<string, number>();
  return [...text.replace(FENCE, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times ? `${name}-${times}` : name;
  });
}

const LINK = /\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"\s]+)"/g;

/** The links of a text that lead nowhere. */
const dead = (path: string, text: string): string[] =>
  [...prose(text).matchAll(LINK)]
    .map(([, link, address]) => link ?? address ?? '')
    .filter((link) => !/^[a-z]+:/i.test(link))
    .filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file ? posix.join(posix.dirname(path), file) : path;
      if (target.startsWith('..') || !exists(target)) return true;
      return anchor !== undefined && !anchors(target === path ? text : read(target)).includes(anchor);
    })
    .map((link) => `${path}: ${link}`);

test('every link of a text leads to something that is there', () => {
  const texts = tracked().filter((path) => path.endsWith('.md'));
  expect(texts).toEqual(expect.arrayContaining(['README.md', ...guides]));
  expect(texts.flatMap((path) => dead(path, read(path)))).toEqual([]);
});

test('a link to what is not there is found, and code is no link', () => {
  const text = [
    '# One',
    '[a](#one) [b](#two) [c](src/README.md#words) [d](src/README.md#word) [e](src/none.ts) [f](https://shop.example/#g)',
    '<img src="demo/none.png"> <img src="README.md"> `[g](none)` [h](../README.md)',
    '```md\n# Two\n[i](none)\n```',
  ].join('\n');
  const found = ['#two', 'src/README.md#word', 'src/none.ts', 'demo/none.png', '../README.md'];
  expect(dead('README.md', text)).toEqual(found.map((link) => `README.md: ${link}`));
});

test('the README leads to every guide, and each guide says for whom it is and leads back', () => {
  const [, table = ''] = /^## Guides\n([\s\S]*?)^## /m.exec(read('README.md')) ?? [];
  const named = [...table.matchAll(/\]\((src\/[^)]*README\.md)\)/g)].map(([, path]) => path);
  expect(named.sort()).toEqual(guides);
  const forWhom = /\n\nA guide for people who use Heed; \[here are all\]\(.*README\.md#guides\)\./;
  expect(guides.filter((path) => !forWhom.test(read(path)))).toEqual([]);
});

interface Node {
  properties?: Record<string, Node>;
  anyOf?: Node[];
}
const propertiesOf = ({ properties, anyOf = [] }: Node): [string, Node][] =>
  Object.entries(Object.assign({}, properties, ...anyOf.map((node) => node.properties)));

test('every key of a config stands in the table of the README; those of pixels and of vendors in a guide', () => {
  const [, table = ''] = /^## Config\n([\s\S]*?)^## /m.exec(read('README.md')) ?? [];
  const rows = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[$\w.]+/g));
  const guided = ['google', 'shopify'];
  const top = propertiesOf(JSON.parse(read('dist/heed.schema.json')));
  const keys = top.flatMap(([key, node]) => {
    const below = propertiesOf(node).map(([name]) => `${key}.${name}`);
    return below.length && !guided.includes(key) ? below : [key];
  });
  expect(keys.length).toBeGreaterThan(top.length);
  expect(keys.filter((key) => !rows.includes(key))).toEqual([]);

  const deep = (node: unknown): string[] =>
    node && typeof node === 'object'
      ? [...propertiesOf(node).map(([name]) => name), ...Object.values(node).flatMap(deep)]
      : [];
  const texts = ['README.md', ...guides].map(read).join('\n');
  const code = [...texts.matchAll(/^```[\s\S]*?^```|`[^`\n]+`/gm)].flatMap(([part]) => part.match(/[$\w]+/g));
  expect([...new Set(deep(Object.fromEntries(top)))].filter((key) => !code.includes(key))).toEqual([]);
});

test('the README says of every built file when it is loaded', () => {
  const [, table = ''] = /^## Files\n([\s\S]*?)^## /m.exec(read('README.md')) ?? [];
  const built = files('dist', /^dist\/[^/]+\.js(on)?$/).map((path) => posix.basename(path));
  expect(built.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
