/** Answers by day, or by week, beside how many were asked. */
import { Charted } from './charted.js';
import { labelled } from './number-words.js';
import { type Numbers, timeOf } from './numbers.js';
import type { Period } from './use-numbers.js';

const BARS = ['accepted', 'partly', 'refused'] as const;

export const OverTime = ({ numbers, period }: { numbers: Numbers; period: Period }) => {
  const { step, rows } = timeOf(numbers, period.from, period.to);
  const title = `By ${step}`;
  const isAsked = rows.some(({ tally }) => tally.shown);
  return (
    <section class="card" aria-labelledby="time">
      <h2 id="time">{title}</h2>
      {step === 'week' && <p class="hint">Weeks begin on Monday. The first and the last may not be whole.</p>}
      <Charted
        title={`Answers ${title.toLowerCase()}`}
        head={step === 'day' ? 'Day' : 'Week'}
        rows={rows.map(labelled(step))}
        bars={BARS}
        line={isAsked ? 'shown' : undefined}
        columns={['shown', ...BARS, 'gpc', 'dnt', 'withdrawn']}
        unit={numbers.unit}
      />
    </section>
  );
};
