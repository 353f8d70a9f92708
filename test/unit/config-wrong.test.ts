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
  ['a change without a date', change({}), 'notice.history[0].date', 'undefined', /date/],
  ['a change of no date', change({ date: 'May 1' }), 'notice.history[0].date', '"May 1"', /date/],
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
  [
    'a necessary category that sells',
    category('ads', { necessary: true, sale: true }),
    'categories.ads.necessary',
    'true',
    /false/,
  ],
  [
    'marketing called necessary',
    category('marketing', { necessary: true }),
    'categories.marketing.necessary',
    'true',
    /false/,
  ],
  ['a pixel without a vendor', withPixel({ vendor: undefined }), 'pixels[0].vendor', 'undefined', /text/],
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
  ['days below zero', { storage: { refusedDays: -1 } }, 'storage.refusedDays', '-1', /number/],
  ['reports to nowhere', { report: {} }, 'report.url', 'undefined', /https|\//],
  ['a reporter that is none', { reporter: '/records' }, 'reporter', '"/records"', /function/],
  ['an unknown layout', { ui: { layout: 'popup' } }, 'ui.layout', '"popup"', /dialog/],
  ['a ui that is true', { ui: true }, 'ui', 'true', /object/],
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
