/** A list of texts, one a line. */
import { useState } from 'preact/hooks';
import { isSame } from '../is-same.js';
import type { Keys } from './change-in.js';
import { useEdit } from './desk.js';
import { Field } from './field.js';

interface ListFieldProps {
  keys: Keys;
  label: string;
  hint?: string;
  values: readonly string[] | undefined;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const ListField = ({ values = [], ...field }: ListFieldProps) => {
  const edit = useEdit();
  const [typed, setTyped] = useState('');
  // What is typed stays as it is, empty lines too, unless the list was changed from elsewhere.
  const text = isSame(linesOf(typed), values) ? typed : values.join('\n');
  return (
    <Field {...field} deep>
      {(tie) => (
        <textarea
          {...tie}
          rows={Math.max(2, values.length + 1)}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            const lines = linesOf(value);
            edit(field.keys, lines.length ? lines : undefined, `${field.label} changed`, true);
          }}
        />
      )}
    </Field>
  );
};
