/** What leaves the server for who may publish and may see no records: never a number of fewer than ten visitors. */
import { expect, test } from 'vitest';
import type { ToldStatistics } from '../../../src/server/in-tens.js';
import { createHandler } from '../../../src/server/routes.js';
import { hashToken } from '../../../src/server/tokens.js';
import type { ConsentRecord } from '../../../src/types.js';
import { NOW, ORIGIN, send, recordOf as sentOf } from './sent-records.js';
import { onEachStore } from './stores.js';

const YES = { categories: { necessary: true, analytics: true }, pixels: {}, sale: false };
let subjects = 0;
/** Each of a subject of its own. */
const answers = (count: number, parts: Partial<ConsentRecord> = {}) =>
  Array.from({ length: count }, () => sentOf({ subject: (++subjects).toString(16).padStart(12, '0'), ...parts }));

onEachStore((at) => {
  const open = async () =>
    createHandler({
      store: at.store,
      tokens: [await hashToken('reader')],
      publish: { configs: at.store.configs, editors: [await hashToken('editor')], files: { 'whole.js': '__FOLDER__' } },
      now: () => NOW,
    });
  type Answer = Awaited<ReturnType<typeof open>>;
  const ask = (answer: Answer, query = '', token = 'editor') =>
    answer(new Request(`${ORIGIN}/statistics${query}`, { headers: { authorization: `Bearer ${token}` } }));
  const told = async (answer: Answer, query = '') => (await (await ask(answer, query)).json()) as ToldStatistics;

  test('nine of a cell are not told, nor what would tell them; who reads records is told all', async () => {
    const answer = await open();
    const nine = answers(9, { after: YES, region: 'FR', language: 'fr' });
    await answer(send(...nine, ...answers(14, { region: 'DE' }), ...answers(12, { region: 'FR' })));
    const text = await (await ask(answer)).text();
    const { total, by, unit } = JSON.parse(text) as ToldStatistics;
    expect(unit).toBe(10);
    expect(total).toMatchObject({ accepted: null, refused: 20, partly: null });
    expect(by.region.FR).toMatchObject({ accepted: null, refused: 10 });
    expect(by.language).not.toHaveProperty('fr');
    expect(by.day).toEqual({ '2026-11-22': total });
    // Dates are in keys alone.
    expect((text.match(/:\d+/g) ?? []).filter((number) => !/0$/.test(number))).toEqual([]);
    const exact = await (await ask(answer, '?to=2026-11-23', 'reader')).json();
    expect(exact).toMatchObject({ unit: 1, total: { accepted: 9, refused: 26 } });
  });

  test('visitors count, not their records', async () => {
    const answer = await open();
    await answer(send(...Array.from({ length: 30 }, () => sentOf())));
    expect((await told(answer)).total.refused).toBeNull();
  });

  test('one visitor more shows only with the tenth', async () => {
    const answer = await open();
    await answer(send(...answers(18)));
    const seen = [];
    for (let more = 0; more < 3; more++) {
      seen.push((await told(answer)).total.refused);
      await answer(send(...answers(1)));
    }
    expect(seen).toEqual([10, 10, 20]);
  });

  test.each(['from', 'to'])('%s is a whole day', async (key) => {
    const answer = await open();
    expect((await ask(answer, `?${key}=2026-11-20`)).status).toBe(200);
    const refused = await ask(answer, `?${key}=2026-11-20T12:00Z`);
    expect([refused.status, (await refused.json()).key]).toEqual([400, key]);
    expect((await ask(answer, `?${key}=2026-11-20T12:00Z`, 'reader')).status).toBe(200);
  });
});
