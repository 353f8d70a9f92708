/** Joins what comes while a write is under way into the next one: many callers, few transactions. */

interface Job<Item, Result> {
  items: readonly Item[];
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export interface Gathered<Item, Result> {
  /** Resolves once these items are written. */
  put(items: readonly Item[]): Promise<Result>;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

/**
 * `write` takes a list of lists and returns a result for each; all or nothing. `limit` is how many items one write takes.
 * `isTheirs` tells whether it failed for what some list holds, and not for all alike.
 */
export const gather = <Item, Result>(
  write: (lists: readonly (readonly Item[])[]) => Promise<readonly Result[]>,
  limit: number,
  isTheirs: (error: unknown) => boolean,
): Gathered<Item, Result> => {
  const waiting: Job<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  const attempt = async (jobs: readonly Job<Item, Result>[]): Promise<void> => {
    try {
      const results = await write(jobs.map(({ items }) => items));
      jobs.forEach((job, index) => {
        job.resolve(results[index] as Result);
      });
    } catch (error) {
      // One that is refused takes no other with it.
      if (jobs.length > 1 && isTheirs(error)) for (const job of jobs) await attempt([job]);
      else for (const job of jobs) job.reject(error);
    }
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      let count = 0;
      const end = waiting.findIndex(({ items }, index) => {
        count += items.length;
        return index > 0 && count > limit;
      });
      await attempt(waiting.splice(0, end < 0 ? waiting.length : end));
    }
    running = undefined;
  };

  return {
    put: (items) =>
      new Promise((resolve, reject) => {
        waiting.push({ items, resolve, reject });
        running ??= drain();
      }),
    idle: async () => {
      await running;
    },
  };
};
