/** Rows of numbers as a table, which says all that the chart above it shows. */
import { countWords, percentWords } from './number-words.js';
import { answered, MEASURES, type Measure, percent, type Row } from './numbers.js';

/** `label`: what it is called; `code`: as records name it, where that is not the same. */
export interface LabelledRow extends Row {
  label: string;
  code?: string | undefined;
}

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
              <th key={name} scope="col">
                {MEASURES[name]}
              </th>
            ))}
            {columns.includes('accepted') && <th scope="col">Accepted, of answers</th>}
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
                <td key={name} class={tally[name] === null ? 'muted' : undefined}>
                  {countWords(tally[name])}
                </td>
              ))}
              {columns.includes('accepted') && <td>{percentWords(percent(tally.accepted, answered(tally), unit))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
