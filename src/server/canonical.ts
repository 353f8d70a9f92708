/** One text for one value, whatever the order of its keys (RFC 8785): what hashes are made over. Pure. */

/** What no store can give back as it came: send no retry. */
export class Unstorable extends Error {
  override name = 'Unstorable';
}

const DEPTH = 32;

/** PostgreSQL's jsonb takes neither NUL nor half a character. */
const text = (value: string, path: string): string => {
  if (/\0|\p{Surrogate}/u.test(value))
    throw new Unstorable(`Heed: ${path} has a NUL or half a surrogate pair in it; write whole characters`);
  return JSON.stringify(value);
};

/** Throws `Unstorable` for what JSON cannot say. Keys whose value is undefined do not count, as in JSON. */
export const canonical = (value: unknown, path = 'the record', depth = 0): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object')
    throw new Unstorable(`Heed: ${path} is ${typeof value === 'number' ? value : `a ${typeof value}`}; write JSON`);
  if (depth === DEPTH) throw new Unstorable(`Heed: ${path} is nested more than ${DEPTH} deep; write it flatter`);
  if (Array.isArray(value))
    return `[${value.map((item, index) => canonical(item, `${path}[${index}]`, depth + 1)).join(',')}]`;
  // By UTF-16 code units, as the RFC asks.
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${text(key, path)}:${canonical(item, `${path}.${key}`, depth + 1)}`).join(',')}}`;
};
