/** Sorts what a page sent into records to keep and the first thing that is wrong. Pure. */
import * as v from 'valibot';
import type { ConsentRecord } from '../types.js';
import { recordSchema } from './record-schema.js';

/** Pages send twenty at a time. */
const MOST = 100;
/** Clocks differ by less than a day, as for choices in cookies. */
const SKEW = 864e5;

export interface Checked {
  records: ConsentRecord[];
  /** The first thing that is wrong: what to write, and where. */
  wrong?: { error: string; key: string };
}

/** Names that we wrote and places in lists; a key that nobody knows is content. */
const pathOf = (issue: v.BaseIssue<unknown>): string => {
  const path = issue.path ?? [];
  const known = issue.expected === 'never' ? path.slice(0, -1) : path;
  return known.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
};

/**
 * The good ones of a batch are kept though another is wrong: a page drops all of a batch that was refused.
 * Of two with one id the first counts.
 */
export const checkRecords = (body: unknown, now: number): Checked => {
  const keys = typeof body === 'object' && body ? Object.keys(body) : [];
  const list: unknown = (body as { records?: unknown } | null)?.records;
  if (keys.join() !== 'records' || !Array.isArray(list))
    return { records: [], wrong: { error: 'write { "records": [ … ] }', key: 'body' } };
  if (!list.length || list.length > MOST)
    return { records: [], wrong: { error: `write 1 to ${MOST} records`, key: 'records' } };
  const found = new Map<string, ConsentRecord>();
  let wrong: Checked['wrong'];
  list.forEach((one, index) => {
    const { success, output, issues } = v.safeParse(recordSchema, one, { abortEarly: true });
    if (!success) wrong ??= { error: issues[0].message, key: `records[${index}]${pathOf(issues[0])}` };
    else if (Date.parse(output.at) > now + SKEW)
      wrong ??= { error: 'write a time that is not in the future', key: `records[${index}].at` };
    else if (!found.has(output.id)) found.set(output.id, output);
  });
  return { records: [...found.values()], ...(wrong && { wrong }) };
};
