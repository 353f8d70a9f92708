/** What the site says is put into a row, and what it must say is asked for. */
import { describe, expect, test } from 'vitest';
import { check, resolveConfig } from '../../../src/config.js';
import { all, crazyEgg, criteo, metaPixel, snowplow, umami, use } from '../../../src/entries/pixels.js';
import { openRows } from '../../../src/gate/rows.js';
import { find } from '../../../src/pixels/find.js';
import type { CatalogueRow, Door } from '../../../src/types.js';

const row = {
  id: 'a-row',
  name: 'A row',
  vendor: 'A vendor',
  category: 'marketing',
  sale: true,
  settings: { host: '', region: 'eu', size: '1' },
  hosts: ['a.test'],
  cookies: [{ name: 'a_{id}', purpose: 'Keeps it' }],
  storage: [{ area: 'local', key: 'a_{id}_*', purpose: 'Keeps it' }],
  load: [
    { set: 'a', value: { ids: ['{id}', '{#id}', 'x{id}x{region}'], size: '{#size}', on: true, none: null } },
    { script: '{host}/{region}/{id}.js?id={id}', attributes: { 'data-id': '{"id":"{id}"}' } },
    { call: 'a', args: ['{host}', '{unset', '{}', { '{id}': 1 }] },
  ],
} as const satisfies CatalogueRow;
const said = { id: '12', settings: { host: 'https://cdn.a.test/dir/' } };

describe('use', () => {
  test('fills every text, and drops the settings', () => {
    const pixel = use(row, said);
    expect(pixel).not.toHaveProperty('settings');
    expect(pixel.cookies?.[0]?.name).toBe('a_12');
    expect(pixel.storage?.[0]?.key).toBe('a_12_*');
    expect(pixel.load).toEqual([
      { set: 'a', value: { ids: ['12', 12, 'x12xeu'], size: 1, on: true, none: null } },
      { script: 'https://cdn.a.test/dir/eu/12.js?id=12', attributes: { 'data-id': '{"id":"12"}' } },
      { call: 'a', args: ['https://cdn.a.test/dir', '{unset', '{}', { '{id}': 1 }] },
    ]);
  });

  test('leaves the row as it is', () => {
    const before = structuredClone(row);
    use(row, said);
    expect(row).toEqual(before);
  });

  test('encodes what goes into the address of a script, and nothing else', () => {
    const pixel = use(
      { ...row, load: [{ script: 'https://a.test/{id}/{region}.js' }, { call: 'a', args: ['{id}'] }] },
      { id: 'a/../b?c#d&é"', settings: { region: 'x/y' } },
    );
    expect(pixel.load).toEqual([
      { script: 'https://a.test/a%2F..%2Fb%3Fc%23d%26%C3%A9%22/x%2Fy.js' },
      { call: 'a', args: ['a/../b?c#d&é"'] },
    ]);
  });

  test('puts in what is said once: braces in it stay', () => {
    const pixel = use({ ...row, load: [{ call: 'a', args: ['{id}'] }] }, { id: '{region}$&' });
    expect(pixel.load).toEqual([{ call: 'a', args: ['{region}$&'] }]);
  });

  test('takes the site’s word on category, sale, restricted and off, and on nothing else', () => {
    const pixel = use(row, { ...said, category: 'ads', sale: false, restricted: true, off: true });
    expect(pixel).toMatchObject({ id: 'a-row', category: 'ads', sale: false, restricted: true, off: true });
    const kept = use(row, { ...said, use: 'a-row', category: undefined } as object);
    expect(kept).toMatchObject({ id: 'a-row', name: 'A row', category: 'marketing', sale: true });
    expect(Object.keys(kept)).not.toContain('use');
    expect(Object.keys(kept)).not.toContain('off');
    expect(() => use(row, { ...said, catgeory: 'ads' } as object)).toThrow(
      'Heed: "a-row.catgeory" is unknown; write one of: id, settings, without, category, sale, restricted, off',
    );
  });

  test('keeps the literal type of the id', () => {
    const id: 'meta-pixel' = use(metaPixel, { id: '1' }).id;
    expect(id).toBe('meta-pixel');
  });
});

