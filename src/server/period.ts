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
