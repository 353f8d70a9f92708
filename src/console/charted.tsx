/** Rows of numbers as a chart, and as a table for who cannot see it or wants them all. */
import { Chart } from './chart.js';
import { type LabelledRow, MEASURES, type Measure } from './numbers.js';
import { NumbersTable } from './numbers-table.js';

interface ChartedProps {
  /** What the numbers are. */
  title: string;
  /** What a row is. */
  head: string;
  rows: readonly LabelledRow[];
  /** How many rows are drawn at most; the table has them all. */
  most?: number;
  /** Bars lie, one row below the other. */
  lying?: boolean;
  bars: readonly Measure[];
  line?: Measure | undefined;
  /** Of the table. */
  columns: readonly Measure[];
  unit: number;
}

export const Charted = ({ title, rows, most = rows.length, lying = false, bars, line, ...table }: ChartedProps) => {
  const drawn = rows.slice(0, most);
  const series = (name: Measure) => ({ name, label: MEASURES[name], values: drawn.map(({ tally }) => tally[name]) });
  return (
    <>
      <Chart
        label={title}
        lying={lying}
        // An axis of weeks need not say so at each.
        labels={drawn.map(({ label }) => label.replace('Week of ', ''))}
        series={[...(line ? [{ ...series(line), line: true }] : []), ...bars.map(series)]}
      />
      <NumbersTable caption={title} rows={rows} {...table} />
    </>
  );
};
