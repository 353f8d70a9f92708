/** What was acknowledged is there after the process was killed, once; what was not is there once or not at all. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../src/server/node/open-store.js';
import type { ConsentRecord } from '../../../src/types.js';
import { buildStore } from './build-store.js';
import { recordOf, recordsOf } from './records.js';

let folder = '';
let data = '';
let script = '';

/** Keeps records from a file, four at a time, eight callers at once, and prints the number of each call when it is kept. */
const WRITER = `
import { readFileSync } from 'node:fs';
import { openStore } from './store.mjs';
const [data, from, file] = process.argv.slice(2);
const records = JSON.parse(readFileSync(file, 'utf8'));
const store = await openStore(data);
let next = Number(from);
const caller = async () => {
  for (let call = next++; call * 4 < records.length; call = next++) {
    await store.add(records.slice(call * 4, call * 4 + 4), new Date('2026-10-05T13:00:00Z'));
    process.stdout.write(call + '\\n');
  }
};
await Promise.all(Array.from({ length: 8 }, caller));
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-durability-'));
  data = join(folder, 'data');
  script = join(folder, 'writer.mjs');
  await buildStore(folder);
  writeFileSync(script, WRITER);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer from this call on, and kills it after so many calls; resolves to the calls that it said were kept. */
const writeUntilKilled = (records: string, from: number, calls: number): Promise<number[]> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, data, String(from), records], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const kept: number[] = [];
    createInterface(child.stdout).on('line', (line) => {
      kept.push(Number(line));
      if (kept.length === calls) child.kill('SIGKILL');
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') done(kept);
      else fail(new Error(`the writer ended by itself with ${code}`));
    });
  });

test('a folder survives SIGKILL amid writes, three times in a row', async () => {
  const records = recordsOf(40_000);
  const file = join(folder, 'records.json');
  writeFileSync(file, JSON.stringify(records));
  const kept: number[] = [];
  for (const calls of [23, 151, 64]) kept.push(...(await writeUntilKilled(file, Math.max(-1, ...kept) + 100, calls)));

  const store = await openStore(data);
  const found = new Map<string, number>();
  for await (const { record } of store.export()) if (record) found.set(record.id, (found.get(record.id) ?? 0) + 1);
  const { broken } = await store.verify();

  const promised = kept.flatMap((call) => records.slice(call * 4, call * 4 + 4)).map(({ id }) => id);
  const lost = promised.filter((id) => !found.has(id));
  const doubled = [...found].filter(([, times]) => times > 1);
  console.log(`acknowledged ${promised.length}, found ${found.size}, lost ${lost.length}, doubled ${doubled.length}`);
  expect(promised.length).toBeGreaterThanOrEqual((23 + 151 + 64) * 4);
  expect({ lost, doubled, broken }).toEqual({ lost: [], doubled: [], broken: [] });

  // A page that heard nothing sends again.
  const again = records.filter(({ id }) => found.has(id)).slice(0, 400);
  expect(await store.add(again, new Date())).toEqual({ added: 0, known: 400 });
  await store.close();
}, 180_000);

test('a folder that is open cannot be opened again, and says by whom', async () => {
  const folders = join(folder, 'locked');
  const store = await openStore(folders);
  await expect(openStore(folders)).rejects.toThrow(/is open in this process already/);
  const lock = join(folders, 'heed.lock');
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  const record: ConsentRecord = recordOf(1);
  await store.add([record], new Date());
  await store.close();

  // A live process that is not this one: the one that started this.
  writeFileSync(lock, String(process.ppid));
  await expect(openStore(folders)).rejects.toThrow(`is in use by process ${process.ppid}; stop that first`);
  // One that died.
  writeFileSync(lock, '999999999');
  const again = await openStore(folders);
  expect((await again.ofSubject(record.subject ?? '')).map((one) => one.record)).toEqual([record]);
  await again.close();
}, 60_000);
