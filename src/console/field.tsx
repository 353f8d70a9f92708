/** A control with its label, a hint, and what was found wrong with it or unusual, all tied to it for who cannot see. */
import type { ComponentChildren, JSX } from 'preact';
import type { Keys } from './change-in.js';
import { pathOf } from './change-in.js';
import { findingsAt, useDesk, useEdit } from './desk.js';
import { Found } from './found.js';

/** What ties a control to its label and to the words below. */
export interface Tie {
  id: string;
  'data-path': string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

export interface FieldProps {
  keys: Keys;
  label: string;
  hint?: ComponentChildren;
  /** Findings within this place are told here, too. */
  deep?: boolean;
  children: (tie: Tie) => ComponentChildren;
}

export const idOf = (keys: Keys): string => `f-${pathOf(keys).replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0)}_`)}`;

export const Field = ({ keys, label, hint, deep = false, children }: FieldProps) => {
  const { errors, advice } = findingsAt(useDesk().verdict, keys, deep);
  const id = idOf(keys);
  const described = [hint && `${id}-hint`, (errors.length || advice.length) && `${id}-found`].filter(Boolean).join(' ');
  return (
    <div class={`field${errors.length ? ' wrong' : ''}`}>
      <label for={id}>{label}</label>
      {children({
        id,
        'data-path': pathOf(keys),
        ...(described && { 'aria-describedby': described }),
        ...(errors.length && { 'aria-invalid': 'true' as const }),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Found id={`${id}-found`} keys={keys} deep={deep} />
    </div>
  );
};

interface TextProps extends Omit<FieldProps, 'children'> {
  value: string | undefined;
  placeholder?: string;
  /** An empty one stays, so that the check asks for it. */
  required?: boolean;
  lines?: number;
  type?: 'text' | 'url';
}

export const TextField = ({ value = '', placeholder, required, lines, type = 'text', ...field }: TextProps) => {
  const edit = useEdit();
  const input: JSX.GenericEventHandler<HTMLInputElement | HTMLTextAreaElement> = ({ currentTarget }) => {
    const text = currentTarget.value;
    edit(field.keys, text || required ? text : undefined, `${field.label} changed`, true);
  };
  return (
    <Field {...field}>
      {(tie) =>
        lines ? (
          <textarea {...tie} rows={lines} value={value} placeholder={placeholder} onInput={input} />
        ) : (
          <input
            {...tie}
            type="text"
            inputMode={type}
            autocomplete="off"
            spellcheck={false}
            required={required}
            value={value}
            placeholder={placeholder}
            onInput={input}
          />
        )
      }
    </Field>
  );
};

interface SelectProps extends Omit<FieldProps, 'children'> {
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  /** What the config says for a value; default: the value, and nothing for ''. */
  write?: (value: string) => unknown;
}

export const SelectField = ({ value, options, write = (text) => text || undefined, ...field }: SelectProps) => {
  const edit = useEdit();
  return (
    <Field {...field}>
      {(tie) => (
        <select
          {...tie}
          value={value}
          onChange={({ currentTarget }) => {
            const [, label] = options.find(([one]) => one === currentTarget.value) ?? [];
            edit(field.keys, write(currentTarget.value), `${field.label}: ${label}`);
          }}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
