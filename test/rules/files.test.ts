/** How files are named, how they begin, and how long they are. */
import { expect, test } from 'vitest';
import { code, exists, files, read } from './project.js';

const NEVER = /^(utils?|helpers?|common|shared|core|base|managers?|services?|handlers?|data|info|misc)$/;
/** Rows that counsel or a translator reads. */
const TABLES = /^src\/(types|policy\/(regimes|laws)|pixels\/|messages\/)/;

const all = ['src', 'demo', 'test'].filter(exists).flatMap((folder) => files(folder));
const written = all.filter((path) => code.test(path));

test('names are kebab-case and say something', () => {
  // A row of the catalogue is named for its product, whatever that says.
  const isRow = (path: string) => path.startsWith('src/pixels/');
  const wrong = all
    .filter((path) => !path.endsWith('README.md'))
    .flatMap((path) =>
      path.split('/').filter((part) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part) || (isEmpty(part) && !isRow(path))),
    );
  expect(wrong).toEqual([]);
});

test('the first line says what a file is for', () => {
  expect(written.filter((path) => !/^(\/\*\*|\/\/) \w/.test(read(path)))).toEqual([]);
});

test('no file but a table is longer than 250 lines', () => {
  const long = written.filter((path) => !TABLES.test(path) && read(path).trimEnd().split('\n').length > 250);
  expect(long).toEqual([]);
});

function isEmpty(name: string): boolean {
  return name.split(/[-.]/).some((part) => NEVER.test(part));
}
