/** Every record that a page has is in the database exactly once, whatever happens on the way: the real server, both stores. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../src/server/record-store.js';
import type { Statistics } from '../../src/server/statistics.js';
import type { ConsentRecord } from '../../src/types.js';
import { newSubject } from '../../src/uuid.js';
import { binaries, startCluster } from '../unit/server/cluster.js';
import { recordOf } from '../unit/server/records.js';
import { deliver, type Fault, send, type Tally } from './page.js';
import { type Served, serve } from './served.js';

const subjects = Array.from({ length: 5 }, newSubject);
let made = 0;
const fresh = (count: number): ConsentRecord[] =>
  Array.from({ length: count }, () => recordOf(made++, { subject: subjects[made % subjects.length] as string }));

const stores = [
  { name: 'PGlite', start: async () => ({ url: '', stop() {} }), skip: false },
  {
    name: `PostgreSQL${binaries ? '' : ' (none is installed)'}`,
    start: () => startCluster(binaries ?? ''),
    skip: !binaries,
  },
];

const TOKEN = 'the-token-of-this-test';
const HEED_TOKENS = createHash('sha256').update(TOKEN).digest('hex');

describe.each(stores)('$name', ({ name, start, skip }) => {
  let cluster: Awaited<ReturnType<typeof start>>;
  let served: Served;
  const data = mkdtempSync(join(tmpdir(), 'heed-faults-'));
  const all: ConsentRecord[] = [];
  const tally: Tally = { tries: 0, again: {} };

  const open = async (rate: number) => {
    const where = cluster.url ? [] : ['--data', data];
    served = await serve([...where, '--rate', `${rate}`], { DATABASE_URL: cluster.url, HEED_TOKENS });
  };
  const batches = (count: number): ConsentRecord[][] => {
    const lists = Array.from({ length: count }, () => fresh(4));
    all.push(...lists.flat());
    return lists;
  };
  const page = (records: ConsentRecord[], fault?: Fault) => deliver(() => served.url, records, tally, fault);
  const kept = async (): Promise<string[]> => {
    const lists = subjects.map(async (subject) => {
      const headers = { authorization: `Bearer ${TOKEN}` };
      const answer = await fetch(`${served.url}/subjects/${subject}`, { headers });
      return ((await answer.json()) as { records: StoredRecord[] }).records.map(({ record }) => record?.id ?? '');
    });
    return (await Promise.all(lists)).flat();
  };

  beforeAll(async () => {
    if (skip) return;
    cluster = await start();
    await open(0);
  });
  afterAll(async () => {
    if (skip) return;
    await served.end('SIGTERM');
    cluster.stop();
    rmSync(data, { recursive: true, force: true });
  });

  test.skipIf(skip)('what a page delivers arrives, also from two tabs at once', async () => {
    await Promise.all(batches(10).flatMap((records) => [page(records), page(records)]));
  });

  test.skipIf(skip).each(['reset', 'lost', 'hang'] as const)('%s', async (fault) => {
    const before = tally.again[0] ?? 0;
    await Promise.all(batches(5).map((records) => page(records, fault)));
    expect((tally.again[0] ?? 0) - before).toBe(5);
  });

  test.skipIf(skip)('what is forged or malformed between them harms nobody', async () => {
    const [records = []] = batches(1);
    await page(records);
    const forged = records.map((record) => ({ ...record, after: { ...record.after, sale: true } }));
    expect((await send(served.url, forged)).status).toBe(204);
    for (const one of [7, null, [], { ...records[0], ip: '192.0.2.1' }])
      expect((await send(served.url, [one])).status).toBe(400);
  });

  test.skipIf(skip)(
    'killed between commit and answer, and amid a load',
    async () => {
      for (let round = 0; round < 2; round++) {
        const [first = [], ...rest] = batches(9);
        const load = rest.map((records) => page(records));
        // The first byte of an answer follows the commit: this page never sees it.
        await expect(send(served.url, first, 'lost')).rejects.toThrow('lost');
        expect(await served.end('SIGKILL')).toBe('SIGKILL');
        const late = page(first);
        await open(0);
        await Promise.all([late, ...load]);
      }
    },
    120_000,
  );

  test.skipIf(skip)('stopped amid a load, it answers what it has begun', async () => {
    const load = batches(8).map((records) => page(records));
    expect(await served.end('SIGTERM')).toBe(0);
    await open(3);
    await Promise.all(load);
  });

  test.skipIf(skip)(
    'too many at once wait for their turn',
    async () => {
      await Promise.all(batches(100).map((records) => page(records)));
      expect(tally.again[429]).toBeGreaterThan(0);
      await served.end('SIGTERM');
      await open(0);
    },
    120_000,
  );

  test.skipIf(skip)('nothing is lost, nothing is doubled', async () => {
    const there = await kept();
    const sent = new Set(all.map(({ id }) => id));
    const lost = [...sent].filter((id) => !there.includes(id));
    const doubled = there.filter((id, index) => there.indexOf(id) !== index);
    console.log(
      `${name}: ${sent.size} sent in ${tally.tries} tries, ${lost.length} lost, ${doubled.length} doubled; told to try again: ${JSON.stringify(tally.again)}`,
    );
    expect({ lost, doubled, strange: there.filter((id) => !sent.has(id)) }).toEqual({
      lost: [],
      doubled: [],
      strange: [],
    });
    expect(served.said()).not.toMatch(new RegExp(subjects.join('|')));
  });

  test.skipIf(skip)('readers are told as many', async () => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    const { total, by } = (await (await fetch(`${served.url}/statistics`, { headers })).json()) as Statistics;
    expect(total).toMatchObject({ shown: 0, accepted: 0, refused: all.length, partly: 0, leaks: 0 });
    expect(by).toMatchObject({ layout: { '': total }, notice: { '2026-10-01': total }, view: { banner: total } });
  });
});
