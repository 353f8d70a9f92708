/** What both stores keep, give back, forget and drop. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical, Unstorable } from '../../../src/server/canonical.js';
import type { RecordStore, StoredRecord } from '../../../src/server/record-store.js';
import { openSqlStore } from '../../../src/server/sql-store.js';
import { recordOf, recordsOf } from './records.js';
import { onEachStore } from './stores.js';

const OCTOBER = new Date('2026-10-05T13:00:00.000Z');
const NOVEMBER = new Date('2026-11-02T08:00:00.000Z');

onEachStore((at) => {
  const all = async (range?: Parameters<RecordStore['export']>[0]): Promise<StoredRecord[]> => {
    const found: StoredRecord[] = [];
    for await (const stored of at.store.export(range)) found.push(stored);
    return found;
  };
  const allRecords = async () => (await all()).map(({ record }) => record);
  const isWhole = async () => expect((await at.store.verify()).broken).toEqual([]);

  test('gives back what it got, in order, with a place and a time', async () => {
    const records = recordsOf(3);
    expect(await at.store.add(records, OCTOBER)).toEqual({ added: 3, known: 0 });
    const found = await all();
    expect(found.map(({ record }) => record)).toEqual(records);
    expect(found.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(new Set(found.map(({ receivedAt }) => receivedAt))).toEqual(new Set([OCTOBER.toISOString()]));
    expect(await at.store.verify()).toMatchObject({ checked: 3, broken: [], head: { seq: 3, hash: found[2]?.hash } });
  });

  test('the chain is what the guide says: anyone can follow it', async () => {
    await at.store.add(recordsOf(2), OCTOBER);
    await at.store.add(recordsOf(1, {}, 5), NOVEMBER);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    let previous = '0'.repeat(64);
    for (const { seq, receivedAt, hash, record } of await all()) {
      previous = sha256([previous, seq, receivedAt, sha256(canonical(record))].join('\n'));
      expect(hash).toBe(previous);
    }
  });

  test('knows an id again: in the same call, in a later month, on another server; what is there stays as it is', async () => {
    const record = recordOf(1);
    const other = recordOf(2);
    const forged = { ...record, region: 'US' };
    expect(await at.store.add([record, forged], OCTOBER)).toEqual({ added: 1, known: 1 });
    const second = await openSqlStore(await at.again());
    expect(await second.add([forged, other], NOVEMBER)).toEqual({ added: 1, known: 1 });
    await second.close();
    expect(await allRecords()).toEqual([record, other]);
    await isWhole();
  });

  test('takes all or nothing', async () => {
    const bad = recordOf(2, { site: 'a\0b' });
    await expect(at.store.add([recordOf(1), bad], OCTOBER)).rejects.toThrow(Unstorable);
    expect(await all()).toEqual([]);
    expect(await at.store.add([], OCTOBER)).toEqual({ added: 0, known: 0 });
    await isWhole();
  });

  test('a write that the database refuses takes no other with it, and leaves no gap', async () => {
    await at.database.query(`ALTER TABLE heed_records ADD CHECK (region <> 'XX')`);
    const results = await Promise.allSettled([
      at.store.add(recordsOf(1), OCTOBER),
      at.store.add([...recordsOf(1, {}, 10), ...recordsOf(1, { region: 'XX' }, 11)], OCTOBER),
      at.store.add(recordsOf(1, {}, 20), OCTOBER),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await all()).map(({ seq }) => seq)).toEqual([1, 2]);
    await isWhole();
  });

  test('many writers at once, the same records from each: all are there once, in one chain', async () => {
    const stores = [at.store, await openSqlStore(await at.again()), await openSqlStore(await at.again())];
    const batches = Array.from({ length: 20 }, (_, index) => recordsOf(5, {}, index * 5));
    const results = await Promise.all(
      batches.flatMap((batch, index) => [
        stores[index % 3]?.add(batch, OCTOBER),
        stores[(index + 1) % 3]?.add([...batch].reverse(), OCTOBER),
      ]),
    );
    const sum = (key: 'added' | 'known') => results.reduce((total, result) => total + (result?.[key] ?? 0), 0);
    expect([sum('added'), sum('known')]).toEqual([100, 100]);
    const found = await allRecords();
    expect(found).toHaveLength(100);
    expect(new Set(found.map((record) => record?.id))).toEqual(new Set(batches.flat().map(({ id }) => id)));
    await isWhole();
    for (const other of stores.slice(1)) await other.close();
  });

  test('a clock that goes back does not take the chain with it', async () => {
    await at.store.add([recordOf(1)], NOVEMBER);
    await at.store.add([recordOf(2)], OCTOBER);
    expect((await all()).map(({ receivedAt }) => receivedAt)).toEqual([NOVEMBER.toISOString(), NOVEMBER.toISOString()]);
    await isWhole();
  });

  test('what one subject chose', async () => {
    const subject = '9c41d07be258';
    const mine = [recordOf(1, { subject }), recordOf(3, { subject, kind: 'withdrawal' })];
    await at.store.add([mine[0] ?? recordOf(0), recordOf(2)], OCTOBER);
    await at.store.add([mine[1] ?? recordOf(0)], NOVEMBER);
    expect((await at.store.ofSubject(subject)).map(({ record }) => record)).toEqual(mine);
    expect(await at.store.ofSubject("' OR true --")).toEqual([]);
  });

  test('exports a range by time of receipt, over more than one page and month', async () => {
    const early = recordsOf(620);
    const late = recordsOf(30, {}, 1000);
    await at.store.add(early, OCTOBER);
    await at.store.add(late, NOVEMBER);
    expect(await allRecords()).toEqual([...early, ...late]);
    expect(await all({ from: NOVEMBER })).toHaveLength(30);
    expect(await all({ to: NOVEMBER })).toHaveLength(620);
    expect(await all({ from: OCTOBER, to: OCTOBER })).toEqual([]);
  });

  test('pages come along the index, so that the last is as quick as the first', async () => {
    await at.store.add(recordsOf(3), OCTOBER);
    const asked: [string, readonly unknown[]][] = [];
    const listening = await openSqlStore({
      ...at.database,
      query: (sql, parameters = []) => {
        asked.push([sql, parameters]);
        return at.database.query(sql, parameters);
      },
      close: async () => {},
    });
    for await (const { seq } of listening.export()) expect(seq).toBeGreaterThan(0);
    const [sql = '', parameters = []] = asked.at(-1) ?? [];
    expect(sql).toMatch(/FROM heed_records\s+WHERE/);
    const plan = JSON.stringify(await at.database.query(`EXPLAIN ${sql}`, parameters));
    expect(plan).not.toContain('double precision');
    expect(plan).toMatch(/Sort Key: [\w.]*seq, [\w.]*received_at/);
  });

  test('forgets a subject: no trace of its contents is left in any column, the chain holds, and a replay changes nothing', async () => {
    const subject = 'feedfacecafe';
    const records = [recordOf(1), recordOf(2, { subject }), recordOf(3), recordOf(4, { subject })];
    await at.store.add(records, OCTOBER);
    expect(await at.store.forget(subject)).toBe(2);
    expect(await at.store.forget(subject)).toBe(0);
    expect(await at.store.ofSubject(subject)).toEqual([]);
    expect((await all()).map(({ record }) => record?.id ?? null)).toEqual([records[0]?.id, null, records[2]?.id, null]);
    for (const table of ['heed_records', 'heed_ids', 'heed_chain']) {
      const rows = await at.database.query(`SELECT t::text AS row FROM ${table} AS t`);
      expect(JSON.stringify(rows)).not.toContain(subject);
    }
    expect(await at.store.add(records, NOVEMBER)).toEqual({ added: 0, known: 4 });
    await isWhole();
  });

  test('drops what came before a time, months as a whole, and what is left still proves itself', async () => {
    await at.store.add(recordsOf(4), new Date('2026-08-20T00:00:00Z'));
    await at.store.add(recordsOf(3, {}, 10), new Date('2026-09-30T23:59:59.999Z'));
    await at.store.add(recordsOf(2, {}, 20), OCTOBER);
    await at.store.add(recordsOf(1, {}, 25), new Date(OCTOBER.getTime() + 1));
    expect(await at.store.prune(new Date('2026-08-20T00:00:00Z'))).toBe(0);
    expect(await at.store.prune(new Date('2026-08-20T00:00:00.001Z'))).toBe(4);
    expect(await at.store.prune(new Date(OCTOBER.getTime() + 1))).toBe(5);
    expect(await at.store.prune(new Date(OCTOBER.getTime() + 1)), 'its own note is no record').toBe(0);
    await isWhole();
    expect(await all()).toHaveLength(1);
    const tables = await at.database.query<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'heed_records'::regclass`,
    );
    expect(tables.filter(({ name }) => /2026_0[89]/.test(name))).toEqual([]);
    await at.store.add(recordsOf(1, {}, 30), OCTOBER);
    expect(await at.store.prune(NOVEMBER)).toBe(2);
    expect(await all()).toEqual([]);
    await isWhole();
    await at.store.add(recordsOf(2, {}, 40), OCTOBER);
    expect(await at.store.verify()).toMatchObject({ checked: 3, broken: [] });
  });

  test('what is yet to come is never dropped beforehand, whatever it is asked', async () => {
    await at.store.add(recordsOf(2), new Date());
    await at.store.prune(new Date('2999-01-01'));
    await at.store.add(recordsOf(2, {}, 10), new Date());
    expect(await all()).toHaveLength(2);
    await isWhole();
  });

  test('tables of a newer version are left alone', async () => {
    await at.database.query('INSERT INTO heed_migrations (step) VALUES (999)');
    await expect(openSqlStore(at.database)).rejects.toThrow(/newer version \(step 3, this one knows 2\); update heed/);
  });

  test('servers that start at once make the tables once', async () => {
    const { database: empty, again: more } = await at.fresh();
    const others = [empty, await more(), await more()];
    const stores = await Promise.all(others.map(openSqlStore));
    await Promise.all(stores.map((one, index) => one.add(recordsOf(1, {}, index), OCTOBER)));
    expect(await stores[0]?.verify()).toMatchObject({ checked: 3, broken: [] });
    for (const one of stores) await one.close();
  });
});
