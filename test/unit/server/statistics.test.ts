/** The database counts as a person would, one record after another. */
import { expect, test } from 'vitest';
import { createHandler } from '../../../src/server/routes.js';
import type { Tally } from '../../../src/server/statistics.js';
import { hashToken } from '../../../src/server/tokens.js';
import type { ConsentRecord } from '../../../src/types.js';
import { recordOf } from './records.js';
import { leakOf, NOW, ORIGIN, send, recordOf as sentOf, shownOf } from './sent-records.js';
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
  leaks: 0,
};
const NOWHERE = { day: {}, week: {}, region: {}, language: {}, regime: {}, view: {}, layout: {}, notice: {} };
const ALL_TIME = { from: new Date(0), to: new Date('2999-01-01') };

const after = (functional: boolean, analytics: boolean, marketing: boolean) => ({
  categories: { necessary: true, functional, analytics, marketing },
  pixels: {},
  sale: false,
});
const OLDER = { url: '/cookies', version: '2026-09-01', hash: null };
const signals = (gpc: boolean | null, dnt: boolean | null) => ({
  gpc,
  dnt,
  raw: { gpc: null, dnt: null },
  conflict: false,
});

/** What was recorded, and what it counts as. */
const CASES: [Partial<ConsentRecord>, Partial<Tally>][] = [
  [{ after: after(true, true, true), layout: 'bar' }, { accepted: 1 }],
  [{ after: after(false, false, false) }, { refused: 1 }],
  [{ after: after(true, false, false), view: 'preferences', region: 'FR' }, { partly: 1 }],
  [{ after: after(false, false, true), language: 'de', region: null, layout: 'dialog' }, { partly: 1 }],
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
  [{ kind: 'leak', method: null, view: null, signals: signals(true, true) }, { leaks: 1 }],
  [{ kind: 'shown', method: null, layout: 'box', notice: OLDER }, { shown: 1 }],
  // All is allowed until someone opts out, and a signal may be there: no answer yet.
  [
    { kind: 'shown', method: null, view: 'notice', after: after(true, true, true), signals: signals(true, true) },
    { shown: 1 },
  ],
  [{ after: after(false, false, false), layout: 'box', notice: OLDER }, { refused: 1 }],
  // No category but what nobody is asked about: there was nothing to refuse.
  [{ after: { categories: { necessary: true }, pixels: {}, sale: false } }, { accepted: 1 }],
];

