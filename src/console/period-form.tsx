/** Which days are counted: the last week, month or quarter, or days of one's own. */
import { useState } from 'preact/hooks';
import { dayAfter } from './numbers.js';
import { today } from './time-words.js';
import type { Period } from './use-numbers.js';

const LAST = [7, 30, 90] as const;

export const lastDays = (days: number): Period => ({ from: dayAfter(today(), 1 - days), to: today() });

interface PeriodFormProps {
  period: Period;
  set: (period: Period) => void;
}

export const PeriodForm = ({ period, set }: PeriodFormProps) => {
  const [days, setDays] = useState('30');
  const [{ from, to }, type] = useState(period);
  const isWrong = from > to;
  const write = (next: Period) => {
    type(next);
    // While a date is typed it is empty.
    if (next.from && next.to && next.from <= next.to) set(next);
  };
  const date = (key: 'from' | 'to', label: string) => (
    <div class={`field${isWrong ? ' wrong' : ''}`}>
      <label for={`period-${key}`}>{label}</label>
      <input
        id={`period-${key}`}
        type="date"
        required
        max={today()}
        value={{ from, to }[key]}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby="period-wrong"
        onInput={({ currentTarget }) => write({ from, to, [key]: currentTarget.value })}
      />
    </div>
  );
  return (
    <div class="period">
      <div class="field">
        <label for="period">Period</label>
        <select
          id="period"
          value={days}
          onChange={({ currentTarget: { value } }) => {
            setDays(value);
            if (value) write(lastDays(Number(value)));
          }}
        >
          {LAST.map((number) => (
            <option key={number} value={number}>
              Last {number} days
            </option>
          ))}
          <option value="">Days of my own</option>
        </select>
      </div>
      {!days && (
        <>
          {date('from', 'First day')}
          {date('to', 'Last day')}
          <p class="found error" id="period-wrong" role="alert">
            {isWrong && 'The first day is after the last.'}
          </p>
        </>
      )}
    </div>
  );
};
