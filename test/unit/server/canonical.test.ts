/** One value, one text; what has none is refused. */
import { Buffer } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, Unstorable } from '../../../src/server/canonical.js';

const whole = fc.string({ unit: 'grapheme' }).filter((text) => !/\0|\p{Surrogate}/u.test(text));
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    whole,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(whole, tie('value'), { maxKeys: 6, noNullPrototype: false }),
  ),
})).value;

/** The same, with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
};

test('reads back as what it was', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('is the same whatever the order of keys, and after a round trip', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const text = canonical(value);
      expect(canonical(turned(value))).toBe(text);
      expect(canonical(JSON.parse(text))).toBe(text);
    }),
  );
});

test('differs exactly where values differ', () => {
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      const [first, second] = [one, other].map((value) => JSON.parse(JSON.stringify(value)));
      expect(canonical(one) === canonical(other)).toBe(isDeepStrictEqual(first, second));
    }),
  );
});

test('any text at all comes out as it went in, or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const isWhole = !text.includes('\0') && Buffer.from(text, 'utf8').toString('utf8') === text;
      if (isWhole) expect(JSON.parse(canonical({ text }))).toEqual({ text });
      else expect(() => canonical({ text })).toThrow(Unstorable);
    }),
  );
});

test.each([
  ['a key with NUL', { 'a\0': 1 }, 'the record has a NUL'],
  ['half a pair', { site: 'a\ud800' }, 'the record.site has a NUL or half a surrogate pair'],
  ['NaN', { a: [1, Number.NaN] }, 'the record.a[1] is NaN; write JSON'],
  ['infinity', { a: Number.POSITIVE_INFINITY }, 'the record.a is Infinity; write JSON'],
  ['a function', { a: () => 1 }, 'the record.a is a function; write JSON'],
  ['a bigint', { a: 1n }, 'the record.a is a bigint; write JSON'],
])('%s is refused by name', (_, value, why) => {
  expect(() => canonical(value)).toThrow(Unstorable);
  expect(() => canonical(value)).toThrow(why);
});

test('nesting ends', () => {
  const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : 1);
  expect(JSON.parse(canonical(nested(32)))).toEqual(nested(32));
  expect(() => canonical(nested(33))).toThrow('is nested more than 32 deep');
  expect(() => canonical(nested(5000))).toThrow(Unstorable);
});

test('is that of RFC 8785, by its own example', () => {
  const value = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  );
  expect(canonical(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});
