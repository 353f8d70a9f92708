/** The published types: what must compile does, and what must not is refused with words that help. */
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { read } from './project.js';

const root = posix.resolve(import.meta.dirname, '../..');
const WRONG = 'test/types/wrong-uses.ts';
const RIGHT = 'test/types/right-uses.ts';
const MARK = '// @ts-expect-error ';

const resolutions: [name: string, options: ts.CompilerOptions][] = [
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
];

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
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (!file?.fileName.endsWith(path)) return [0, `${file?.fileName}: ${text}`];
    return [file.getLineAndCharacterOfPosition(start ?? 0).line + 1, text];
  });
};

test.each(resolutions)(
  'right uses compile under %s',
  (_, options) => {
    expect(complaints(RIGHT, options)).toEqual([]);
  },
  60_000,
);

test.each(resolutions)(
  'wrong uses do not, each for its own reason, under %s',
  (_, options) => {
    const lines = read(WRONG).split('\n');
    const found = complaints(WRONG, options);
    const expected = lines.flatMap((line, index) =>
      line.startsWith(MARK) ? [[index + 2, line.slice(MARK.length)] as const] : [],
    );
    expect(expected.length).toBeGreaterThan(20);
    const said = (line: number) => found.flatMap(([at, message]) => (at === line ? [message] : [])).join(' ');
    const unheard = expected.filter(([line, reason]) => !said(line).includes(reason));
    expect(unheard.map(([line, reason]) => [lines[line - 1], reason, said(line)])).toEqual([]);
    const unexpected = found.filter(([at]) => !expected.some(([line]) => line === at));
    expect(unexpected).toEqual([]);
  },
  60_000,
);
