/** The database counts as a person would, one record after another. */
import { expect, test } from 'vitest';
import type { Tally } from '../../../src/server/statistics.js';
import type { ConsentRecord } from '../../../src/types.js';
import { recordOf } from './records.js';
import { onEachStore } from './stores.js';

const NONE: Tally = {
  shown: 0,
  accepted: 0,
  refused: 0,
  partly: 0,
  gpc: 0,
  dnt: 0,
  api: 0,
  withdrawn: 0,
  expired: 0,
  signals: 0,
};
const ALL_TIME = { from: new Date(0), to: new Date('2999-01-01') };

const after = (functional: boolean, analytics: boolean, marketing: boolean) => ({
  categories: { necessary: true, functional, analytics, marketing },
  pixels: {},
  sale: false,
});
const signals = (gpc: boolean | null, dnt: boolean | null) => ({
  gpc,
  dnt,
  raw: { gpc: null, dnt: null },
  conflict: false,
});

/** What was recorded, and what it counts as. */
const CASES: [Partial<ConsentRecord> | { kind: 'shown' }, Partial<Tally>][] = [
  [{ after: after(true, true, true) }, { accepted: 1 }],
  [{ after: after(false, false, false) }, { refused: 1 }],
  [{ after: after(true, false, false), view: 'preferences', region: 'FR' }, { partly: 1 }],
  [{ after: after(false, false, true), language: 'de', region: null }, { partly: 1 }],
  [
    { after: after(false, false, false), signals: signals(true, false), region: 'US-CA', regime: 'opt-out' },
    { refused: 1, gpc: 1 },
  ],
  [
    { after: after(true, true, true), signals: signals(false, true) },
    { accepted: 1, dnt: 1 },
  ],
  [
    { after: after(true, true, true), method: 'host', signals: signals(true, true) },
    { accepted: 1, gpc: 1, dnt: 1 },
  ],
  [{ after: after(true, true, true), method: 'api', view: null, signals: signals(true, true) }, { api: 1 }],
  [{ after: after(false, false, false), method: 'api', view: null }, { api: 1 }],
  [{ kind: 'withdrawal', after: after(false, false, false) }, { withdrawn: 1 }],
  [{ kind: 'expiry', method: null, view: null }, { expired: 1 }],
  [{ kind: 'signal', method: null, view: null, signals: signals(true, null) }, { signals: 1 }],
  [{ kind: 'leak', method: null, view: null }, {}],
  [{ kind: 'shown' }, { shown: 1 }],
  // No category but what nobody is asked about: there was nothing to refuse.
  [{ after: { categories: { necessary: true }, pixels: {}, sale: false } }, { accepted: 1 }],
];

const add = (one: Tally = NONE, other: Partial<Tally>): Tally =>
  Object.fromEntries(
    Object.entries(one).map(([key, count]) => [key, count + (other[key as keyof Tally] ?? 0)]),
  ) as unknown as Tally;

onEachStore((at) => {
  test.each(CASES)('%j counts as %j', async (parts, counts) => {
    await at.store.add([recordOf(1, parts as Partial<ConsentRecord>)], new Date('2026-10-05T13:00:00Z'));
    expect((await at.store.statistics(ALL_TIME)).total).toEqual({ ...NONE, ...counts });
  });

  test('every count is in the total, and once in each dimension', async () => {
    const by: Record<string, Record<string, Tally>> = { day: {}, region: {}, language: {}, regime: {}, view: {} };
    let total = NONE;
    for (let index = 0; index < 120; index++) {
      const [parts, counts] = CASES[(index * 7) % CASES.length] ?? [{}, {}];
      const record = recordOf(index, parts as Partial<ConsentRecord>);
      const time = new Date(Date.UTC(2026, 8, 29, index, 59, 59, 999));
      await at.store.add([record], time);
      total = add(total, counts);
      const { region, language, regime, view } = record;
      for (const [name, value] of Object.entries({
        day: time.toISOString().slice(0, 10),
        region,
        language,
        regime,
        view,
      })) {
        const tallies = by[name] ?? {};
        tallies[value ?? ''] = add(tallies[value ?? ''], counts);
      }
    }
    expect(await at.store.statistics(ALL_TIME)).toEqual({ total, by });
  });

  test('a range takes its first moment and leaves its last', async () => {
    const noon = new Date('2026-10-05T12:00:00Z');
    await at.store.add([recordOf(1)], noon);
    const later = new Date(noon.getTime() + 1);
    expect((await at.store.statistics({ from: noon, to: later })).total.refused).toBe(1);
    expect((await at.store.statistics({ from: ALL_TIME.from, to: noon })).total).toEqual(NONE);
    expect(await at.store.statistics({ from: later, to: ALL_TIME.to })).toEqual({
      total: NONE,
      by: { day: {}, region: {}, language: {}, regime: {}, view: {} },
    });
  });

  test('what nobody is asked about can have other names', async () => {
    const categories = { essential: true, ads: false };
    await at.store.add(
      [recordOf(1, { after: { categories, pixels: {}, sale: false } })],
      new Date('2026-10-05T12:00:00Z'),
    );
    expect((await at.store.statistics(ALL_TIME)).total).toMatchObject({ partly: 1, refused: 0 });
    expect((await at.store.statistics({ ...ALL_TIME, necessary: ['essential'] })).total).toMatchObject({
      partly: 0,
      refused: 1,
    });
  });

  test('what was forgotten counts no more', async () => {
    await at.store.add([recordOf(1, { subject: '9c41d07be258' }), recordOf(2)], new Date('2026-10-05T12:00:00Z'));
    await at.store.forget('9c41d07be258');
    expect((await at.store.statistics(ALL_TIME)).total.refused).toBe(1);
  });
});
