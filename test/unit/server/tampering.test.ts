/** Whoever changes records behind the store's back is found out, by the place that they changed. */
import { beforeEach, expect, test } from 'vitest';
import { recordsOf } from './records.js';
import { onEachStore } from './stores.js';

const SUBJECT = '9c41d07be258';

onEachStore((at) => {
  beforeEach(async () => {
    // Two months; six records, then places 7 (forgotten), 8 and 9.
    await at.store.add(recordsOf(3), new Date('2026-09-10T00:00:00Z'));
    await at.store.add(recordsOf(3, {}, 10), new Date('2026-10-10T00:00:00Z'));
    await at.store.add(recordsOf(1, { subject: SUBJECT }, 20), new Date('2026-10-11T00:00:00Z'));
    await at.store.add(recordsOf(1, {}, 30), new Date('2026-10-12T00:00:00Z'));
    await at.store.forget(SUBJECT);
  }, 30_000);

  const found = async () => (await at.store.verify()).broken.map(({ seq, why }) => `${seq} ${why}`);
  const FOLLOWS = 'does not follow from the one before it: changed, moved or put in';
  const SAYS = 'does not say what it said';
  const EMPTY = 'is empty, and no request to forget it is in the chain';

  test.each<[what: string, sql: string[], broken: string[]]>([
    ['nothing', [], []],
    [
      'a refusal made a yes',
      [`UPDATE heed_records SET record = jsonb_set(record, '{after,categories,marketing}', 'true') WHERE seq = 2`],
      [`2 ${SAYS}`],
    ],
    [
      'the same, with a digest to match',
      [
        `UPDATE heed_records SET record = jsonb_set(record, '{region}', '"US"') WHERE seq = 2`,
        `UPDATE heed_records SET digest = sha256(convert_to(record::text, 'UTF8')) WHERE seq = 2`,
      ],
      [`2 ${FOLLOWS}`, `2 ${SAYS}`],
    ],
    ['a key added', [`UPDATE heed_records SET record = record || '{"extra":null}' WHERE seq = 5`], [`5 ${SAYS}`]],
    [
      'the time of receipt, by a millisecond',
      [`UPDATE heed_records SET received_at = received_at + interval '1 millisecond' WHERE seq = 5`],
      [`5 ${FOLLOWS}`],
    ],
    [
      'a record moved to another month',
      [`UPDATE heed_records SET received_at = '2026-10-10T00:00:00Z' WHERE seq = 1`],
      [`1 ${FOLLOWS}`],
    ],
    ['a record deleted', ['DELETE FROM heed_records WHERE seq = 2'], ['2 is missing']],
    ['a run deleted', ['DELETE FROM heed_records WHERE seq IN (4, 5)'], ['4 is missing, and all up to 5']],
    ['the first deleted', ['DELETE FROM heed_records WHERE seq = 1'], ['1 is missing']],
    ['the last deleted', ['DELETE FROM heed_records WHERE seq = 9'], [`7 ${EMPTY}`, '9 is missing']],
    ['a month dropped', ['DROP TABLE heed_records_2026_09'], ['1 is missing, and all up to 3']],
    ['all deleted', ['DELETE FROM heed_records'], ['1 is missing, and all up to 9']],
    [
      'two in the other order',
      [
        [5, 100],
        [6, 5],
        [100, 6],
      ].map(([from, to]) => `UPDATE heed_records SET seq = ${to} WHERE seq = ${from}`),
      [`5 ${FOLLOWS}`, `6 ${FOLLOWS}`, `7 ${FOLLOWS}`],
    ],
    [
      'contents changed for those of another',
      [`UPDATE heed_records SET record = (SELECT record FROM heed_records WHERE seq = 1) WHERE seq = 4`],
      [`4 ${SAYS}`],
    ],
    ['contents taken out', ['UPDATE heed_records SET record = NULL WHERE seq = 4'], [`4 ${EMPTY}`]],
    [
      'contents taken out, with a note put beside another record',
      [
        'UPDATE heed_records SET record = NULL WHERE seq = 4',
        `UPDATE heed_records SET act = '{"forgot":[4]}' WHERE seq = 5`,
      ],
      [`4 ${EMPTY}`, `5 ${SAYS}`],
    ],
    [
      'contents taken out, with the note of another changed',
      [
        'UPDATE heed_records SET record = NULL WHERE seq = 4',
        `UPDATE heed_records SET act = '{"forgot":[4,7]}' WHERE seq = 9`,
      ],
      [`9 ${SAYS}`],
    ],
    [
      'the note of a request made something else',
      [`UPDATE heed_records SET act = '7' WHERE seq = 9`],
      [`7 ${EMPTY}`, `9 ${SAYS}`],
    ],
    [
      'a record put in twice',
      [
        `INSERT INTO heed_records (seq, received_at, digest, hash, record)
          SELECT seq, received_at + interval '1 second', digest, hash, record FROM heed_records WHERE seq = 5`,
      ],
      ['5 is there more than once, or should have been pruned'],
    ],
    [
      'a record put in behind the end',
      [
        `INSERT INTO heed_records (seq, received_at, digest, hash, record)
          SELECT 10, received_at, digest, hash, record FROM heed_records WHERE seq = 8`,
      ],
      ['10 was put in behind the end'],
    ],
    [
      'the end of the chain',
      [`UPDATE heed_chain SET hash = decode(repeat('ab', 32), 'hex')`],
      ['9 is not what the chain ended with'],
    ],
  ])('%s', async (_, statements, broken) => {
    for (const sql of statements) await at.database.query(sql);
    expect(await found()).toEqual(broken);
  });

  test('after pruning: what is left is as well guarded, and a month put back is found', async () => {
    await at.database.query(
      'CREATE TABLE kept AS SELECT seq, received_at, digest, hash, record FROM heed_records WHERE seq = 2',
    );
    expect(await at.store.prune(new Date('2026-10-01T00:00:00Z'))).toBe(3);
    expect(await found()).toEqual([]);
    await at.database.query(`UPDATE heed_records SET record = jsonb_set(record, '{region}', '"US"') WHERE seq = 4`);
    await at.database.query('DELETE FROM heed_records WHERE seq = 6');
    expect(await found()).toEqual([`4 ${SAYS}`, '6 is missing']);
  });

  test('a pruned start that nobody pruned', async () => {
    await at.store.prune(new Date('2026-10-01T00:00:00Z'));
    await at.database.query('DELETE FROM heed_records WHERE seq = 4');
    await at.database.query(`UPDATE heed_records SET act = jsonb_set(act, '{pruned,seq}', '4') WHERE act ? 'pruned'`);
    expect(await found()).toContain(`10 ${SAYS}`);
  });

  test('a search cannot be misled: its columns follow the record', async () => {
    await expect(at.database.query(`UPDATE heed_records SET subject = 'someone else' WHERE seq = 1`)).rejects.toThrow(
      /can only be updated to DEFAULT/,
    );
  });

  test('cut off and sealed anew it looks whole: only a head noted elsewhere tells', async () => {
    const { head } = await at.store.verify();
    await at.database.query('DELETE FROM heed_records WHERE seq = 9');
    await at.database.query('UPDATE heed_chain SET seq = r.seq, hash = r.hash FROM heed_records AS r WHERE r.seq = 8');
    await at.database.query(`DELETE FROM heed_records WHERE seq > 6`);
    await at.database.query('UPDATE heed_chain SET seq = r.seq, hash = r.hash FROM heed_records AS r WHERE r.seq = 6');
    const after = await at.store.verify();
    expect(after.broken).toEqual([]);
    expect(after.head.seq).toBeLessThan(head.seq);
  });
});
