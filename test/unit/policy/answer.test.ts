/** What a word answers, and what it leaves as it was. */
import { expect, test } from 'vitest';
import { type Answers, answersOf } from '../../../src/policy/answer.js';
import type { Word } from '../../../src/types.js';
import { ALL, NONE, policyOf } from './facts.js';

const policy = policyOf();
const before = (parts: Partial<Answers>): Answers => ({ allowed: {}, pixels: {}, ...parts });

type Row = [title: string, word: Word, before: Answers | undefined, after: Answers];
const rows: Row[] = [
  ['everything: each optional category and sale', 'all', undefined, before(ALL)],
  ['nothing: the same, refused', 'none', undefined, before(NONE)],
  ['everything takes back an earlier no to a pixel', 'all', before({ pixels: { stats: false } }), before(ALL)],
  ['nothing takes back an earlier yes to a pixel', 'none', before({ pixels: { stats: true } }), before(NONE)],
  ['only that the notice was seen', {}, undefined, before({})],
  [
    'which changes no earlier answer',
    {},
    before({ ...ALL, pixels: { stats: false } }),
    before({ ...ALL, pixels: { stats: false } }),
  ],
  ['one category: the rest stays unset', { analytics: true }, undefined, before({ allowed: { analytics: true } })],
  [
    'one category: the rest keeps its old answer',
    { analytics: true },
    before(NONE),
    before({ allowed: { ...NONE.allowed, analytics: true }, sale: false }),
  ],
  ['undefined is not an answer', { analytics: undefined, sale: undefined }, before(NONE), before(NONE)],
  [
    'allowing a category that sells answers sale',
    { marketing: true },
    undefined,
    before({ allowed: { marketing: true }, sale: true }),
  ],
  [
    'also over an earlier no',
    { marketing: true },
    before(NONE),
    before({ allowed: { ...NONE.allowed, marketing: true }, sale: true }),
  ],
  [
    'unless the same word says otherwise',
    { marketing: true, sale: false },
    undefined,
    before({ allowed: { marketing: true }, sale: false }),
  ],
  [
    'allowing one that does not sell says nothing of sale',
    { functional: true },
    undefined,
    before({ allowed: { functional: true } }),
  ],
  ['refusing one that sells neither', { marketing: false }, undefined, before({ allowed: { marketing: false } })],
  [
    'allowing a pixel that sells answers sale',
    { panel: true },
    undefined,
    before({ pixels: { panel: true }, sale: true }),
  ],
  ['as its category does', { ads: true }, undefined, before({ pixels: { ads: true }, sale: true })],
  ['but not one declared otherwise', { letter: true }, undefined, before({ pixels: { letter: true } })],
  [
    'nor unless the same word says otherwise',
    { ads: true, sale: false },
    undefined,
    before({ pixels: { ads: true }, sale: false }),
  ],
  ['sale alone', { sale: false }, before(ALL), before({ ...ALL, sale: false })],
  [
    'refusing a category takes back a yes to its pixels',
    { analytics: false },
    before({ pixels: { stats: true, panel: true, ads: true } }),
    before({ allowed: { analytics: false }, pixels: { ads: true } }),
  ],
  [
    'and keeps a no to them',
    { analytics: false },
    before({ pixels: { stats: false } }),
    before({ allowed: { analytics: false }, pixels: { stats: false } }),
  ],
  [
    'unless the same word allows the pixel',
    { analytics: false, stats: true },
    before({ pixels: { stats: true } }),
    before({ allowed: { analytics: false }, pixels: { stats: true } }),
  ],
  [
    'allowing a category keeps a no to its pixels',
    { analytics: true },
    before({ pixels: { stats: false } }),
    before({ allowed: { analytics: true }, pixels: { stats: false } }),
  ],
  ['a necessary category is not asked about', { necessary: false }, undefined, before({})],
  ['what nobody declared is not answered', { nonsense: true }, undefined, before({})],
];

test.each(rows)('%s', (_, word, old, after) => {
  const kept = structuredClone(old);
  expect(answersOf(policy, word, old)).toEqual(after);
  expect(old, 'the earlier answers are left alone').toEqual(kept);
});

test('a site without categories that sell: everything still answers sale', () => {
  const plain = policyOf({ categories: { analytics: {} }, pixels: [] });
  expect(answersOf(plain, 'all')).toEqual(before({ allowed: { analytics: true }, sale: true }));
});
