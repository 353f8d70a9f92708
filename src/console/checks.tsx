/** Some of a few, each by a box to tick. */
import { type Keys, pathOf } from './change-in.js';
import { useEdit } from './desk.js';
import { idOf } from './field.js';
import { Found } from './found.js';

interface ChecksProps {
  keys: Keys;
  label: string;
  options: readonly { id: string; label: string }[];
  chosen: readonly string[];
  /** A list with nothing in it says something. */
  keepsEmpty?: boolean;
}

export const Checks = ({ keys, label, options, chosen, keepsEmpty = false }: ChecksProps) => {
  const edit = useEdit();
  const id = idOf(keys);
  const lost = chosen.filter((one) => !options.some((known) => known.id === one));
  const shown = [...options, ...lost.map((one) => ({ id: one, label: one }))];
  return (
    <fieldset class="checks" id={id} tabIndex={-1} data-path={pathOf(keys)} aria-describedby={`${id}-found`}>
      <legend>{label}</legend>
      <div class="boxes">
        {shown.map((one) => (
          <label key={one.id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(one.id)}
              onChange={({ currentTarget: { checked } }) => {
                const next = checked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id);
                const value = next.length || keepsEmpty ? next : undefined;
                edit(keys, value, `${label}: ${one.label} ${checked ? 'on' : 'off'}`);
              }}
            />
            {one.label}
          </label>
        ))}
      </div>
      <Found id={`${id}-found`} keys={keys} deep />
    </fieldset>
  );
};
