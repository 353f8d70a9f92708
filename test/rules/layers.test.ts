/** What may import what: imports point down only. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PACKAGES, PURE, TABLE } from './layers.js';
import { code, exists, files, imports, walk } from './project.js';

const WORLD = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'];

const sources = files('src', code);
const tests = files('test', code);
const demo = exists('demo') ? files('demo', code) : [];
const within = (target: string, layer: string) => (layer.endsWith('/') ? target.startsWith(layer) : target === layer);
const module = (path: string) => path.replace(/^src\//, '').replace(/\.(js|tsx?)$/, '');
const layerOf = (path: string) => Object.keys(TABLE).find((layer) => within(module(path), layer));

describe('src', () => {
  test('has only files with a layer', () => {
    expect(sources.filter((path) => !path.endsWith('.d.ts') && !layerOf(path))).toEqual([]);
  });

  test('imports point down', () => {
    const wrong = sources.flatMap((path) => {
      const layer = layerOf(path) ?? '';
      const allowed = [...(TABLE[layer] ?? []), layer].filter(Boolean);
      return imports(path)
        .filter(({ written, target }) => written.startsWith('.') && !allowed.some((one) => within(module(target), one)))
        .map(({ target }) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('packages are imported where they belong', () => {
    const wrong = sources.flatMap((path) =>
      imports(path)
        .filter(({ written }) => !written.startsWith('.') && !written.startsWith('node:'))
        .filter(({ written }) => {
          const owners = PACKAGES[written.split('/')[0] ?? ''] ?? [];
          return !owners.some((owner) => within(module(path), owner));
        })
        .map(({ written }) => `${path} imports ${written}`),
    );
    expect(wrong).toEqual([]);
  });

  test('what is pure touches neither the page nor the clock', () => {
    const pure = sources.filter((path) => PURE.some((layer) => within(module(path), layer)));
    expect(pure.flatMap((path) => touched(path, true))).toEqual([]);
  });

  test('config and store do not touch the page', () => {
    expect(['src/config.ts', 'src/store.ts'].flatMap((path) => touched(path, false))).toEqual([]);
  });
});

test('the demo and the browser tests use what ships, never src', () => {
  const outside = [...demo, ...tests.filter((path) => path.startsWith('test/browser/'))];
  const wrong = outside.filter((path) => imports(path).some(({ target }) => target.startsWith('src/')));
  expect(wrong).toEqual([]);
});

test('relative imports end in .js', () => {
  const wrong = [...sources, ...tests].flatMap((path) =>
    imports(path)
      .filter(({ written }) => written.startsWith('.') && !/\.(m?js|json)$/.test(written))
      .map(({ written }) => `${path} imports ${written}`),
  );
  expect(wrong).toEqual([]);
});

test('there are no default exports but where a tool demands one, and no `export *`', () => {
  const wrong: string[] = [];
  for (const path of [...sources, ...demo, ...tests].filter((path) => !/\.config\.m?[jt]s$/.test(path))) {
    walk(path, (node) => {
      const named = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
      const isDefault = ts.isExportAssignment(node) || named.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
      if (isDefault) wrong.push(`${path} has a default export`);
      if (ts.isExportDeclaration(node) && !node.exportClause) wrong.push(`${path} has an \`export *\``);
    });
  }
  expect(wrong).toEqual([]);
});

/** Names of the page or the clock that a file uses. */
function touched(path: string, clock: boolean): string[] {
  const found: string[] = [];
  walk(path, (node) => {
    if (ts.isSourceFile(node)) return;
    const text = node.getText();
    const owner = node.parent;
    const isName = ts.isIdentifier(node) && WORLD.includes(text);
    const isMember =
      (ts.isPropertyAccessExpression(owner) && owner.name === node) ||
      ((ts.isPropertyAssignment(owner) || ts.isPropertySignature(owner)) && owner.name === node);
    if (isName && !isMember) found.push(`${path} uses ${text}`);
    const isNow = ts.isPropertyAccessExpression(node) && text === 'Date.now';
    const isToday = ts.isNewExpression(node) && /^new Date(\(\))?$/.test(text);
    if (clock && (isNow || isToday)) found.push(`${path} uses ${text}`);
  });
  return found;
}
