/** One thing that a check found in a config: where, what stands there, and what to write. Pure. */

export interface Finding {
  /** Where: `pixels[2].category`; empty: the config itself. */
  path: string;
  /** What stands there and what to write, for people. */
  message: string;
  /** What advice rests on: the clause of a law, or a row of the catalogue. */
  source?: string;
}

/** What stands there, as JSON that is short enough to be read. */
const textOf = (value: unknown): string => {
  const text = JSON.stringify(value) ?? `a ${typeof value}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export const wrong = (path: string, value: unknown, write: string): Finding => ({
  path,
  message: `${value === undefined ? 'missing' : `got ${textOf(value)}`}, write ${write}`,
});

/** The path of a key or a place within another. */
export const within = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key;

/** Whether a path is this place or one within it. */
export const isIn = (path: string, place: string): boolean =>
  !place || path === place || (path.startsWith(place) && /[.[]/.test(path.charAt(place.length)));

export const printFinding = ({ path, message, source }: Finding): string =>
  `${path ? `${path}: ` : ''}${message}${source ? ` (${source})` : ''}`;
