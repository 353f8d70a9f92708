/** Every row of the catalogue: its texts, hosts, lifetimes, names and steps. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as door from '../../../src/entries/pixels.js';
import { sourcesOf } from '../../../src/pixels/sources.js';
import type { CatalogueRow, Step } from '../../../src/types.js';

const { all } = door;
const files = readdirSync('src/pixels')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['all', 'find', 'find-in-all', 'use', 'check-row', 'resolve-uses', 'sources'].includes(name));
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const LISTS = ['before', 'load', 'allow', 'refuse', 'restrict', 'unrestrict'] as const;
const KINDS: Record<string, readonly string[]> = {
  stub: ['queue', 'methods'],
  push: ['value'],
  call: ['args'],
  new: ['args', 'as'],
  script: ['attributes'],
  set: ['value'],
};
const FACTS = [...LISTS, 'persists', 'hosts', 'paths', 'cookies', 'foreignCookies', 'storage', 'all'];

const HOST = /^(\*\.)?([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
const GLOBAL = /^[a-z_$][\w$-]*(\.[a-z_$][\w$-]*)*$/i;
/** Names that are the browser's, or reach behind objects. */
const TAKEN = /(^(window|self|top|parent|globalThis|document|location|navigator|localStorage|sessionStorage)\b)/;
const HIDDEN = /(^|\.)(__proto__|prototype|constructor)(\.|$)/;

