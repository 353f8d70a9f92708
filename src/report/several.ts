/** Several reporters as one: delivered when each has every record. */
import type { Reporter } from '../types.js';
import { retryOf } from './undelivered.js';

/**
 * One that fails is tried again alone, as long as the page lives; on a later page all of them get the record again, under the
 * same id. One that will never take a record holds up nobody.
 */
export const several = (...reporters: readonly Reporter[]): Reporter => {
  const done = reporters.map(() => new Set<string>());
  /** Told once nobody must be asked again. */
  const refusals: unknown[] = [];
  return async (records) => {
    const failures: unknown[] = [];
    await Promise.all(
      reporters.map(async (reporter, index) => {
        const has = done[index] as Set<string>;
        const left = records.filter(({ id }) => !has.has(id));
        if (!left.length) return;
        try {
          await reporter(left);
        } catch (error) {
          if (retryOf(error) !== false) {
            failures.push(error);
            return;
          }
          refusals.push(error);
        }
        for (const { id } of left) has.add(id);
      }),
    );
    if (failures.length) throw failures[0];
    for (const has of done) for (const { id } of records) has.delete(id);
    if (refusals.length) throw refusals.splice(0)[0];
  };
};
