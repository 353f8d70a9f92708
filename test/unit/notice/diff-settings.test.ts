/** What differs between two configs besides their Cookie Notices, in words that people know. */
import { expect, test } from 'vitest';
import { diffSettings } from '../../../src/notice/diff-settings.js';
import type { Config } from '../../../src/types.js';

const base: Config = {
  notice: { url: '/cookies', version: '1' },
  pixels: [
    { use: 'meta-pixel', id: '1' },
    { use: 'hotjar', id: '2' },
  ],
};

test('is told by names that people know', () => {
  const next: Config = {
    ...base,
    ui: { layout: 'box' },
    regimes: { 'US-CA': 'opt-in' },
    minors: true,
    report: { url: '/records' },
    pixels: [
      { use: 'meta-pixel', id: '9' },
      { use: 'hotjar', id: '2' },
      { use: 'klaviyo', id: 'k', off: true },
    ],
  };
  expect(diffSettings(base, next)).toEqual([
    'klaviyo is added, switched off',
    'meta-pixel, id: was “1”, is “9”',
    'Layout of the banner: was not set, is “box”',
    'Rule for US-CA: was not set, is “opt-in”',
    'Visitors are under 16: was not set, is yes',
    'Address that records go to: was not set, is “/records”',
  ]);
});

test('says nothing of what the Cookie Notice tells, nor of the order of keys', () => {
  const next: Config = {
    notice: { version: '2', url: '/other' },
    signals: { dnt: 'enforce' },
    google: { mode: 'advanced' },
    pixels: [
      { id: '1', use: 'meta-pixel', category: 'analytics' },
      { use: 'hotjar', id: '2' },
    ],
  };
  expect(diffSettings(base, next)).toEqual([]);
});

test.each<[what: string, before: Partial<Config>, after: Partial<Config>, line: string]>([
  ['what is on by being there', {}, { shopify: {} }, 'Shopify: was not set, is on'],
  ['and off by being gone', { shopify: {} }, {}, 'Shopify: was on, is not set'],
  [
    'a way back from what the notice told',
    { google: { mode: 'advanced' } },
    { google: { mode: 'basic' } },
    'Google Consent Mode: was “advanced”, is “basic”',
  ],
  [
    'a signal by region, of which the notice tells one rule only',
    {},
    { signals: { gpc: { US: 'enforce' } } },
    'Global Privacy Control, US: was not set, is “enforce”',
  ],
  ['looks that are off', { ui: { link: false } }, { ui: false }, 'Views: was {"link":false}, is no'],
  ['what only code can say', {}, { onError: () => {} }, 'onError: was not set, is a function'],
])('tells %s', (_, before, after, line) => {
  const lines = diffSettings({ ...base, ...before }, { ...base, ...after });
  expect(lines).toEqual([line]);
});
