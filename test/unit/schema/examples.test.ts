/** What the README and its guides show is right: configs, parts of configs, steps of pixels, and the record. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/schema/check-config.js';
import { recordSchema } from '../../../src/server/record-schema.js';

const row = { id: 'stats', name: 'Stats', vendor: 'Stats Inc.', category: 'analytics' };
const notice = { url: '/cookies', version: '2026-11-01' };
const errorsOf = (config: unknown): string[] =>
  checkConfig(config).errors.map(({ path, message }) => `${path}: ${message}`);

const guides = readdirSync('src', { encoding: 'utf8', recursive: true }).filter((path) => path.endsWith('README.md'));
const text = ['README.md', ...guides.map((path) => `src/${path}`)].map((path) => readFileSync(path, 'utf8')).join('\n');
const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, part = '']) => part);

const tags = found(/<script type="application\/json" data-heed-config>\s*([\s\S]*?)<\/script>/g);
const blocks = found(/^```json\n([\s\S]*?)^```/gm);
/** A part has no braces around it. */
const parts = [...blocks.filter((block) => block.startsWith('"')), ...found(/`("[\w$]+": [[{][^`]*)`/g)];

test('configs', () => {
  const files = blocks.filter((block) => /^\{[^}]*"notice": \{ "url"/.test(block));
  expect(files).toHaveLength(1);
  const configs = [...tags, ...files];
  expect(configs.length).toBeGreaterThan(3);
  for (const config of configs) expect(errorsOf(JSON.parse(config)), config).toEqual([]);
});

/** Where parts belong that are not keys of the top. */
const PLACES: Record<string, (part: object) => object> = {
  dnt: (signals) => ({ signals }),
  refusedDays: (storage) => ({ storage }),
  history: (part) => ({ notice: { ...notice, ...part } }),
  methods: (part) => ({ pixels: [{ ...row, before: [{ stub: 'fbq', ...part }] }] }),
};

test('parts of configs', () => {
  const keys = parts.map((part) => /\w+/.exec(part)?.[0] ?? '');
  expect(keys).toEqual(expect.arrayContaining(['host', 'history', 'dnt', 'refusedDays', 'shopify']));
  for (const [index, part] of parts.entries()) {
    const said = JSON.parse(`{${part}}`);
    const config = PLACES[keys[index] ?? '']?.(said) ?? said;
    expect(errorsOf({ notice, ...config }), part).toEqual([]);
  }
});

test('steps of pixels', () => {
  const load = found(/^\| `(\{ "[^`]*)` \|/gm).map((step) => JSON.parse(step));
  expect(load.map((step) => Object.keys(step)[0])).toEqual(['stub', 'push', 'call', 'new', 'script', 'set']);
  expect(errorsOf({ notice, pixels: [{ ...row, load }] })).toEqual([]);
});

test('the record', () => {
  const [record = ''] = blocks.filter((block) => block.includes('"heed.record/1"'));
  expect(v.safeParse(recordSchema, JSON.parse(record)).issues).toBeUndefined();
});
