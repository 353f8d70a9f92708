/** Changes to a config at random places: other values, keys that go, come, are misspelt or doubled. */
import fc from 'fast-check';

/** Values that are right somewhere, or nearly. */
const VALUES: unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 180, 1e21, '', ' ', 'x', '*', 'unknown', 'US', 'US-CA', 'us-ca', 'DE-1', 'GB'],
  ...['marketing', 'analytics', 'necessary', 'Sale', 'none', 'toString', 'meta-pixel', 'matomo', 'stats', 'hotjar'],
  ...['javascript:x', '/path', 'a b', 'a\nb', '\thttps://a.example', ' https://a.example', 'a?b:c', 'mailto:x', '//a'],
  ...['enforce', 'report', 'ignore', 'opt-out', 'us-strict', 'bar', 'top', 'bottom-left', 'basic', 'warn', 'an object'],
  ...['2026-01-01', '2026-1-1', '_st', '(', 'x.example', 'https://x.example', '123', 123, 'function'],
  ...[[], [1], ['x'], ['analytics'], ['marketing'], [null], ['an object'], {}, { a: 1 }, { DE: 'opt-in' }],
  ...[{ US: 5 }, { '*': 'enforce' }, { unknown: ['analytics'] }, { US: ['marketing'] }, { url: '/x' }],
  ...[{ use: 'hotjar', id: '1' }, { use: 'meta' }, { id: 'a', name: 'A', vendor: 'V', category: 'marketing' }],
];
const KEYS = [
  'x',
  'id',
  'use',
  'off',
  'days',
  'sale',
  'US',
  'US-CA',
  'us',
  'DE',
  '*',
  'unknown',
  'label',
  'ui',
  'secGpc',
];

export type Change = { way: 'put' | 'drop' | 'add' | 'rename' | 'double'; at: number; key: string; value: unknown };

/** Every list and object within. */
const holders = (value: unknown): object[] =>
  typeof value === 'object' && value ? [value, ...Object.values(value).flatMap(holders)] : [];

/** Changes one place, whichever the numbers hit. */
export const mutate = (config: unknown, { way, at, key, value }: Change): void => {
  const places = holders(config).flatMap((holder) => Object.keys(holder).map((name) => [holder, name] as const));
  const [holder, name] = places[at % places.length] ?? [];
  if (!holder || name === undefined) return;
  const held = holder as Record<string, unknown>;
  if (way === 'put') held[name] = value;
  else if (way === 'add' && !Array.isArray(holder)) held[key] = value;
  else if (Array.isArray(holder)) way === 'drop' ? holder.splice(Number(name), 1) : holder.push(held[name]);
  else if (way !== 'double') {
    if (way === 'rename') held[key] = held[name];
    delete held[name];
  }
};

export const change: fc.Arbitrary<Change> = fc.record({
  way: fc.constantFrom('put', 'put', 'put', 'drop', 'add', 'rename', 'double'),
  at: fc.nat(10_000),
  key: fc.oneof(
    fc.constantFrom(...KEYS),
    fc.string().filter((text) => !(text in {})),
  ),
  value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, fc.string(), fc.double(), fc.jsonValue()),
});
