/** Answers by one thing that records say of where or how was asked, the largest first. */
import { Charted } from './charted.js';
import { labelled } from './number-words.js';
import { type Dimension, type Numbers, rowsOf } from './numbers.js';

const BARS = ['accepted', 'partly', 'refused'] as const;
/** A chart of more cannot be read. */
const MOST = 8;

interface ByPlaceProps {
  dimension: Dimension;
  title: string;
  head: string;
  numbers: Numbers;
}

export const ByPlace = ({ dimension, title, head, numbers }: ByPlaceProps) => {
  const rows = rowsOf(numbers, dimension).map(labelled(dimension));
  const id = `by-${dimension}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length > 0 ? (
        <>
          {rows.length > MOST && (
            <p class="hint">
              The {MOST} largest of {rows.length}; the table has all.
            </p>
          )}
          <Charted
            title={`Answers ${title.toLowerCase()}`}
            head={head}
            rows={rows}
            most={MOST}
            lying
            bars={BARS}
            columns={['shown', ...BARS]}
            unit={numbers.unit}
          />
        </>
      ) : (
        <p class="hint">Too few visitors to tell.</p>
      )}
    </section>
  );
};
