/** Two lists compared by key, whatever their order: what came, what went, and what is in both. Pure. */
export const pair = <T>(old: readonly T[] = [], next: readonly T[] = [], keyOf: (one: T) => string) => {
  const before = new Map(old.map((one) => [keyOf(one), one]));
  const after = new Map(next.map((one) => [keyOf(one), one]));
  return {
    added: [...after.values()].filter((one) => !before.has(keyOf(one))),
    gone: [...before.values()].filter((one) => !after.has(keyOf(one))),
    kept: [...after].flatMap(([key, one]): (readonly [T, T])[] => {
      const known = before.get(key);
      return known === undefined ? [] : [[known, one]];
    }),
  };
};
