/** A misspelt key is told with the one that was most likely meant, and a foreign one with none. */
import { expect, test } from 'vitest';
import { nearest } from '../../src/nearest.js';

const KEYS = ['cookie', 'domain', 'days', 'refusedDays', 'ui', 'analytics', 'meta-pixel'];

test.each<[string, string | undefined]>([
  ['dyas', 'days'],
  ['day', 'days'],
  ['Days', 'days'],
  ['refuseddays', 'refusedDays'],
  ['refused_days', 'refusedDays'],
  ['coockie', 'cookie'],
  ['iu', 'ui'],
  ['analitycs', 'analytics'],
  ['metapixel', 'meta-pixel'],
  ['statistics', undefined],
  ['name', undefined],
  ['lifetime', undefined],
  ['', undefined],
])('%s: %s', (name, meant) => {
  expect(nearest(name, KEYS)).toBe(meant);
});
