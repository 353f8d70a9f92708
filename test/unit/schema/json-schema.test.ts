/** The JSON Schema says what editors show: every key with its manual, defaults that are true, and every name of the catalogue. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/config.js';
import { all } from '../../../src/pixels/all.js';
import { jsonSchema } from '../../../src/schema/json-schema.js';
import { readManual } from '../../../src/schema/manual.js';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  required?: string[];
  propertyNames?: Schema;
  pattern?: string;
  enum?: unknown[];
  description?: string;
  default?: unknown;
}

const types = readFileSync('src/types.ts', 'utf8');
const schema = jsonSchema(types) as Schema;

/** Every schema within, with its path. */
const within = (one: Schema, path = ''): [path: string, schema: Schema][] => [
  [path, one],
  ...Object.entries(one.properties ?? {}).flatMap(([key, inner]) => within(inner, `${path}.${key}`)),
  ...[one.items, one.propertyNames, one.additionalProperties, ...(one.anyOf ?? [])].flatMap((inner) =>
    typeof inner === 'object' ? within(inner, path) : [],
  ),
];
const everything = within(schema);

test('only the notice must be there, and no object takes a key that it does not know', () => {
  expect(schema.required).toEqual(['notice']);
  const open = everything.filter(([, one]) => one.properties && one.additionalProperties !== false);
  expect(open).toEqual([]);
});

test('functions are not offered', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(['$schema', 'region', 'identity']));
  expect(Object.keys(schema.properties ?? {})).not.toEqual(expect.arrayContaining(['reporter']));
});

test('every key of types.ts that has a comment has it as its description', () => {
  const {
    Config: top = {},
    'Config.notice': notice = {},
    SignalRules: signals = {},
    UiConfig: ui = {},
  } = readManual(types);
  const said = (path: string) => everything.find(([at]) => at === path)?.[1].description;
  for (const [prefix, entries] of [
    ['', top],
    ['.notice', notice],
    ['.signals', signals],
    ['.ui', ui],
  ] as const)
    for (const [key, { description }] of Object.entries(entries))
      if (!['reporter', 'effects', 'onOptOut', 'onError'].includes(key))
        expect(said(`${prefix}.${key}`)).toBe(description);
  expect(said('.storage.cookie')).toBe('Name of the cookie; default `heed`.');
  expect(said('.pixels.settings')).toBeUndefined();
  expect(said('.pixels.without')).toMatch(/^Cookies and storage keys of the row that never come/);
});

test('every pattern is one that editors can use', () => {
  const patterns = everything.flatMap(([, { pattern }]) => (pattern === undefined ? [] : [pattern]));
  expect(patterns.length).toBeGreaterThan(20);
  for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
});

test('every row of the catalogue is offered by name', () => {
  const use = everything.find(([path]) => path === '.pixels.use')?.[1];
  expect(use?.enum).toEqual(all.map(({ id }) => id));
});

describe('defaults', () => {
  const defaults = Object.fromEntries(
    everything.flatMap(([path, one]) => (one.default === undefined ? [] : [[path, one.default]])),
  );

  test('are all of these', () => {
    expect(defaults).toEqual({
      '.signals.gpc': 'enforce',
      '.signals.dnt': 'report',
      '.minors': false,
      '.categories.sensitive': false,
      '.pixels.restricted': false,
      '.storage.cookie': 'heed',
      '.storage.days': 180,
      '.storage.refusedDays': 365,
      '.report.signals': true,
      '.report.shown': false,
      '.google.mode': 'basic',
      '.google.adsDataRedaction': false,
      '.google.urlPassthrough': false,
      '.host.override': false,
      '.withdraw': 'reload',
      '.ui.layout': 'bar',
      '.ui.look': 'plain',
      '.ui.position': 'bottom',
      '.ui.theme': 'auto',
      '.ui.link': true,
    });
  });

  test('are those that the browser fills in', () => {
    const { signals, storage } = resolveConfig({ notice: { url: '/c', version: '1' } }, 'shop.example');
    expect(defaults).toMatchObject({
      '.signals.gpc': signals.gpc,
      '.signals.dnt': signals.dnt,
      '.storage.cookie': storage.cookie,
      '.storage.days': storage.days,
      '.storage.refusedDays': storage.refusedDays,
    });
  });
});
