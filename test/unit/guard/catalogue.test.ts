/** The text of the catalogue is read as the build writes it. */
import { expect, test } from 'vitest';
import { unpack } from '../../../src/guard/catalogue.js';
import { find } from '../../../src/pixels/find.js';

const TEXT = [
  'stats\tanalytics\tstats.example *.stats.example\tstats.example/tag.js /proxied/\t_st ^_st_\\w+',
  'film\tmarketing\tfilm.example\t\t',
].join('\n');

test('a row a line, with lists that may be empty', () => {
  const rows = unpack(TEXT);
  expect(rows.map(({ id, category, hosts, paths, cookies }) => [id, category, hosts, paths, cookies?.length])).toEqual([
    ['stats', 'analytics', ['stats.example', '*.stats.example'], ['stats.example/tag.js', '/proxied/'], 2],
    ['film', 'marketing', ['film.example'], [], 0],
  ]);
  expect(unpack('')).toEqual([]);
});

test.each([
  ['https://stats.example/tag.js?1', 'stats'],
  ['https://stats.example/else', undefined],
  ['https://in.stats.example/else', 'stats'],
  ['https://any.example/proxied/x', 'stats'],
  ['https://film.example/', 'film'],
  ['_st', 'stats'],
  ['_st_1', 'stats'],
  ['_st_', undefined],
])('%s belongs to %s', (what, id) => {
  expect(find(what, unpack(TEXT))?.id).toBe(id);
});
