/** The numbers of a page as CSV: what is shown, and nothing else. Pure. */
import { csvLine } from '../csv-line.js';
import {
  type Count,
  type Dimension,
  MEASURES,
  type Measure,
  type Numbers,
  type Row,
  rowsOf,
  timeOf,
} from './numbers.js';

const NAMES = Object.keys(MEASURES) as Measure[];
const told = (count: Count): string | number => count ?? '<10';

export const numbersFile = (numbers: Numbers, dimensions: readonly Dimension[], from: string, to: string): string => {
  const line = (by: string, { value, tally }: Row): string =>
    csvLine([by, value ?? 'all others', ...NAMES.map((name) => told(tally[name]))]);
  const { step, rows } = timeOf(numbers, from, to);
  return [
    csvLine(['by', 'value', ...NAMES]),
    line('total', { value: `${from} to ${to}`, tally: numbers.total }),
    ...rows.map((row) => line(step, row)),
    ...dimensions.flatMap((name) => rowsOf(numbers, name).map((row) => line(name, row))),
    ...numbers.hosts.map(({ host, leaks }) =>
      csvLine(['host', host, ...NAMES.map((name) => (name === 'leaks' ? leaks : ''))]),
    ),
  ].join('');
};
