/** Whatever comes, the server answers: 204 to a record, a clear refusal to anything else; and any choice comes back or is no choice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChoice } from '../../../src/entries/server.js';
import { checkRecords } from '../../../src/server/check-records.js';
import { createHandler } from '../../../src/server/routes.js';
import { decodeChoice, encodeChoice } from '../../../src/storage/choice-format.js';
import type { Choice } from '../../../src/types.js';
import { idOf } from '../../../src/uuid.js';
import { memoryStore } from './memory-store.js';
import { leakOf, NOW, post, recordOf, shownOf } from './sent-records.js';

const store = memoryStore();
const answer = createHandler({ store, now: () => NOW });

/** Only words of ours, names of ours and places in lists. */
const isClear = (text: string): boolean => {
  const { error, key, ...more } = JSON.parse(text);
  return (
    !Object.keys(more).length && /^(write|send|ask) /.test(error) && /^(body|content-type|records)[\w[\].]*$/.test(key)
  );
};
const isAnswered = async (body: BodyInit): Promise<boolean> => {
  const response = await answer(post(body));
  return response.status === 204 || (response.status >= 400 && response.status < 500 && isClear(await response.text()));
};

test('any bytes are answered', () =>
  fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => isAnswered(bytes as never))));

test('any JSON is answered', () => fc.assert(fc.asyncProperty(fc.json(), (json) => isAnswered(json))));

test('any list of anything is answered', () =>
  fc.assert(fc.asyncProperty(fc.array(fc.jsonValue()), (records) => isAnswered(JSON.stringify({ records })))));

/** Paths to every value in a record. */
const pathsIn = (value: unknown): string[][] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])])
    : [];
const put = (value: object, [key = '', ...rest]: string[], what: unknown): object => ({
  ...(Array.isArray(value) ? Object.assign([], value) : value),
  [key]: rest.length ? put((value as Record<string, object>)[key] as object, rest, what) : what,
});

test.each([recordOf(), leakOf(), shownOf()])(
  'a record with any value in any place is kept as it is or refused by that place',
  async (record) => {
    await fc.assert(
      fc.property(fc.constantFrom(...pathsIn(record)), fc.jsonValue(), (path, what) => {
        const changed = JSON.parse(JSON.stringify(put(record, path, what)));
        const { records, wrong } = checkRecords({ records: [changed] }, NOW);
        if (wrong) return !records.length && wrong.key.startsWith('records[0]');
        expect(records).toEqual([changed]);
        return true;
      }),
      { numRuns: 500 },
    );
  },
);

test('a record with any key more, anywhere, is refused', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...pathsIn(recordOf()).filter((path) => path.length === 1 || path[0] === 'notice')),
      fc.string({ minLength: 1 }),
      (path, name) => {
        const record = recordOf();
        const place = path.slice(0, -1);
        const target = place.reduce<object>((inner, key) => (inner as Record<string, object>)[key] as object, record);
        if (name in target || name === 'leaks' || name === 'layout') return true;
        Object.defineProperty(target, name, { value: 1, enumerable: true });
        return (
          checkRecords({ records: [JSON.parse(JSON.stringify(record))] }, NOW).wrong?.key ===
          ['records[0]', ...place].join('.')
        );
      },
    ),
  ));

const id = fc.stringMatching(/^[a-zA-Z][\w.-]{0,20}$/);
const said = fc.dictionary(id, fc.boolean(), { maxKeys: 8, noNullPrototype: true });
const choices: fc.Arbitrary<Choice> = fc
  .record(
    {
      at: fc.integer({ min: 0, max: 2 ** 42 - 1 }),
      days: fc.integer({ min: 0, max: 4095 }),
      subject: fc.stringMatching(/^[\da-f]{12}$/),
      notice: fc.string({ unit: 'binary', maxLength: 30 }),
      allowed: said,
      pixels: said,
      method: fc.constantFrom('ui' as const, 'api' as const, 'host' as const),
      sale: fc.boolean(),
      override: fc.constant(true),
    },
    { requiredKeys: ['at', 'days', 'subject', 'notice', 'allowed', 'pixels', 'method'] },
  )
  .map(({ days, ...rest }) => ({ ...rest, id: idOf(rest.at, rest.subject), expires: rest.at + days * 864e5 }));

test('any choice comes back from its cookie', () =>
  fc.assert(
    fc.property(choices, (choice) => {
      const text = encodeChoice(choice);
      expect(text).toMatch(/^[\w-]+$/);
      expect(decodeChoice(text)).toEqual(text.length > 1500 ? undefined : choice);
    }),
    { numRuns: 500 },
  ));

test('any text is the one of its choice, or no choice', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[\w-]{0,80}$/)), (text) => {
      const choice = decodeChoice(text);
      return !choice || encodeChoice(choice) === text;
    }),
    { numRuns: 1000 },
  ));

test('a choice with one character changed is no choice', () =>
  fc.assert(
    fc.property(choices, fc.nat(), fc.stringMatching(/^[\w-]$/), (choice, place, character) => {
      const text = encodeChoice(choice);
      const at = place % text.length;
      const changed = text.slice(0, at) + character + text.slice(at + 1);
      return changed === text || decodeChoice(changed) === undefined;
    }),
    { numRuns: 500 },
  ));

test('of any Cookie header no choice is read that it does not hold', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), choices.map(encodeChoice)), fc.string(), (text, more) => {
      const header = `heed=${text}; ${more}`;
      const choice = parseChoice(header, 'heed', NOW);
      return !choice || header.includes(encodeChoice(choice));
    }),
  ));
