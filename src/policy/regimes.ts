/** Which rule a region follows: the rows of laws.ts in the short form that browsers load. */
import type { Regime } from '../types.js';

const ROWS: readonly (readonly [Regime, string])[] = [
  [
    'opt-in',
    'EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO AX GF GP MF MQ RE YT EA IC ' +
      'GB UK GG GI IM JE CH CA-QC BR AE AR CL CN CO ID IN KE KR NG PE SA TH TR VN ZA',
  ],
  ['opt-out', 'US AS GU MP PR UM VI CA'],
  ['notice', 'JP AU NZ'],
];

/**
 * The longest prefix that has a row wins: `US-CA`, then `US`; of two rows for one prefix the override does.
 * A known region without a row follows `*`, an unknown one `unknown`, and both are `opt-in` unless overridden.
 */
export const regimeOf = (region: string | undefined, overrides: Readonly<Record<string, Regime>>): Regime =>
  (region ? [region, region.split('-')[0] as string, '*'] : ['unknown'])
    .map((code) => overrides[code] ?? ROWS.find(([, codes]) => codes.split(' ').includes(code))?.[0])
    .find(Boolean) ?? 'opt-in';
