/** The commands `heed export`, `verify` and `forget`, on a folder of records. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/cli.js';
import { openStore } from '../../../src/server/node/open-store.js';
import { party } from '../server/party.js';
import { recordOf, recordsOf } from '../server/records.js';

const SUBJECT = '9c41d07be258';
const early = recordsOf(3);
const late = [recordOf(10, { subject: SUBJECT }), recordOf(11)];
let folder = '';
let data = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-cli-'));
  data = join(folder, 'records');
  vi.stubEnv('DATABASE_URL', '');
  const store = await openStore(data);
  await store.add(early, new Date('2026-09-20T00:00:00Z'));
  await store.add(late, new Date('2026-10-20T00:00:00Z'));
  await store.close();
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

const tell = async (...argv: string[]) => {
  const lines: string[] = [];
  const keep = (line: unknown) => void lines.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  return { code: await run([...argv, '--data', data]), text: lines.join('\n') };
};

test('export writes a range to a file, in each format', async () => {
  const out = join(folder, 'records.jsonl');
  expect(await tell('export', '--from', '2026-10-01', '--out', out)).toEqual({
    code: 0,
    text: `${out}: the records as jsonl.`,
  });
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).record)).toEqual(late);

  const table = join(folder, 'records.csv');
  await tell('export', '--format', 'csv', '--to', '2026-10-01', '--out', table);
  expect(readFileSync(table, 'utf8').split('\r\n')).toHaveLength(1 + early.length + 1);

  const who = join(folder, 'party.json');
  writeFileSync(who, JSON.stringify(party));
  const standard = join(folder, 'records.iso.jsonl');
  expect((await tell('export', '--format', 'iso27560', '--party', who, '--out', standard)).code).toBe(0);
  expect(readFileSync(standard, 'utf8').trim().split('\n')).toHaveLength(5);
}, 60_000);

test.each([
  [['--format', 'xml'], '--format is "xml"; write one of: jsonl, csv, iso27560, kantara'],
  [['--from', 'yesterday'], '--from is "yesterday"; write a day such as 2026-11-01'],
  [['--format', 'kantara'], 'kantara asks for what no record knows; write --party'],
])('export %j is refused with what to write', async (options, why) => {
  const { code, text } = await tell('export', ...options);
  expect([code, text]).toEqual([2, expect.stringContaining(why)]);
});

test('a party file that says too little is refused by name, and no half file is left', async () => {
  const who = join(folder, 'little.json');
  const out = join(folder, 'never.jsonl');
  const { analytics, functional } = party.purposes;
  writeFileSync(who, JSON.stringify({ ...party, purposes: { analytics, functional } }));
  const { code, text } = await tell('export', '--format', 'iso27560', '--party', who, '--out', out);
  expect([code, text]).toEqual([
    2,
    expect.stringMatching(/little\.json: "purposes\.marketing" is missing: record .* speaks of it/),
  ]);
  expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
  writeFileSync(who, '{}');
  expect((await tell('export', '--format', 'iso27560', '--party', who)).text).toMatch(
    /little\.json: "controller" is missing/,
  );
}, 60_000);

test('a folder that is not there is not made', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['verify', '--data', join(folder, 'none')])).toBe(2);
  expect(error.mock.calls[0]?.[0]).toMatch(/none is not there; write --data/);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test('forget, and then verify finds a whole chain; changed from outside it ends with 1 and the place', async () => {
  expect(await tell('forget', SUBJECT)).toEqual({ code: 0, text: `1 records of ${SUBJECT} forgotten.` });
  expect((await tell('forget', SUBJECT)).text).toBe(`There is no record of ${SUBJECT}.`);
  expect(await tell('verify')).toEqual({
    code: 0,
    text: expect.stringMatching(/^6 checked, none broken\.\nThe chain ends at place 6 with [0-9a-f]{64};/),
  });

  const raw = await PGlite.create(join(data, 'records'));
  await raw.query(`UPDATE heed_records SET record = jsonb_set(record, '{region}', '"US"') WHERE seq = 2`);
  await raw.query('DELETE FROM heed_records WHERE seq = 5');
  await raw.close();
  const { code, text } = await tell('verify');
  expect(code).toBe(1);
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Place 2 does not say what it said.',
    'Place 5 is missing.',
    '2 broken, 5 checked.',
  ]);
}, 90_000);
