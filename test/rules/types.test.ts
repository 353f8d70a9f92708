/** The published types: what must compile does, and what must not is refused with words that help. */
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { read } from './project.js';

const root = posix.resolve(import.meta.dirname, '../..');
const WRONG = ['test/types/wrong-uses.ts', 'test/types/wrong-components.tsx'];
const RIGHT = ['test/types/right-uses.ts', 'test/types/right-components.tsx'];
const MARK = '// @ts-expect-error ';

const resolutions: [name: string, options: ts.CompilerOptions][] = [
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ['node16', { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
  ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
];
const uses = (paths: readonly string[]) =>
  paths.flatMap((path) => resolutions.map(([name, options]) => [path, name, options] as const));

/** Libraries are parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a file, by line, as an application without our settings would hear it. */
const complaints = (path: string, options: ts.CompilerOptions): [line: number, message: string][] => {
  const all: ts.CompilerOptions = {
    ...options,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    skipDefaultLibCheck: true,
  };
  const host = ts.createCompilerHost(all);
  const { getSourceFile } = host;
  host.getSourceFile = (file, version, ...rest) => {
    // Unmarked, so that each complaint is heard.
    if (file.endsWith(path)) return ts.createSourceFile(file, read(path).replaceAll(MARK, '// '), version, true);
    if (!/\/lib\.[^/]+\.d\.ts$/.test(file)) return getSourceFile(file, version, ...rest);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([posix.join(root, path)], all, host);
  const resolved = program.getSourceFiles().map(({ fileName }) => fileName);
  expect(resolved, 'the built types are what is tested').toContain(posix.join(root, 'dist/types/entries/index.d.ts'));
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    // What frameworks declare is theirs.
    if (file?.fileName.includes('/node_modules/')) return [];
    if (!file?.fileName.endsWith(path)) return [[0, `${file?.fileName}: ${text}`]];
    return [[file.getLineAndCharacterOfPosition(start ?? 0).line + 1, text]];
  });
};

test.each(uses(RIGHT))(
  '%s compiles under %s',
  (path, _, options) => {
    expect(complaints(path, options)).toEqual([]);
  },
  60_000,
);

test.each(uses(WRONG))(
  '%s does not, each line for its own reason, under %s',
  (path, _, options) => {
    const lines = read(path).split('\n');
    const found = complaints(path, options);
    const expected = lines.flatMap((line, index) =>
      line.trim().startsWith(MARK) ? [[index + 2, line.trim().slice(MARK.length)] as const] : [],
    );
    expect(expected.length).toBeGreaterThan(15);
    const said = (line: number) => found.flatMap(([at, message]) => (at === line ? [message] : [])).join(' ');
    const unheard = expected.filter(([line, reason]) => !said(line).includes(reason));
    expect(unheard.map(([line, reason]) => [lines[line - 1], reason, said(line)])).toEqual([]);
    const unexpected = found.filter(([at]) => !expected.some(([line]) => line === at));
    expect(unexpected).toEqual([]);
  },
  60_000,
);
