/** A line of a table as CSV (RFC 4180) that is safe to open: no cell of it is taken for a formula. Pure. */

export type Cell = string | number | boolean | null | undefined;

/** What spreadsheets take for the start of a formula, full-width signs of East Asian keyboards too. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

export const cellOf = (value: Cell): string => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;
