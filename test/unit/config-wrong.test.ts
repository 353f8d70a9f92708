/** What is said to those who write something wrong: each error names the key, what it got and what to write. */
import { expect, test } from 'vitest';
import { notice, pixel, refusal } from './refusal.js';

const circle: Record<string, unknown> = {};
circle.self = circle;
const change = (parts: object) => ({ notice: { ...notice, history: [{ version: '1', summary: 'x', ...parts }] } });
const withPixel = (parts: object) => ({ pixels: [{ ...pixel, ...parts }] });
const category = (id: string, parts: object) => ({ categories: { [id]: parts } });

/** Said besides a notice; the key, what it got, and a part of what to write. */
const wrong: [title: string, parts: object, key: string, got: string, write: RegExp][] = [
  ['no notice', { notice: undefined }, 'notice', 'undefined', /object/],
  ['a notice that is an address', { notice: '/cookies' }, 'notice', '"/cookies"', /object/],
  ['a notice that is null', { notice: null }, 'notice', 'null', /object/],
  ['no version', { notice: { url: '/' } }, 'notice.version', 'undefined', /text/],
  ['a version that is a number', { notice: { url: '/', version: 1 } }, 'notice.version', '1', /text/],
  ['an address with a foreign scheme', { notice: { ...notice, url: 'ftp://a' } }, 'notice.url', '"ftp://a"', /https/],
  ['a change without a date', change({}), 'notice.history[0].date', 'undefined', /text/],
  ['a list that is none', { notice: { ...notice, history: {} } }, 'notice.history', '{}', /list/],
  ['a misspelt key', { pixles: [] }, 'pixles', 'pixles', /pixels/],
  ['a misspelt key inside', { storage: { name: 'x' } }, 'storage.name', 'name', /cookie/],
  ['a region in words', { region: 'California' }, 'region', '"California"', /US-CA/],
  ['a region in small letters', { region: 'us-ca' }, 'region', '"us-ca"', /US-CA/],
  ['an unknown regime', { regimes: { US: 'optout' } }, 'regimes.US', '"optout"', /opt-out/],
  ['a regime for no region', { regimes: { USA: 'opt-out' } }, 'regimes.USA', 'USA', /unknown|ISO/],
  ['a signal that is a flag', { signals: { gpc: true } }, 'signals.gpc', 'true', /enforce/],
  ['enforceOn without a signal', { signals: { enforceOn: ['ads'] } }, 'signals.enforceOn', '["ads"]', /object/],
  [
    'enforceOn a pixel',
    { pixels: [pixel], signals: { enforceOn: { gpc: ['ads'] } } },
    'signals.enforceOn',
    '"ads"',
    /marketing/,
  ],
  ['a flag in words', { minors: 'no' }, 'minors', '"no"', /true|boolean/],
  [
    'a category that is ticked beforehand',
    category('ads', { checked: true }),
    'categories.ads.checked',
    'checked',
    /label/,
  ],
  ['a pixel of no category', withPixel({ category: 'ads' }), 'pixels.ads.category', '"ads"', /marketing/],
  [
    'a category spelled almost right',
    { categories: { 'a.b': {} }, pixels: [{ ...pixel, category: 'aXb' }] },
    'pixels.ads.category',
    '"aXb"',
    /a.{0,2}b/,
  ],
  ['two pixels of one id', { pixels: [pixel, pixel] }, 'ads', 'ads', /id/],
  ['a pixel named like a category', withPixel({ id: 'marketing' }), 'marketing', 'marketing', /id/],
  ['a cookie name with more in it', { storage: { cookie: 'heed=1;' } }, 'storage.cookie', '"heed=1;"', /\w/],
  ['days in words', { storage: { days: '180' } }, 'storage.days', '"180"', /number/],
  ['days of no region', { storage: { days: { Europe: 180 } } }, 'storage.days.Europe', 'Europe', /ISO/],
  ['days by region in words', { storage: { refusedDays: { DE: '1' } } }, 'storage.refusedDays.DE', '"1"', /number/],
  ['a preset that is none', { regimes: 'strict' }, 'regimes', '"strict"', /us-strict/],
  ['a rule by region that is none', { signals: { dnt: { DE: true } } }, 'signals.dnt.DE', 'true', /enforce/],
  ['a signal misspelt', { signals: { gcp: 'enforce' } }, 'signals.gcp', 'gcp', /gpc/],
  ['a header in words', { signals: { secGpc: '1' } }, 'signals.secGpc', '"1"', /true/],
  ['exempt everywhere', { exempt: ['analytics'] }, 'exempt', '["analytics"]', /object/],
  ['exempt by a word', { exempt: { GB: 'analytics' } }, 'exempt.GB', '"analytics"', /list/],
  ['sensitive in words', category('ads', { sensitive: 'yes' }), 'categories.ads.sensitive', '"yes"', /true/],
  ['days below zero', { storage: { refusedDays: -1 } }, 'storage.refusedDays', '-1', /number/],
  ['an effect that is none', { effects: [{}] }, 'effects[0]', '{}', /function/],
  ['a null where a text is due', { site: null }, 'site', 'null', /text/],
  ['a list in place of an object', { storage: [] }, 'storage', '[]', /object/],
  ['a circle', { site: circle }, 'site', '', /text/],
  ['a number beyond JSON', { site: 10n }, 'site', '', /text/],
];

test.each(wrong)('%s: the error names the key, what it got and what to write', (_, parts, key, got, write) => {
  const { code, name, message } = refusal({ notice, ...parts });
  expect(code).toBe('config');
  expect(name).toBe('HeedError');
  expect(message).toContain(key);
  expect(message).toContain(got);
  expect(message.slice(message.indexOf(key) + key.length)).toMatch(write);
});

test.each([[undefined], [null], ['{}'], [[]], [1]])(
  'what is no config at all is refused like any other: %j',
  (config) => {
    expect(refusal(config).code).toBe('config');
  },
);

test('the message stays short whatever was given', () => {
  expect(refusal({ notice, site: 'x'.repeat(10_000).split('') }).message.length).toBeLessThan(300);
});
