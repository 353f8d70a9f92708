/** Something that happened in a shop, and its record, for the tests of reporting. */
import { decide } from '../../../src/policy/decide.js';
import { recordOf } from '../../../src/report/record.js';
import type { Change, ConsentRecord, Happening } from '../../../src/types.js';
import { type Case, factsOf, NOW } from '../policy/facts.js';

/** What was decided after it and before it. */
export const happeningOf = (after: Case, change: Omit<Change, 'before'>, before?: Case): Happening => ({
  at: NOW,
  decision: decide(factsOf(after)),
  change: { ...change, ...(before && { before: decide(factsOf(before)) }) },
});

export const recorded = (...[after, change, before]: Parameters<typeof happeningOf>): ConsentRecord =>
  recordOf(factsOf(after).policy, happeningOf(after, change, before), { id: 'own', sdk: '1.2.3', language: 'en-GB' });

/** Of a signal, under an id of its own. */
export const recordNamed = (id: string): ConsentRecord => ({ ...recorded({ gpc: true }, { cause: 'signal' }), id });
