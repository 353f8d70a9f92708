/** What visitors answered: in all, over time, and by where and how they were asked. */
import { useState } from 'preact/hooks';
import { ByPlace } from './by-place.js';
import { Figures } from './figures.js';
import { Head } from './head.js';
import { LeakNumbers } from './leak-numbers.js';
import { answered, type Dimension, type Numbers } from './numbers.js';
import { numbersFile } from './numbers-file.js';
import { OverTime } from './over-time.js';
import { lastDays, PeriodForm } from './period-form.js';
import { saveFile } from './save-file.js';
import { useNumbers } from './use-numbers.js';

const PLACES: readonly (readonly [dimension: Dimension, title: string, head: string])[] = [
  ['region', 'By region', 'Region'],
  ['language', 'By language', 'Language'],
  ['layout', 'By layout', 'Layout'],
  ['regime', 'By rule', 'Rule'],
  ['notice', 'By version of the Cookie Notice', 'Version'],
];
const DIMENSIONS = PLACES.map(([dimension]) => dimension);

const isEmpty = ({ total }: Numbers): boolean => !answered(total) && !total.shown && !total.leaks && !total.withdrawn;

/** Whom the counts are of, and how exact they are. */
const Exactness = ({ unit }: { unit: number }) => (
  <p class="hint">
    {unit > 1
      ? `Each visitor counts once, by their last answer. Every number is rounded down to full tens; “<10” is fewer than ten, or
         none: so nobody can be picked out. What is too few by itself is under “All others”, where that is ten.`
      : 'Your token may read records: these are exact counts of records. Share them with care, for few visitors can be recognized.'}
  </p>
);

export const NumbersPage = () => {
  const [period, setPeriod] = useState(() => lastDays(30));
  const { counted, fault, busy, again } = useNumbers(period);
  const save = () => {
    if (!counted) return;
    const { from, to } = counted.period;
    saveFile(`heed-numbers-${from}-${to}.csv`, 'text/csv', numbersFile(counted.numbers, DIMENSIONS, from, to));
  };
  return (
    <>
      <Head title="Numbers">
        What visitors answered, when and where, and what the guard saw. Days are those of UTC.
      </Head>
      <section class="card" aria-label="What is counted">
        <div class="bar-line">
          <PeriodForm period={period} set={setPeriod} />
          <div class="actions">
            <button type="button" class="button line" disabled={busy} onClick={again}>
              {fault ? 'Try again' : 'Count again'}
            </button>
            <button type="button" class="button line" disabled={!counted} onClick={save}>
              Save as CSV
            </button>
          </div>
        </div>
        {counted && <Exactness unit={counted.numbers.unit} />}
        {fault && (
          <p class="found error" role="alert">
            The numbers could not be counted. {counted ? 'Below are those of before. ' : ''}Nothing is lost: try again
            in a moment.
          </p>
        )}
      </section>
      {counted && <Shown {...counted} />}
    </>
  );
};

const Shown = ({ numbers, period }: NonNullable<ReturnType<typeof useNumbers>['counted']>) =>
  isEmpty(numbers) ? (
    <section class="card" aria-labelledby="nothing">
      <h2 id="nothing">{numbers.unit > 1 ? 'Too few visitors to tell' : 'Nothing was counted'}</h2>
      <p>
        {numbers.unit > 1
          ? 'Fewer than ten visitors answered in this period. From ten on their numbers stand here.'
          : 'Nobody answered in this period.'}{' '}
        Numbers come from the records that your shop sends: a longer period may have more.
      </p>
    </section>
  ) : (
    <>
      <Figures numbers={numbers} />
      <OverTime numbers={numbers} period={period} />
      <div class="halves">
        {PLACES.map(([dimension, title, head]) => (
          <ByPlace key={dimension} dimension={dimension} title={title} head={head} numbers={numbers} />
        ))}
      </div>
      <LeakNumbers numbers={numbers} period={period} />
    </>
  );
