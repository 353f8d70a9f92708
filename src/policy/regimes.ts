/** Which rule a region follows: the rows of laws.ts in the short form that browsers load. */
import type { Regime } from '../types.js';

/** By first letters. The territories of the US follow its row. */
const OPT_IN =
  /^(A[ERTX]|B[EGR]|C[HLNOYZ]|CA-QC|D[EK]|E[AESU]|F[IR]|G[BFGIPR]|H[RU]|I[CDEMNST]|JE|K[ER]|L[ITUV]|M[FQT]|N[GLO]|P[ELT]|R[EO]|S[AEIK]|T[HR]|UK|VN|YT|ZA)$/;
const OPT_OUT = /^(CA|US)$/;
const NOTICE = /^(AU|JP|NZ)$/;

const rowOf = (code: string): Regime | undefined =>
  OPT_IN.test(code) ? 'opt-in' : OPT_OUT.test(code) ? 'opt-out' : NOTICE.test(code) ? 'notice' : undefined;

/**
 * What a table says of a region, or else its row: the longest prefix counts, `US-CA` before `US` before `*`; a territory of
 * the US with a code of its own is part of it. Of an unknown region only `unknown` speaks.
 */
export const inRegion = <T>(
  region: string | undefined,
  table: Readonly<Record<string, T>>,
  row?: (code: string) => T | undefined,
): T | undefined =>
  (region
    ? [region, region.split('-')[0] as string, /^(AS|GU|MP|PR|UM|VI)/.test(region) ? 'US' : '*', '*']
    : ['unknown']
  )
    .map((code) => table[code] ?? row?.(code))
    .find((found) => found !== undefined);

/**
 * Of two rows for one prefix the override counts. A known region without a row follows `*`, an unknown one `unknown`, and
 * both are `opt-in` unless overridden.
 */
export const regimeOf = (region: string | undefined, overrides: Readonly<Record<string, Regime>>): Regime =>
  inRegion(region, overrides, rowOf) ?? 'opt-in';

/** Whether the law lets people opt out, whatever stricter rule a site follows: who did is not asked to opt back in. */
export const letsOptOut = (region: string | undefined): boolean => regimeOf(region, {}) === 'opt-out';
