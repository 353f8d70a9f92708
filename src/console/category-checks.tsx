/** Some of the categories, each by a box to tick. */
import type { CategoryFacts } from './category-facts.js';
import { type Keys, pathOf } from './change-in.js';
import { useEdit } from './desk.js';
import { idOf } from './field.js';
import { Found } from './found.js';

interface CategoryChecksProps {
  keys: Keys;
  label: string;
  categories: readonly CategoryFacts[];
  chosen: readonly string[];
  /** A list with nothing in it says something. */
  keepsEmpty?: boolean;
}

export const CategoryChecks = ({ keys, label, categories, chosen, keepsEmpty = false }: CategoryChecksProps) => {
  const edit = useEdit();
  const id = idOf(keys);
  const lost = chosen.filter((one) => !categories.some((known) => known.id === one));
  const shown = [...categories, ...lost.map((one) => ({ id: one, label: one }))];
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
