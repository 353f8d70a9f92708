/** Search, ids, contrast, addresses and settings by region: small parts that stand alone. */
import { describe, expect, test } from 'vitest';
import { fold, spread } from '../../../src/console/by-region.js';
import { freeId } from '../../../src/console/pixel-of.js';
import { linkTo, parseRoute } from '../../../src/console/route.js';
import { needsId, search } from '../../../src/console/search.js';
import { withEntry } from '../../../src/console/with-entry.js';
import { contrast } from '../../../src/contrast.js';
import { all } from '../../../src/pixels/all.js';
import { klaviyo } from '../../../src/pixels/klaviyo.js';
import { youtube } from '../../../src/pixels/youtube.js';
import type { ByRegion } from '../../../src/types.js';

describe('search', () => {
  const names = (typed: string) => search(all, typed).map(({ id }) => id);

  test('finds by name first, then vendor, purpose and host', () => {
    expect(names('meta')[0]).toBe('meta-pixel');
    expect(names('Facebook')).toContain('meta-pixel');
    expect(names('fbevents')).toEqual([]);
    expect(names('connect.facebook.net')).toContain('meta-pixel');
    expect(names('chat').length).toBeGreaterThan(5);
  });

  test('wants every word, and finds nothing for none', () => {
    expect(names('google analytics')[0]).toBe('google-analytics-4');
    expect(names('google zebra')).toEqual([]);
    expect(names('  ')).toEqual([]);
    expect(names('.*(')).toEqual([]);
  });

  test('knows which rows want an id', () => {
    expect([needsId(klaviyo), needsId(youtube)]).toEqual([true, false]);
  });
});

test('an id is made of a name, and never one that is taken or means something', () => {
  expect(freeId('Our Café <b>Map</b>', [])).toBe('our-cafe-b-map-b');
  expect(freeId('Our Map', ['our-map', 'our-map-2'])).toBe('our-map-3');
  expect([freeId('All', []), freeId('日本', []), freeId('42', [])]).toEqual(['all-2', 'pixel', 'pixel']);
});

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  expect(contrast([255, 255, 255], [119, 119, 119])).toBe(contrast([119, 119, 119], [255, 255, 255]));
});

describe('addresses', () => {
  test('lead to the page and the field, and back', () => {
    const link = linkTo('pixels[2].id') ?? '';
    expect(parseRoute(link)).toEqual({ page: 'pixels', at: 'pixels[2].id' });
    expect(linkTo('signals.secGpc')).toBeUndefined();
  });

  test.each(['', '#', '#/', '#/nowhere', '#x'])('%j is the first page', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'pixels' });
  });

  test('a broken one is taken as it is written', () => {
    expect(parseRoute('#/rules/%E0%A4%A')).toEqual({ page: 'rules', at: '%E0%A4%A' });
  });
});

test.each<ByRegion<number> | undefined>([undefined, 180, { FR: 180 }, { FR: 180, '*': 90 }])(
  'a setting by region is %j again',
  (setting) => {
    expect(fold(spread(setting))).toEqual(setting);
  },
);

test('a setting without regions is one value', () => {
  expect(fold({ everywhere: 90, rows: {} })).toBe(90);
  expect(fold({ rows: {} })).toBeUndefined();
});

describe('what visitors read', () => {
  const config = {
    notice: { url: '/c', version: '1', history: [{ version: '1', date: '2026-01-01', summary: 'Old.' }] },
  };
  const entry = { version: '2', date: '2026-11-23', summary: 'TikTok.', added: ['tiktok-pixel'] };
  const changes = {
    asksAgain: true,
    material: true,
    why: [],
    wording: [],
    lesser: [],
    settings: [],
    version: '2',
    entry,
  };

  test('is left to the server unless a person wrote it', () => {
    expect(withEntry(config, changes, 'TikTok.')).toBe(config);
    expect(withEntry(config, { ...changes, entry: null }, 'x')).toBe(config);
    expect(withEntry(config, changes, 'We measure ads on TikTok.').notice).toEqual({
      url: '/c',
      version: '2',
      history: [{ ...entry, summary: 'We measure ads on TikTok.' }, ...config.notice.history],
    });
  });
});
