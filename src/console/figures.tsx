/** The figures at a glance: each with what it is a share of. */
import { useDesk } from './desk.js';
import { countWords } from './number-words.js';
import { answered, type Count, type Numbers, percent } from './numbers.js';
import { linkTo } from './route.js';

interface FigureProps {
  label: string;
  count: Count;
  /** What it says in one more line. */
  hint?: string | undefined;
}

const Figure = ({ label, count, hint }: FigureProps) => (
  <div class="figure">
    <dt>{label}</dt>
    <dd>
      <span class={count === null ? 'few' : 'big'}>{countWords(count)}</span>
      {hint && <span class="hint">{hint}</span>}
    </dd>
  </div>
);

/** Views are counted only where the live config says so. */
const NotShown = () => {
  const link = linkTo('report.shown');
  return (
    <p class="hint">
      Views are not counted, so nobody can tell how many did not answer.{' '}
      {link ? <a href={link}>Count them</a> : 'Count them'}: set <code>report.shown</code>.
    </p>
  );
};

export const Figures = ({ numbers: { total, unit } }: { numbers: Numbers }) => {
  const { live } = useDesk();
  const all = answered(total);
  const of = (part: Count, whole: Count, words: string) => {
    const share = percent(part, whole, unit);
    return share === undefined ? undefined : `${share} % ${words}`;
  };
  const isCounted = live?.config.report?.shown === true;
  return (
    <section class="card" aria-labelledby="figures">
      <h2 id="figures">At a glance</h2>
      <dl class="figures">
        {(isCounted || (total.shown ?? 0) > 0) && (
          <Figure label="Asked" count={total.shown} hint={of(all, total.shown, 'answered')} />
        )}
        <Figure label="Accepted all" count={total.accepted} hint={of(total.accepted, all, 'of answers')} />
        <Figure label="Accepted some" count={total.partly} hint={of(total.partly, all, 'of answers')} />
        <Figure label="Refused" count={total.refused} hint={of(total.refused, all, 'of answers')} />
        <Figure label="Global Privacy Control" count={total.gpc} hint={of(total.gpc, all, 'of answers sent it')} />
        <Figure label="Do Not Track" count={total.dnt} hint={of(total.dnt, all, 'of answers sent it')} />
        <Figure label="Withdrawn" count={total.withdrawn} hint="Took back a yes" />
        <Figure label="Leaks" count={total.leaks} hint="Seen by the guard" />
      </dl>
      {!isCounted && <NotShown />}
    </section>
  );
};
