/** Rows about what an opt-out refuses, for the tests of signals, their memory and minors. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { type Case, factsOf, inWords } from './facts.js';

/** What is expected of a case, and whether its signal and its choice disagree. */
type Row = [title: string, facts: Case, expected: Record<string, string | null>, conflict?: boolean];
export const check = (rows: Row[]) =>
  test.each(rows)('%s', (_, facts, expected, conflict = false) => {
    const decision = decide(factsOf(facts));
    expect(inWords(decision)).toMatchObject(expected);
    expect(decision.signals.conflict).toBe(conflict);
  });

export const refusedFor = (why: string) => ({
  sale: `refused: ${why}`,
  marketing: `refused: ${why}`,
  ads: `refused: ${why}`,
  panel: `refused: ${why}`,
});
/** What sells, and the rest: sale is the axis of a signal. */
export const optedOut = (why: string) => ({
  ...refusedFor(why),
  functional: 'allowed: regime',
  analytics: 'allowed: regime',
  stats: 'allowed: regime',
  letter: 'allowed: regime',
  ask: null,
});
