/** From when to when, as a query says it: days in UTC, or times. */
import { Refusal } from './refusal.js';

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;

/** Undefined where the query does not say. */
export const timeIn = (query: URLSearchParams, key: 'from' | 'to'): Date | undefined => {
  const text = query.get(key);
  if (text === null) return undefined;
  const time = TIME.test(text) ? new Date(text) : undefined;
  if (!time || Number.isNaN(time.getTime()))
    throw new Refusal(400, 'write a day like 2026-11-22, or a time like 2026-11-22T18:00Z', key);
  return time;
};

const DAY = 864e5;

/** Thirty days where the query does not say; up to now, or in whole days of UTC up to the end of this one. */
export const periodIn = (query: URLSearchParams, now: number, wholeDays: boolean): { from: Date; to: Date } => {
  const to = timeIn(query, 'to') ?? new Date(wholeDays ? (Math.floor(now / DAY) + 1) * DAY : now);
  const from = timeIn(query, 'from') ?? new Date(to.getTime() - 30 * DAY);
  for (const [key, time] of Object.entries({ to, from }))
    if (wholeDays && time.getTime() % DAY) throw new Refusal(400, 'write a day like 2026-11-22', key);
  return { from, to };
};
