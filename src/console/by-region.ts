/** A setting by region as a table has it: one value for everywhere, and rows for regions. Pure. */
import type { ByRegion } from '../types.js';

export interface Regional<T> {
  everywhere?: T | undefined;
  rows: Readonly<Record<string, T>>;
}

export const spread = <T extends string | number>(setting: ByRegion<T> | undefined): Regional<T> => {
  if (typeof setting !== 'object') return { everywhere: setting, rows: {} };
  const { '*': everywhere, ...rows } = setting as Readonly<Record<string, T>>;
  return { everywhere, rows };
};

export const fold = <T extends string | number>({ everywhere, rows }: Regional<T>): ByRegion<T> | undefined =>
  Object.keys(rows).length ? { ...rows, ...(everywhere !== undefined && { '*': everywhere }) } : everywhere;
