/** Reads the project's own files, for the rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below this folder, as paths from the project's top, sorted. */
export function files(folder: string, kind = /./): string[] {
  if (!existsSync(root + folder)) throw new Error(`${folder}/ is missing.`);
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(root.length), entry.name))
    .filter((path) => kind.test(path) && !path.includes('node_modules/'))
    .sort();
}

export const code = /\.(ts|tsx|js|jsx|mjs)$/;

export const exists = (path: string): boolean => existsSync(root + path);

export function read(path: string): string {
  if (!exists(path)) throw new Error(`${path} is missing.`);
  return readFileSync(root + path, 'utf8');
}

export const top = (): string[] => readdirSync(root);

/** What git would commit. */
export function tracked(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return listed
    .toString()
    .split('\0')
    .filter((path) => path && exists(path));
}

/** Everything a file imports: relative paths from the project's top, packages by name. */
export function imports(path: string): { written: string; target: string }[] {
  return ts.preProcessFile(read(path), true, true).importedFiles.map(({ fileName }) => ({
    written: fileName,
    target: fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
  }));
}

/** Calls back for every node of a file. */
export function walk(path: string, visit: (node: ts.Node) => void): void {
  const deep = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, deep);
  };
  deep(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
}
