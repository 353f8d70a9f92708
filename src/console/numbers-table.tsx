/** Rows of numbers as a table, which says all that the chart above it shows. */
import { Fragment } from 'preact';
import { countWords, percentWords } from './number-words.js';
import { answered, type LabelledRow, MEASURES, type Measure, percent } from './numbers.js';

interface NumbersTableProps {
  caption: string;
  /** What a row is. */
  head: string;
  rows: readonly LabelledRow[];
  columns: readonly Measure[];
  unit: number;
}

export const NumbersTable = ({ caption, head, rows, columns, unit }: NumbersTableProps) => (
  <details>
    <summary>
      As a table<span class="unseen">: {caption}</span>
    </summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class="numbers">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((name) => (
              <Fragment key={name}>
                <th scope="col">{MEASURES[name]}</th>
                {name === 'accepted' && (
                  <th scope="col">
                    Share<span class="unseen"> of answers that accepted</span>
                  </th>
                )}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, label, code, tally }) => (
            <tr key={value ?? '*'}>
              <th scope="row">
                {label}
                {code && <span class="muted"> {code}</span>}
              </th>
              {columns.map((name) => (
                <Fragment key={name}>
                  <td class={tally[name] === null ? 'muted' : undefined}>{countWords(tally[name])}</td>
                  {name === 'accepted' && <td>{percentWords(percent(tally.accepted, answered(tally), unit))}</td>}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
