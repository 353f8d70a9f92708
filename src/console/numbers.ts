/** What the server counted, as rows that charts, tables and files show alike. Pure. */

/** Null: fewer than ten. */
export type Count = number | null;

/** What is shown of a row, in this order; see the manual of `GET /statistics`. */
export const MEASURES = {
  shown: 'Shown',
  accepted: 'Accepted',
  partly: 'Partly',
  refused: 'Refused',
  gpc: 'GPC',
  dnt: 'DNT',
  withdrawn: 'Withdrawn',
  leaks: 'Leaks',
} as const;
export type Measure = keyof typeof MEASURES;
export type Tally = Record<Measure, Count>;

export type Dimension = 'day' | 'week' | 'region' | 'language' | 'layout' | 'notice' | 'regime';

export interface Numbers {
  /** What every count is a multiple of: 10, or 1 for who may read records. */
  unit: number;
  total: Tally;
  by: Record<Dimension, Record<string, Tally>>;
  /** Rows of fewer than ten visitors together, where these are ten. */
  others?: Partial<Record<Dimension, Tally>>;
  hosts: readonly { host: string; pixel: string; leaks: number }[];
}

export interface Row {
  /** As the server names it; undefined for all others together. */
  value: string | undefined;
  tally: Tally;
}

/** `label`: what it is called; `code`: as records name it, where that is not the same. */
export interface LabelledRow extends Row {
  label: string;
  code?: string | undefined;
}

export const answered = ({ accepted, partly, refused }: Tally): number =>
  (accepted ?? 0) + (partly ?? 0) + (refused ?? 0);

/** In full percent; undefined where the whole is so small that rounding would show. */
export const percent = (part: Count, whole: Count, unit: number): number | undefined =>
  part === null || whole === null || whole < 10 * unit ? undefined : Math.round((100 * part) / whole);

/** Most answers first, all others last; a place of which other records alone speak is none. */
export const rowsOf = ({ by, others }: Numbers, dimension: Dimension): Row[] => {
  const size = ({ tally }: Row) => answered(tally) || (tally.shown ?? 0) / 1e6;
  const rows = Object.entries(by[dimension]).map(([value, tally]): Row => ({ value, tally }));
  const rest = others?.[dimension];
  return [...rows.sort((a, b) => size(b) - size(a)), ...(rest ? [{ value: undefined, tally: rest }] : [])].filter(size);
};

const DAY = 864e5;

/** So many days after a day of UTC. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** By day, or by week where the days are too many to see or most have too few visitors to tell. */
export const timeOf = ({ unit, by }: Numbers, from: string, to: string): { step: 'day' | 'week'; rows: Row[] } => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  const told = Object.keys(by.day).length;
  const step = days > 45 || (unit > 1 && days > 13 && told < days / 2) ? 'week' : 'day';
  // Weeks are named by their Monday.
  const first = step === 'day' ? from : dayAfter(from, -((new Date(from).getUTCDay() + 6) % 7));
  const nothing = unit > 1 ? null : 0;
  const empty = Object.fromEntries(Object.keys(MEASURES).map((name) => [name, nothing])) as Tally;
  const rows: Row[] = [];
  for (let value = first; value <= to; value = dayAfter(value, step === 'day' ? 1 : 7))
    rows.push({ value, tally: by[step][value] ?? empty });
  return { step, rows };
};
