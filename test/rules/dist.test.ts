/** What ships runs under any policy, speaks to no one, and holds one copy of Preact. */
import { Script } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { files, read } from './project.js';

const shipped = files('dist', /\.js$/);
const compile = (path: string, target: ts.ScriptTarget) =>
  ts.transpileModule(read(path), { compilerOptions: { target, module: ts.ModuleKind.ESNext, allowJs: true } })
    .outputText;

test('the doors are there', () => {
  expect(shipped).toEqual(
    expect.arrayContaining(['heed', 'index', 'server', 'store', 'ui'].map((name) => `dist/${name}.js`)),
  );
});

describe.each(shipped)('%s', (path) => {
  test('makes no code from text', () => {
    expect(read(path)).not.toMatch(/\beval\(|new Function\b|(?<![.\w])Function\(|javascript:/);
  });

  // A row of the catalogue names its vendor's: that is what it is for.
  if (!/^dist\/(pixels\/|console\/catalogue\.js)/.test(path))
    test('names no origin but those of the namespaces of XML and of examples', () => {
      const origins = read(path).match(/(?:https?:|wss?:)?\/\/[\w-]+(?:\.[\w-]+)+/g) ?? [];
      expect(origins.filter((origin) => origin !== 'http://www.w3.org' && !origin.endsWith('.example'))).toEqual([]);
    });

  // What servers bring is run by the oldest Node that counts, in tests.
  if (!/^dist\/(server|store|cli)\.js$/.test(path))
    test('is written in ES2021', () => {
      // Newer syntax would come out changed.
      expect(compile(path, ts.ScriptTarget.ES2021)).toBe(compile(path, ts.ScriptTarget.ESNext));
    });

  test('has a version where one belongs', () => {
    expect(read(path)).not.toContain('__VERSION__');
  });
});

test.each(['gate', 'heed', 'loader', 'ui', 'whole'])('%s.js says where it is read that it runs as it loads', (name) => {
  expect(read(`dist/${name}.js`)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('heed.js is a classic script', () => {
  expect(() => new Script(read('dist/heed.js'))).not.toThrow();
});

test('heed.schema.json is what the definition and the manual say', () => {
  const made = jsonSchema(read('src/types.ts'));
  expect(JSON.parse(read('dist/heed.schema.json'))).toEqual(JSON.parse(JSON.stringify(made)));
});

test('what checks configs and makes the schema is in nothing that visitors load', () => {
  const holders = shipped.filter((path) => /did you mean|NoticeChange/.test(read(path)));
  expect(holders).toEqual(['dist/cli.js', 'dist/console/catalogue.js', 'dist/server.js']);
});

test('Preact is in ui.js and, of what visitors load, nowhere else', () => {
  const holders = shipped.filter((path) => !/^dist\/(server|console\/console)\.js$/.test(path));
  expect(holders.filter((path) => read(path).includes('dangerouslySetInnerHTML'))).toEqual(['dist/ui.js']);
});

test('index.js finds its parts beside itself', () => {
  const parts = [...read('dist/index.js').matchAll(/import\(["']\.\/([\w-]+\.js)["']\)/g)].map(
    ([, name]) => `dist/${name}`,
  );
  expect(parts).toContain('dist/ui.js');
  expect(parts.filter((path) => !shipped.includes(path))).toEqual([]);
});