/** Every text of a row, however deep. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap((inner) => textsOf(inner))
      : [];
const targetOf = (step: Step): string =>
  'stub' in step
    ? step.stub
    : 'push' in step
      ? step.push
      : 'call' in step
        ? step.call
        : 'new' in step
          ? step.as
          : 'set' in step
            ? step.set
            : '';
const ownerOf = (path: string): string => path.split('.')[0] ?? '';
const stubsOf = (steps: readonly Step[] = []) => steps.flatMap((step) => ('stub' in step ? [step.stub] : []));

test('one file a row, named for its id, and one name a row at the door', () => {
  expect(all.map(({ id }) => id)).toEqual(files.sort());
  expect(all.length).toBe(105);
  expect(new Set(all.map(({ id }) => id)).size).toBe(105);
  const rows = Object.entries(door).filter(([, value]) => typeof value === 'object' && !Array.isArray(value));
  expect(rows.map(([name]) => name).sort()).toEqual(files.map(camelCase).sort());
  expect(all.filter((row) => (door as Record<string, unknown>)[camelCase(row.id)] !== row)).toEqual([]);
});

describe.each(all.map((row) => [row.id, row] as const))('%s', (_, row: CatalogueRow) => {
  const { settings = {}, hosts = [], paths = [], cookies = [], foreignCookies = [], storage = [] } = row;
  const lists = LISTS.map((name) => [name, row[name] ?? []] as const);
  const steps = lists.flatMap(([, list]) => list);

  test('says what it is', () => {
    expect(row.id).toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)*$/);
    expect(row.name).toMatch(/\S/);
    expect(row.vendor).toMatch(/\S/);
    expect(row.purpose).toMatch(/^[A-Z][^.]{40,}\.$/);
    expect(row.privacyUrl ?? 'https://a.b/').toMatch(/^https:\/\/\S+$/);
    expect(['necessary', 'functional', 'analytics', 'marketing']).toContain(row.category);
    expect(typeof row.sale).toBe('boolean');
    expect(row.category === 'necessary' && row.sale).toBe(false);
  });

  test('has well-formed hosts, and patterns on those hosts or on any', () => {
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !HOST.test(host))).toEqual([]);
    expect(new Set(hosts).size).toBe(hosts.length);
    const strange = paths.filter((path) => !path.startsWith('/') && !hosts.includes(path.split('/')[0] ?? ''));
    expect(strange).toEqual([]);
    expect(paths.filter((path) => !path.includes('/') || /\s|#/.test(path))).toEqual([]);
  });

  test('has cookies and keys with lifetimes, purposes and patterns that fit', () => {
    for (const { name, pattern, days, purpose } of [...cookies, ...foreignCookies]) {
      expect(purpose).toMatch(/^[A-Z][^.]+$/);
      if (days !== undefined) expect(days > 0 && days <= 30 * 365, `${name}: ${days} days`).toBe(true);
      expect(name.includes('*'), `${name} has a pattern`).toBe(pattern !== undefined);
      if (!pattern) continue;
      const whole = new RegExp(`^(?:${pattern})$`);
      expect(name.replace(/\*/g, 'a1.B2')).toMatch(whole);
      expect(`x${name}`.replace(/\*/g, 'a1')).not.toMatch(whole);
      expect(whole.test(''), `${name} fits nothing at all`).toBe(false);
      expect(whole.test('cart'), `${name} fits any cookie`).toBe(false);
    }
    expect(foreignCookies.filter(({ host }) => !HOST.test(host))).toEqual([]);
    for (const { area, key, purpose } of storage) {
      expect(['local', 'session', 'idb', 'cache']).toContain(area);
      expect(key.slice(0, -1)).toMatch(/^[^*]{2,}$/);
      expect(purpose).toMatch(/^[A-Z][^.]+$/);
    }
    const names = [...cookies.map(({ name }) => name), ...storage.map(({ area, key }) => `${area} ${key}`)];
    expect(new Set(names).size).toBe(names.length);
  });

  test('asks for what its texts need, and for nothing else', () => {
    const asked = textsOf({ ...row, settings: undefined }).flatMap((text) =>
      [...text.matchAll(/\{#?([a-z]\w*)\}/gi)].map(([, name]) => name ?? ''),
    );
    expect(asked.filter((name) => name !== 'id' && !(name in settings))).toEqual([]);
    expect(Object.keys(settings).filter((name) => !asked.includes(name))).toEqual([]);
  });

  test('has steps that name globals and JSON only', () => {
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    for (const step of steps) {
      const kinds = Object.keys(KINDS).filter((kind) => kind in step);
      expect(kinds).toHaveLength(1);
      const known = [kinds[0], ...(KINDS[kinds[0] ?? ''] ?? [])];
      expect(Object.keys(step).filter((key) => !known.includes(key))).toEqual([]);
      if ('script' in step) {
        expect(step.script).toMatch(/^(https:\/\/[^/\s]+|\{\w*host\})\/\S*$/i);
        continue;
      }
      const target = targetOf(step).replace(/\{id\}/g, 'id');
      expect(target).toMatch(GLOBAL);
      expect(target).not.toMatch(TAKEN);
      expect(target).not.toMatch(HIDDEN);
      if ('queue' in step && step.queue) expect(step.queue).toMatch(GLOBAL);
    }
  });

  test('touches no network before it is allowed', () => {
    const stubs = stubsOf(row.before);
    for (const step of row.before ?? []) {
      expect(Object.keys(step)).not.toContain('script');
      // A stub only queues; any other function might send.
      if ('call' in step) expect(stubs).toContain(ownerOf(step.call));
    }
  });

  test('calls only what is a stub or what its script brings', () => {
    const stubs = [...stubsOf(row.before), ...stubsOf(row.load)];
    const first = row.load?.findIndex((step) => 'script' in step) ?? -1;
    for (const [index, step] of (row.load ?? []).entries())
      if ('call' in step && !stubs.includes(ownerOf(step.call))) expect(index).toBeGreaterThan(first);
    expect(row.load && first < 0).not.toBe(true);
    for (const name of ['allow', 'refuse', 'restrict', 'unrestrict'] as const)
      expect(row[name]?.filter((step) => 'script' in step) ?? []).toEqual([]);
  });

  test('goes on only where it was told to stop, and leaves its restricted mode as it enters it', () => {
    expect(row.persists && !row.refuse).not.toBe(true);
    expect(!row.restrict).toBe(!row.unrestrict);
    for (const [, list] of lists.filter(([name]) => row[name])) expect(list.length).toBeGreaterThan(0);
  });

  test('says which facts rest on memory', () => {
    const { unverified } = row;
    if (!unverified) return;
    expect(unverified.length).toBeGreaterThan(0);
    expect(unverified.filter((fact) => !FACTS.includes(fact))).toEqual([]);
    expect(new Set(unverified).size).toBe(unverified.length);
    if (unverified.includes('all')) expect(unverified).toEqual(['all']);
  });

  test('says where its facts were read, or that nobody could look them up', () => {
    const sources = sourcesOf(row.id);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ url = 'https://a.b/' }) => !/^https:\/\/[a-z\d.-]+\.[a-z]+\//.test(url))).toEqual([]);
    if (!sources.some(({ url }) => url)) expect(row.unverified?.length).toBeGreaterThan(0);
  });
});

test('no page is given where facts were read', () => {
  expect(all.filter((row) => 'sources' in row)).toEqual([]);
});
