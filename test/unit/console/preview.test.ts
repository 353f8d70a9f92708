/** What a preview remembers, and what it says has come of it. */
import { describe, expect, test } from 'vitest';
import { type Look, parseLook } from '../../../src/console/look.js';
import { previewWords } from '../../../src/console/preview-words.js';
import type { CategoryRow, Row } from '../../../src/preview/setup.js';

const USUAL: Look = {
  region: '',
  gpc: false,
  dnt: false,
  language: '',
  past: 'new',
  width: 'phone',
  page: 'sample',
  address: '',
};

describe('what a tab remembers', () => {
  test.each([null, '', '{', '[]', 'null', '7', '"x"'])('%s is as usual', (text) => {
    expect(parseLook(text, USUAL)).toEqual(USUAL);
  });
  test('what fits is taken, and nothing else', () => {
    const text = JSON.stringify({ region: 'US-CA', gpc: true, dnt: 'yes', past: 'gone', width: 'desktop', more: 1 });
    expect(parseLook(text, USUAL)).toEqual({ ...USUAL, region: 'US-CA', gpc: true, width: 'desktop' });
  });
});

describe('in a sentence or two', () => {
  const row = (state: Row['state']): Row => ({
    id: state,
    label: state,
    state,
    reason: '',
    notes: [],
    hosts: new Map(),
    kept: [],
  });
  const categories = (...states: Row['state'][]): CategoryRow[] => [{ ...row('refused'), pixels: states.map(row) }];
  test.each([
    [
      'DE',
      'opt-in',
      'banner',
      ['held', 'held'],
      'Germany: visitors are asked first. The banner asks. 0 of 2 released.',
    ],
    [
      'US-CA',
      'opt-out',
      'notice',
      ['released', 'loaded', 'off'],
      'California: visitors may opt out. A notice says what runs. 2 of 2 released.',
    ],
    [
      undefined,
      'notice',
      null,
      [],
      'Region not known: visitors are told. Nothing is asked. There is nothing to release yet.',
    ],
  ] as const)('%s', (region, regime, ask, states, words) => {
    expect(previewWords({ categories: categories(...states) }, { regime, ask, ...(region && { region }) })).toBe(words);
  });
});
