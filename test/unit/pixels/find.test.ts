/** Whose an address or a cookie is: the rules of precedence. */
import { expect, test } from 'vitest';
import { find } from '../../../src/pixels/find.js';

const row = (id: string, hosts: string[], paths: string[] = []) => ({ id, hosts, paths });

test('an exact host goes before a wildcard, whatever the order', () => {
  const rows = [row('wide', ['*.a.test'], ['*.a.test/long/path/']), row('exact', ['x.a.test'])];
  expect(find('https://x.a.test/long/path/', rows)?.id).toBe('exact');
  expect(find('https://y.a.test/long/path/', rows)?.id).toBe('wide');
});

test('a longer host goes before a shorter one, then a longer pattern', () => {
  const rows = [
    row('short', ['*.a.test'], ['*.a.test/some/very/long/path']),
    row('long', ['*.b.a.test']),
    row('longer path', ['*.b.a.test'], ['*.b.a.test/some']),
  ];
  expect(find('https://x.b.a.test/some/very/long/path', rows)?.id).toBe('longer path');
  expect(find('https://x.b.a.test/other', rows)?.id).toBe('long');
  expect(find('https://b.a.test/some/very/long/path', rows)?.id).toBe('short');
});

test('a wildcard does not cover the host itself', () => {
  expect(find('https://a.test/', [row('a', ['*.a.test'])])).toBeUndefined();
});

test('an exact host that patterns name is not rescued by a wildcard of its row, but by one of another', () => {
  const rows = [row('own', ['x.a.test', '*.a.test'], ['x.a.test/mine'])];
  expect(find('https://x.a.test/mine/1', rows)?.id).toBe('own');
  expect(find('https://x.a.test/other', rows)).toBeUndefined();
  expect(find('https://y.a.test/other', rows)?.id).toBe('own');
  expect(find('https://x.a.test/other', [...rows, row('other', ['*.a.test'])])?.id).toBe('other');
});

test('patterns on any host come last', () => {
  const rows = [row('any', ['a.test'], ['/very/long/path/of/it']), row('wide', ['*.b.test'])];
  expect(find('https://x.b.test/very/long/path/of/it', rows)?.id).toBe('wide');
  expect(find('https://x.c.test/very/long/path/of/it/1', rows)?.id).toBe('any');
  expect(find('https://a.test/', rows)?.id).toBe('any');
});

test('patterns begin at the start, end anywhere, and hold their parts in order', () => {
  const rows = [row('p', ['a.test'], ['a.test/a/*/b?*id=1'])];
  expect(find('https://a.test/a/x/y/b?z=2&id=12', rows)?.id).toBe('p');
  expect(find('https://a.test/x/a/1/b?id=1', rows)).toBeUndefined();
  expect(find('https://a.test/a/1/b?z=2', rows)).toBeUndefined();
  expect(find('https://a.test/a/b?id=1', rows)).toBeUndefined();
  expect(find('https://a.test/A/x/b?id=1', rows)).toBeUndefined();
});

test('of cookies an exact name goes before a pattern, a longer pattern before a shorter one, else the first row', () => {
  const cookie = (name: string, pattern?: string) => ({ name, purpose: 'x', ...(pattern && { pattern }) });
  const rows = [
    { id: 'short', cookies: [cookie('a_*', 'a_.+'), cookie('same')] },
    { id: 'long', cookies: [cookie('a_b_*', 'a_b_.+'), cookie('same')] },
    { id: 'exact', cookies: [cookie('a_b_c')] },
  ];
  expect(['a_b_c', 'a_b_d', 'a_c', 'same', 'xa_c'].map((name) => find(name, rows)?.id)).toEqual([
    'exact',
    'long',
    'short',
    'short',
    undefined,
  ]);
});

test('rows without hosts, paths or cookies match nothing', () => {
  expect(find('https://a.test/', [{}])).toBeUndefined();
  expect(find('a', [{}])).toBeUndefined();
});
