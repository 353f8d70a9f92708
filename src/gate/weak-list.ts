/** A set that can be walked through and keeps nothing alive. */

export interface WeakList<T> {
  has(one: T): boolean;
  add(one: T): void;
  /** Whether it was there. */
  delete(one: T): boolean;
  /** What is alive, in the order in which it came. */
  all(): T[];
}

export const openWeakList = <T extends object>(): WeakList<T> => {
  const known = new WeakMap<T, WeakRef<T>>();
  const refs = new Set<WeakRef<T>>();
  return {
    has: (one) => known.has(one),
    add(one) {
      if (known.has(one)) return;
      const ref = new WeakRef(one);
      known.set(one, ref);
      refs.add(ref);
    },
    delete(one) {
      refs.delete(known.get(one) as WeakRef<T>);
      return known.delete(one);
    },
    all: () =>
      [...refs].flatMap((ref) => {
        const one = ref.deref();
        if (!one) refs.delete(ref);
        return one ?? [];
      }),
  };
};
