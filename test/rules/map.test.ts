/** The map in src/README.md names every file once, with the sentence that the file begins with. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { code, files, read } from './project.js';

const MAP = 'src/README.md';
const here = files('src').filter((path) => path !== MAP);

/** Of code the first line, of a guide the sentence below its name. */
const sentenceOf = (path: string): string | undefined =>
  (path.endsWith('.md') ? /^# .+\n\n(.+?)\.\n/ : /^\/\*\* (.+?)\.?(?: \*\/)?\n/).exec(read(path))?.[1];

const says = (path: string): boolean => code.test(path) || path.endsWith('.md');

/** The lines of one room; what can hold no comment keeps the line that it has. */
const linesOf = (room: string, old: string): string =>
  here
    .filter((path) => posix.dirname(path) === room)
    .map((path) => {
      const name = `- \`${path.slice('src/'.length)}\``;
      const written = old.split('\n').find((line) => line.startsWith(name));
      return says(path) ? `${name} ${sentenceOf(path)}` : (written ?? `${name} ?`);
    })
    .join('\n');

/** Each list of files in the map stands for the room of its first file. */
const LIST = /^- `([\w./-]+\.\w+)`.*(?:\n- `.*)*/gm;

test('every file begins with a sentence, and every room has a list', () => {
  const rooms = [...read(MAP).matchAll(LIST)].map(([, path]) => posix.join('src', posix.dirname(path ?? '')));
  expect([...new Set(here.map((path) => posix.dirname(path)))].sort()).toEqual(rooms.sort());
  expect(here.filter((path) => says(path) && !sentenceOf(path))).toEqual([]);
});

test('the map says of each file what the file says (`node test/run.mjs unit map -u` writes it)', async () => {
  const map = read(MAP).replace(LIST, (old, path: string) => linesOf(posix.join('src', posix.dirname(path)), old));
  expect(map).not.toContain('` ?');
  await expect(map).toMatchFileSnapshot(`../../${MAP}`);
});
