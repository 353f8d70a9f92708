/** Remembers what was made for a key, as many as there is room for: the one that was not asked for longest goes first. */

/** What fails, or comes to undefined, is made anew the next time. */
export const remember = <T>(
  room: number,
  make: (key: string) => Promise<T | undefined>,
): ((key: string) => Promise<T | undefined>) => {
  const kept = new Map<string, Promise<T | undefined>>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    const drop = () => kept.get(key) === made && kept.delete(key);
    made.then((value) => value === undefined && drop(), drop);
    for (const [oldest] of kept) {
      if (kept.size <= room) break;
      kept.delete(oldest);
    }
    return made;
  };
};
