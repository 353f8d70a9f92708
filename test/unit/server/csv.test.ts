/** The table is RFC 4180, and opens as what it says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf } from '../../../src/csv-line.js';
import { exportAs } from '../../../src/server/export/export-as.js';
import type { StoredRecord } from '../../../src/server/record-store.js';
import type { ConsentRecord } from '../../../src/types.js';
import { recordOf } from './records.js';

async function* stored(records: readonly (ConsentRecord | null)[]): AsyncGenerator<StoredRecord> {
  const rest = { receivedAt: '2026-10-05T13:00:00.000Z', hash: 'ab'.repeat(32) };
  for (const [index, record] of records.entries()) yield { seq: index + 1, ...rest, record };
}

const textOf = async (records: readonly (ConsentRecord | null)[]): Promise<string> => {
  let text = '';
  for await (const chunk of exportAs('csv', stored(records))) text += chunk;
  return text;
};

const SOME = {
  categories: { necessary: true, functional: true, analytics: true, marketing: false },
  pixels: {},
  sale: false,
};

/** RFC 4180, read strictly. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

test('a row a record, with names above', async () => {
  const [names = [], first = [], forgotten = []] = parse(
    await textOf([recordOf(1, { after: SOME, region: 'US-CA', layout: 'box' }), null]),
  );
  const cells = Object.fromEntries(names.map((name, index) => [name, first[index]]));
  expect(cells).toMatchObject({
    kind: 'choice',
    region: 'US-CA',
    layout: 'box',
    allowed: 'analytics functional necessary',
    refused: 'marketing',
  });
  expect(forgotten.filter(Boolean)).toEqual(['2', '2026-10-05T13:00:00.000Z', 'ab'.repeat(32), 'forgotten']);
  expect(new Set([names.length, first.length, forgotten.length]).size).toBe(1);
});

/** Any at all, those of ASCII often: fast-check takes seconds to make a table of all characters. */
const character = fc.oneof(fc.nat(0x7f), fc.nat(0xffff)).map((code) => String.fromCharCode(code));

test('any text stays in its cell, and none is a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: character }), { minLength: 2 }), (texts) => {
      const [cells = []] = parse(`${texts.map(cellOf).join(',')}\r\n`);
      expect(cells.map((cell, index) => (cell === texts[index] ? cell : cell.replace(/^'/, '')))).toEqual(texts);
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\r=1',
  '\n@x',
  '\uff1d1+1',
  '=HYPERLINK("http://x.example","y")',
])('%j is text', (text) => expect(parse(`${cellOf(text)},\r\n`)[0]?.[0]).toBe(`'${text}`));

test('a hostile record', async () => {
  const hostile = recordOf(1, { site: "=cmd|'/c calc'!A1", language: 'en",\r\n"=1', region: '@x' });
  const rows = parse(await textOf([hostile, recordOf(2)]));
  expect(rows).toHaveLength(3);
  expect(rows[1]).toEqual(expect.arrayContaining(["'=cmd|'/c calc'!A1", 'en",\r\n"=1', "'@x"]));
});
