/** A setting that may differ by region: one control for everywhere, and one for each region that was added. */
import type { ByRegion } from '../types.js';
import { fold, type Regional, spread } from './by-region.js';
import type { Keys } from './change-in.js';
import { useEdit } from './desk.js';
import { Field, type Tie } from './field.js';
import { AddRegion, placeOf } from './regions.js';

interface RegionalFieldProps<T extends string | number> {
  keys: Keys;
  label: string;
  hint: string;
  setting: ByRegion<T> | undefined;
  /** What holds where the config says nothing. */
  usual: T;
  /** Absent: a number. */
  options?: readonly (readonly [T, string])[];
}

export const RegionalField = <T extends string | number>({
  keys,
  label,
  hint,
  setting,
  usual,
  options,
}: RegionalFieldProps<T>) => {
  const edit = useEdit();
  const { everywhere, rows } = spread(setting);
  const set = (next: Regional<T>, typed = false) => edit(keys, fold(next), `${label} changed`, typed);
  const control = (tie: Tie, value: T | undefined, write: (value: T | undefined) => void) =>
    options ? (
      <select {...tie} value={value ?? usual} onChange={({ currentTarget }) => write(currentTarget.value as T)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    ) : (
      <input
        {...tie}
        type="number"
        min="0"
        max="4095"
        placeholder={String(usual)}
        value={value ?? ''}
        onInput={({ currentTarget }) =>
          write(currentTarget.value === '' ? undefined : (Number(currentTarget.value) as T))
        }
      />
    );
  const some = Object.keys(rows).length > 0;
  const place = typeof setting === 'object' ? [...keys, '*'] : keys;
  return (
    <div class="regional">
      <Field keys={place} label={some ? `${label}, elsewhere` : label} hint={hint}>
        {(tie) =>
          control(tie, everywhere, (value) => set({ everywhere: value === usual ? undefined : value, rows }, !options))
        }
      </Field>
      {Object.entries(rows).map(([region, value]) => (
        <div class="row" key={region}>
          <Field keys={[...keys, region]} label={`${label}, ${placeOf(region)}`}>
            {(tie) =>
              control(tie, value, (next) => set({ everywhere, rows: { ...rows, [region]: next ?? usual } }, !options))
            }
          </Field>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const { [region]: _, ...others } = rows;
              set({ everywhere, rows: others as Record<string, T> });
            }}
          >
            Remove
            <span class="unseen">
              {' '}
              {label} for {placeOf(region)}
            </span>
          </button>
        </div>
      ))}
      <details class="more">
        <summary>Something else in one region</summary>
        <AddRegion
          label={`${label}: region`}
          taken={Object.keys(rows)}
          add={(region) => set({ everywhere, rows: { ...rows, [region]: usual } })}
          field={(region) => [...keys, region]}
        />
      </details>
    </div>
  );
};
