/** A number with its label; an empty one is as usual. */
import { useEdit } from './desk.js';
import { Field, type FieldProps } from './field.js';

interface NumberFieldProps extends Omit<FieldProps, 'children'> {
  value: number | undefined;
  placeholder?: string;
  /** In words, for who undoes it; default: that the label changed. */
  what?: string;
}

export const NumberField = ({ value, placeholder, what, ...field }: NumberFieldProps) => {
  const edit = useEdit();
  return (
    <Field {...field}>
      {(tie) => (
        <input
          {...tie}
          type="number"
          min="0"
          placeholder={placeholder}
          value={value ?? ''}
          onInput={({ currentTarget: { value: text } }) =>
            edit(field.keys, text === '' ? undefined : Number(text), what ?? `${field.label} changed`, true)
          }
        />
      )}
    </Field>
  );
};
