/** A few choices side by side, of which one holds. */
import type { ComponentChildren } from 'preact';
import { type Keys, pathOf } from './change-in.js';
import { useEdit } from './desk.js';
import { idOf } from './field.js';
import { Found } from './found.js';

interface Option {
  value: string;
  label: string;
  hint?: string;
  picture?: ComponentChildren;
}

interface ChoicesProps {
  keys: Keys;
  label: string;
  options: readonly Option[];
  value: string;
  /** What holds where the config says nothing. */
  usual: string;
  /** What is changed with it; default: the place itself. */
  write?: (value: string) => readonly [keys: Keys, value: unknown];
}

export const Choices = ({
  keys,
  label,
  options,
  value,
  usual,
  write = (chosen) => [keys, chosen === usual ? undefined : chosen],
}: ChoicesProps) => {
  const edit = useEdit();
  const name = idOf(keys);
  return (
    <fieldset class="choices" aria-describedby={`${name}-found`}>
      <legend>{label}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              data-path={option.value === value ? pathOf(keys) : undefined}
              checked={option.value === value}
              onChange={() => edit(...write(option.value), `${label}: ${option.label}`)}
            />
            {option.picture}
            <span>
              <b>{option.label}</b>
              {option.hint && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <Found id={`${name}-found`} keys={keys} />
    </fieldset>
  );
};