const mondayOf = (time: Date): string => {
  const monday = new Date(time);
  monday.setUTCDate(time.getUTCDate() - ((time.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
};

const add = (one: Tally = NONE, other: Partial<Tally>): Tally =>
  Object.fromEntries(
    Object.entries(one).map(([key, count]) => [key, count + (other[key as keyof Tally] ?? 0)]),
  ) as unknown as Tally;

onEachStore((at) => {
  test.each(CASES)('%j counts as %j', async (parts, counts) => {
    await at.store.add([recordOf(1, parts)], new Date('2026-10-05T13:00:00Z'));
    expect((await at.store.statistics(ALL_TIME)).total).toEqual({ ...NONE, ...counts });
  });

  test('every count is in the total, and once in each dimension', async () => {
    const by: Record<string, Record<string, Tally>> = structuredClone(NOWHERE);
    let total = NONE;
    const sent: ConsentRecord[] = [];
    for (let index = 0; index < 120; index++) {
      const [parts, counts] = CASES[(index * 7) % CASES.length] ?? [{}, {}];
      const record = recordOf(index, parts);
      sent.push(record);
      const time = new Date(Date.UTC(2026, 8, 29, index - (index % 6) + 5, 59, 59, 999));
      if (index % 6 === 5) await at.store.add(sent.splice(0), time);
      total = add(total, counts);
      const { region, language, regime, view, layout } = record;
      for (const [name, value] of Object.entries({
        day: time.toISOString().slice(0, 10),
        week: mondayOf(time),
        region,
        language,
        regime,
        view,
        layout,
        notice: record.notice.version,
      })) {
        const tallies = by[name] ?? {};
        tallies[value ?? ''] = add(tallies[value ?? ''], counts);
      }
    }
    expect(await at.store.statistics(ALL_TIME)).toEqual({ total, by, hosts: [] });
  });

  test('a range takes its first moment and leaves its last', async () => {
    const noon = new Date('2026-10-05T12:00:00Z');
    await at.store.add([recordOf(1)], noon);
    const later = new Date(noon.getTime() + 1);
    expect((await at.store.statistics({ from: noon, to: later })).total.refused).toBe(1);
    expect((await at.store.statistics({ from: ALL_TIME.from, to: noon })).total).toEqual(NONE);
    expect(await at.store.statistics({ from: later, to: ALL_TIME.to })).toEqual({
      total: NONE,
      by: NOWHERE,
      hosts: [],
    });
  });

  test('visitors count once, by what they said last, whatever a page’s script says for them', async () => {
    const all = after(true, true, true);
    const [ana, bo] = [{ subject: '9c41d07be258' }, { subject: '0f1e2d3c4b5a' }];
    const shown: Partial<ConsentRecord> = { kind: 'shown', method: null, subject: null };
    await at.store.add(
      [
        recordOf(1, { ...ana, after: all }),
        recordOf(2, { ...ana, region: 'FR' }),
        recordOf(3, { ...ana, after: all, method: 'api', view: null, region: 'FR' }),
        recordOf(4, { ...ana, kind: 'withdrawal' }),
        recordOf(5, { ...bo, after: all }),
        recordOf(6, { ...bo, after: all, language: '__proto__' }),
        ...[7, 8].map((index) => ({ ...recordOf(index, shown), subject: null })),
      ],
      new Date('2026-10-05T12:00:00Z'),
    );
    const { total, by } = await at.store.statistics({ ...ALL_TIME, visitors: true });
    expect(total).toEqual({ ...NONE, shown: 2, accepted: 1, refused: 1, api: 1, withdrawn: 1 });
    expect(by.region).toEqual({
      DE: { ...NONE, shown: 2, accepted: 1, withdrawn: 1 },
      FR: { ...NONE, refused: 1, api: 1 },
    });
    expect(Object.entries(by.language)).toContainEqual(['__proto__', { ...NONE, accepted: 1 }]);
    expect((await at.store.statistics(ALL_TIME)).total.accepted).toBe(3);
  });

  test('hosts that leaked come most often first, each record once, with the row that they were taken for', async () => {
    const leak = { host: 'ads.example', path: '/a', how: 'script', held: false, at: 0 } as const;
    const other = { ...leak, host: 'map.example' };
    await at.store.add(
      [
        leakOf({ leaks: [other, leak, leak] }),
        leakOf({ leaks: [{ ...leak, pixel: 'meta-pixel' }, leak] }),
        leakOf({ leaks: [{ ...leak, pixel: 'meta-pixel' }] }),
        recordOf(1),
      ],
      new Date('2026-10-05T12:00:00Z'),
    );
    expect((await at.store.statistics(ALL_TIME)).hosts).toEqual([
      { host: 'ads.example', pixel: 'meta-pixel', leaks: 3 },
      { host: 'map.example', pixel: '', leaks: 1 },
    ]);
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

  test('readers are told of what pages sent, under each of its names', async () => {
    const answer = createHandler({ store: at.store, tokens: [await hashToken('reader')], now: () => NOW });
    const box = { layout: 'box', language: 'de' } as const;
    const { status } = await answer(
      send(shownOf(box), shownOf(box), shownOf(), sentOf({ ...box, notice: OLDER }), leakOf({ region: 'FR' })),
    );
    expect(status).toBe(204);
    const asked = new Request(`${ORIGIN}/statistics`, { headers: { authorization: 'Bearer reader' } });
    const [shown, refused, leaks] = [{ shown: 1 }, { refused: 1 }, { leaks: 1 }];
    const count = (...parts: Partial<Tally>[]) => parts.reduce(add, NONE);
    // The default ends with this moment, which is not included.
    expect(await (await answer(asked)).json()).toEqual({ unit: 1, total: NONE, by: NOWHERE, hosts: [] });
    const later = new Request(`${asked.url}?to=2026-11-23`, asked);
    expect(await (await answer(later)).json()).toEqual({
      unit: 1,
      hosts: [{ host: 'third.example', pixel: '', leaks: 1 }],
      total: count(shown, shown, shown, refused, leaks),
      by: {
        day: { '2026-11-22': count(shown, shown, shown, refused, leaks) },
        week: { '2026-11-16': count(shown, shown, shown, refused, leaks) },
        region: { DE: count(shown, shown, shown, refused), FR: count(leaks) },
        language: { de: count(shown, shown, refused), en: count(shown, leaks) },
        regime: { 'opt-in': count(shown, shown, shown, refused, leaks) },
        view: { banner: count(shown, shown, shown, refused), '': count(leaks) },
        layout: { box: count(shown, shown, refused), bar: count(shown), '': count(leaks) },
        notice: { '2026-10-01': count(shown, shown, shown, leaks), '2026-09-01': count(refused) },
      },
    });
  });
});
