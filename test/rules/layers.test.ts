/** What may import what: imports point down only. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { code, exists, files, imports, walk } from './project.js';

/** Small files that stand on nothing, or on one another. */
const LEAVES = [
  'types',
  'attempt',
  'cookie-domains',
  'inspected',
  'is-object',
  'json-of',
  'nearest',
  'row-id',
  'session',
  'uuid',
];
const PURE = [
  'bindings/unknown',
  'policy/',
  'pixels/',
  'notice/',
  'schema/',
  'csv-line',
  'is-object',
  'is-same',
  'json-of',
  'nearest',
  'row-id',
  'messages/',
  'report/record',
  'storage/choice-format',
  'storage/newest-choice',
  'storage/past-choice',
];
const CORE = ['config', 'store', 'policy/', 'signals/', 'storage/', 'vendors/google', 'vendors/is-google'];

/** Layer → what it may import besides its own room; the first row that fits a file counts. */
const TABLE: Record<string, readonly string[]> = {
  types: [],
  attempt: [],
  'cookie-domains': [],
  'csv-line': [],
  inspected: [],
  'is-object': [],
  'is-same': [],
  'json-of': [],
  nearest: [],
  session: ['attempt'],
  uuid: [],
  'policy/': ['types', 'json-of'],
  'pixels/': ['types', 'row-id'],
  'row-id': ['types'],
  'notice/': ['types', 'is-object', 'is-same', 'row-id', 'config', 'pixels/'],
  'schema/': ['types', 'is-object', 'nearest', 'config', 'pixels/', 'policy/'],
  'messages/': ['types'],
  'report/record': ['types', 'report/fingerprint'],
  'storage/choice-format': ['types', 'uuid'],
  'storage/past-choice': ['types', 'policy/', 'storage/choice-format'],
  'storage/newest-choice': ['types', 'storage/choice-format'],
  config: ['types', 'attempt', 'json-of', 'policy/'],
  store: ['types', 'json-of', 'policy/'],
  'signals/': LEAVES,
  'storage/': LEAVES,
  'gate/': [
    ...LEAVES,
    'config',
    'pixels/check-row',
    'pixels/find',
    'pixels/use',
    'vendors/is-google',
    'withdraw/traces',
  ],
  'report/': LEAVES,
  'vendors/': LEAVES,
  'guard/': ['types', 'attempt', 'gate/names-of', 'pixels/find', 'vendors/is-google'],
  'withdraw/': ['types', 'attempt', 'cookie-domains'],
  'ui/': ['types', 'session', 'messages/', 'pixels/find'],
  'slots/': ['types', 'messages/', 'ui/adopt', 'ui/safe-link', 'ui/time-words'],
  'inspector/': [
    'types',
    'attempt',
    'inspected',
    'nearest',
    'messages/',
    'policy/decide',
    'report/record',
    'gate/names-of',
    'gate/note-release',
    'guard/catalogue',
    'guard/judge',
    'row-id',
    'vendors/is-google',
    'withdraw/traces',
    'ui/adopt',
    'ui/host',
    'ui/scene',
    'ui/tick',
  ],
  dues: ['types', 'inspected', 'session'],
  controls: ['types'],
  'bindings/unknown': ['types'],
  'bindings/': ['types', 'gate/names-of', 'entries/index'],
  'opt-outs': ['types', 'session'],
  'frames/': ['types', 'attempt'],
  'testing/': ['types', 'config', 'entries/index', 'pixels/resolve-uses', 'storage/past-choice'],
  consent: [...LEAVES, ...CORE],
  'script-tag': ['types', 'consent'],
  'entries/server': ['types', 'config', 'server/', ...PURE],
  'entries/cli': ['cli/'],
  'entries/store': ['server/'],
  'entries/testing': ['testing/'],
  'entries/console': ['console/'],
  'entries/preview': ['preview/'],
  'entries/': [
    'types',
    'bindings/',
    'controls',
    'entries/index',
    'config',
    'consent',
    'script-tag',
    'entries/gate',
    'entries/loader',
    'pixels/',
    'messages/',
    'report/',
    'vendors/',
    'frames/',
    'gate/',
    'signals/',
    'storage/heal',
    'guard/',
    'dues',
    'inspected',
    'inspector/',
    'opt-outs',
    'session',
    'withdraw/',
    'ui/',
    'slots/',
  ],
  'server/node/': ['types', 'server/', ...PURE],
  'server/': ['types', 'config', 'slots/', ...PURE],
  // What previews run is no second Heed: who comes is made by the rules that pages go by, and the inspector tells what became of it.
  'preview/': ['types', 'attempt', 'config', 'inspector/', 'guard/catalogue', 'guard/judge', ...PURE],
  'console/': ['types', 'attempt', 'preview/setup', 'vendors/google-types', 'vendors/is-google', ...PURE],
  'audit/': ['types', ...PURE],
  'cli/': ['types', 'config', 'notice/', 'server/', 'audit/', ...PURE],
};

/** Packages, and the only files that may import them. */
const PACKAGES: Record<string, readonly string[]> = {
  'js-cookie': ['withdraw/clean-up'],
  'preact-render-to-string': ['server/render-notice'],
  preact: ['ui/', 'slots/', 'inspector/', 'server/render-notice', 'console/', 'entries/console', 'entries/preact'],
  react: ['entries/react'],
  vue: ['entries/vue'],
  svelte: ['entries/svelte'],
  'solid-js': ['entries/solid'],
  'chart.js': ['console/draw-chart'],
  hono: ['server/'],
  valibot: ['schema/', 'server/'],
  '@valibot': ['schema/json-schema'],
  typescript: ['schema/manual'],
  pg: ['server/node/postgres'],
  '@electric-sql': ['server/node/pglite'],
};

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
