/** Counts of visitors as they may be told to who may see no records: in full tens, and none of fewer than ten. Pure. */
import { DIMENSIONS, type Dimension, type LeakingHost, type Statistics, type Tally } from './statistics.js';

/**
 * To leave small counts out would not do while the others are exact: what is missing follows from a sum, from a second
 * period, or from asking again a minute later. A difference of full tens is full tens. Zero is left out as well: beside
 * nine who were asked it would say what each of them did not do.
 */
const LEAST = 10;

/** Null: fewer than ten. */
type Told = number | null;

export interface ToldStatistics extends Statistics<Told> {
  /** What every count is a multiple of. */
  unit: number;
  /** What is too few to be a row, added up, where that is ten or more. */
  others: Partial<Record<Dimension, Tally<Told>>>;
}

const tell = (count: number): Told => (count < LEAST ? null : count - (count % LEAST));
const tellAll = (tally: Tally): Tally<Told> =>
  Object.fromEntries(Object.entries(tally).map(([name, count]) => [name, tell(count)])) as unknown as Tally<Told>;

/** A row that has nothing to tell would still tell that somebody was there. */
const isMany = (tally: Tally): boolean => Object.values(tally).some((count) => count >= LEAST);

const sum = (tallies: readonly Tally[], names: readonly string[]): Tally =>
  Object.fromEntries(
    names.map((name) => [name, tallies.reduce((all, one) => all + one[name as keyof Tally], 0)]),
  ) as unknown as Tally;

export const inTens = ({ total, by, hosts }: Statistics): ToldStatistics => {
  const told = { by: {} as ToldStatistics['by'], others: {} as ToldStatistics['others'] };
  for (const dimension of DIMENSIONS) {
    const rows = Object.entries(by[dimension]);
    const many = rows.filter(([, tally]) => isMany(tally));
    const few = rows.filter(([, tally]) => !isMany(tally)).map(([, tally]) => tally);
    const others = sum(few, Object.keys(total));
    told.by[dimension] = Object.fromEntries(many.map(([value, tally]) => [value, tellAll(tally)]));
    if (isMany(others)) told.others[dimension] = tellAll(others);
  }
  const seen = hosts.flatMap(({ leaks, ...host }): LeakingHost[] => {
    const count = tell(leaks);
    return count === null ? [] : [{ ...host, leaks: count }];
  });
  return { unit: LEAST, total: tellAll(total), ...told, hosts: seen };
};
