/** The map in src/README.md names every file once, with the sentence that the file begins with. */
import { expect, test } from 'vitest';
import { code, files, read } from './project.js';

const here = files('src').filter((path) => !path.endsWith('README.md'));

/** Map lines begin with a path in backticks, in a list, a table or neither. */
const map = () =>
  [...read('src/README.md').matchAll(/^[\s|*-]*`([\w./-]+\.\w+)`(.*)$/gm)].map(([, path, text]) => ({
    path: `src/${path}`,
    text: text ?? '',
  }));

test('every file is named once, and nothing that is not there', () => {
  const named = map().map(({ path }) => path);
  expect(named.sort()).toEqual(here);
});

test('a file begins with the sentence of its map line', () => {
  const lines = map();
  const wrong = here
    .filter((path) => code.test(path))
    .map((path) => ({
      path,
      sentence: /^\/\*\* (.+?)\.?(?: \*\/)?$/m.exec(read(path).split('\n')[0] ?? '')?.[1] ?? '?',
    }))
    .filter(({ path, sentence }) => !lines.some((line) => line.path === path && line.text.includes(sentence)))
    .map(({ path, sentence }) => `- \`${path.slice(4)}\` ${sentence}`);
  expect(wrong).toEqual([]);
});
