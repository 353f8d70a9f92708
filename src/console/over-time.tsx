/** Answers by day, or by week, beside how many were asked. */
import { Chart } from './chart.js';
import { labelled } from './number-words.js';
import { MEASURES, type Measure, type Numbers, timeOf } from './numbers.js';
import { NumbersTable } from './numbers-table.js';
import type { Period } from './use-numbers.js';

const BARS = ['accepted', 'partly', 'refused'] as const;

export const OverTime = ({ numbers, period }: { numbers: Numbers; period: Period }) => {
  const { step, rows } = timeOf(numbers, period.from, period.to);
  const days = rows.map(labelled(step));
  const title = `By ${step}`;
  const series = (name: Measure) => ({ name, label: MEASURES[name], values: rows.map(({ tally }) => tally[name]) });
  const isAsked = rows.some(({ tally }) => tally.shown);
  return (
    <section class="card" aria-labelledby="time">
      <h2 id="time">{title}</h2>
      {step === 'week' && <p class="hint">Weeks begin on Monday. The first and the last may not be whole.</p>}
      <Chart
        label={`Answers ${title.toLowerCase()}`}
        labels={days.map(({ label }) => label.replace('Week of ', ''))}
        series={[...(isAsked ? [{ ...series('shown'), line: true }] : []), ...BARS.map(series)]}
      />
      <NumbersTable
        caption={`Answers ${title.toLowerCase()}`}
        head={step === 'day' ? 'Day' : 'Week'}
        rows={days}
        columns={['shown', ...BARS, 'gpc', 'dnt', 'withdrawn']}
        unit={numbers.unit}
      />
    </section>
  );
};
