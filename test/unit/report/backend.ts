/** A page that delivers to a backend which answers as told, on a clock that stands until it is moved. */
import { afterEach, beforeEach, vi } from 'vitest';
import { openDelivery } from '../../../src/report/deliver.js';
import { openQueue } from '../../../src/report/queue.js';
import type { Config, ConsentRecord, Door, Happening } from '../../../src/types.js';
import { choiceOf, NONE, NOW, policyOf } from '../policy/facts.js';
import { happeningOf, recordNamed } from './happening.js';

/** A refusal of everything, whose record is called `mine`. */
export const chosen = happeningOf({ choice: choiceOf({ ...NONE, id: 'mine', at: NOW }) }, { cause: 'choice' }, {});
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const fail = vi.fn();
const end: (() => void)[] = [];
/** What stop() does. */
export const stop = (): void => {
  for (const act of end.splice(0)) act();
};

export const open = (config: Partial<Config> = { report: { url: '/records' } }) => {
  const deliver = openDelivery({ policy: policyOf(config), fail, undo: end } as unknown as Door);
  return (...happenings: Happening[]) => deliver(happenings);
};

/** Every request: when, counted from the start, and with which records. */
export const answering = (...statuses: (number | Error)[]) => {
  const asked: { at: number; ids: string[]; url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const { records } = JSON.parse(String(init.body)) as { records: ConsentRecord[] };
    asked.push({ at: Date.now() - NOW, ids: records.map(({ id }) => id), url, init });
    const answer = statuses.length > 1 ? statuses.shift() : statuses[0];
    if (answer instanceof Error) throw answer;
    return new Response(null, { status: answer as number });
  });
  return asked;
};
export const waiting = () =>
  openQueue()
    .all()
    .map(({ record }) => record.id);
export const queue = (...ids: string[]) => {
  for (const id of ids) openQueue().add(recordNamed(id));
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  localStorage.clear();
  fail.mockReset();
});
afterEach(async () => {
  stop();
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