describe('misuse says what to write', () => {
  test.each([
    [
      () => use(row, { settings: said.settings }),
      'Heed: "a-row.id" is missing; write the id that A vendor gave the site',
    ],
    [() => use(row, { ...said, id: '' }), 'Heed: "a-row.id" is missing; write the id that A vendor gave the site'],
    [() => use(row, { id: '1' }), 'Heed: "a-row.settings.host" is missing; write an address: https://…'],
    [() => use(row, { ...said, without: 'a_12' } as object), 'Heed: "a-row.without" is "a_12"; write a list'],
    [
      () => use(row, { ...said, settings: { ...said.settings, size: 1 } } as object),
      'Heed: "a-row.settings.size" is 1; write a text',
    ],
    [() => use(row, { ...said, id: 'x1' }), 'Heed: "a-row.id" is "x1"; write a number'],
    [
      () => use(row, { id: '1', settings: { ...said.settings, size: 'big' } }),
      'Heed: "a-row.settings.size" is "big"; write a number',
    ],
    [
      () => use(row, { id: '1', settings: { regoin: 'us' } }),
      'Heed: "a-row.settings.regoin" is unknown; write host or region or size',
    ],
    [
      () => use(umami, { id: '1', settings: { host: 'cloud.umami.is' } }),
      'Heed: "umami.settings.host" is "cloud.umami.is"; write an address: https://…',
    ],
    [() => use(crazyEgg, { settings: { folder: '0012' } }), 'Heed: "crazy-egg.settings.file" is missing; write a text'],
    [() => use(criteo, { id: 'x' }), 'Heed: "criteo.id" is "x"; write a number'],
  ])('%#', (misuse, message) => {
    expect(misuse).toThrow(new Error(message));
  });

  test.each([
    'javascript:alert(1)',
    'data:,x',
    '//a.test',
    '/dir',
    'https://',
    'https:///x',
    'https://a.test/?x',
    'https://a b',
  ])('%s is no address', (host) => {
    expect(() => use(snowplow, { id: '1', settings: { host, collector: 'c.test' } })).toThrow('write an address');
  });
});

/** A row with its id and all its settings said. */
const sampleOf = (row: CatalogueRow) => {
  const names = Object.keys(row.settings ?? {});
  const settings = names.map((name) => [name, /host$/i.test(name) ? 'https://a.test' : '7'] as const);
  return use(row, { id: '7', settings: Object.fromEntries(settings) });
};

describe('every row, once all is said', () => {
  const pixels = all.map(sampleOf);

  test('has no gap left', () => {
    expect(pixels.filter((pixel) => /\{#?[a-z]\w*\}/i.test(JSON.stringify(pixel)))).toEqual([]);
    expect(pixels.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test('is a pixel to the config, and to the full rule of the gate', () => {
    const policy = resolveConfig({ notice: { url: '/cookies', version: '1' }, pixels }, 'shop.test');
    const failures: unknown[] = [];
    const fail = (error: unknown) => failures.push(error);
    openRows({ policy, check, fail, learn: fail, undo: [] } as unknown as Door);
    expect(failures).toEqual([]);
  });
});

test('where a site sends it elsewhere, that is its host, too, and no further than the path', () => {
  const { hosts, paths } = use(row, said);
  expect([hosts, paths]).toEqual([['a.test', 'cdn.a.test'], ['cdn.a.test/dir']]);
  const ours = use(row, { id: '12', settings: { host: 'https://proxy.shop.example:8443/' } });
  expect([ours.hosts, ours.paths]).toEqual([['a.test', 'proxy.shop.example'], []]);
  expect(find('https://proxy.shop.example:8443/any', [ours])).toBe(ours);
});
