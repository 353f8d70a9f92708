/** The known name that someone may have meant: two slips away at most. Pure. */

/** How many letters must be put in, taken out or changed. */
const distance = (one: string, two: string): number => {
  let row = [...Array(two.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + Number(one[i - 1] !== two[j - 1]),
      );
    row = next;
  }
  return row[two.length] as number;
};

export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= 2 && best.far < name.length / 2 ? best.one : undefined;
};
