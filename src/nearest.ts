/** The known name that someone most likely meant. Pure. */

/** How many letters to add, drop, change or swap with the next. */
const distance = (one: string, two: string): number => {
  const rows = [Array.from({ length: two.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const [above = [], before = []] = [rows[i - 1], rows[i - 2]];
      const same = one[i - 1] === two[j - 1] ? 0 : 1;
      const ways = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same];
      if (one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) ways.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows[one.length]?.[two.length] ?? 0;
};

/** Undefined where nothing is near: a third of the letters may differ. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map((one) => ({ one, away: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(Math.max(best.one.length, name.length) / 3))
    ? best.one
    : undefined;
};
