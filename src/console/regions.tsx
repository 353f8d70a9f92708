/** Names of regions, and how one of them is added to a setting. */
import { useState } from 'preact/hooks';
import { laws } from '../policy/laws.js';
import type { Keys } from './change-in.js';
import { useDesk } from './desk.js';
import { idOf } from './field.js';
import { focusOn } from './focus-on.js';

const SPECIAL: Readonly<Record<string, string>> = {
  '*': 'Every other known region',
  unknown: 'An unknown region',
  US: 'United States, all of it',
};

export const placeOf = (region: string): string =>
  SPECIAL[region] ?? laws.find((row) => row.region === region)?.place ?? region;

/** For choosing from: the United States as a whole is before its states. */
export const REGIONS: readonly string[] = [
  ...new Set(['US', ...laws.map(({ region }) => region)].filter((region) => region !== '*' && region !== 'unknown')),
].sort((one, other) => placeOf(one).localeCompare(placeOf(other), 'en'));

interface AddRegionProps {
  label: string;
  taken: readonly string[];
  /** Offers the rest of the world, and the unknown. */
  special?: boolean;
  add: (region: string) => void;
  /** What gets the focus then. */
  field: (region: string) => Keys;
}

export const AddRegion = ({ label, taken, special = false, add, field }: AddRegionProps) => {
  const { say } = useDesk();
  const [region, setRegion] = useState('');
  const id = `add-${label.replace(/\W+/g, '-')}`;
  const free = [...(special ? ['*', 'unknown'] : []), ...REGIONS].filter((one) => !taken.includes(one));
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (!region) return say('Choose a region first.');
        add(region);
        say(`${placeOf(region)} added.`);
        setRegion('');
        focusOn(idOf(field(region)));
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <select id={id} value={region} onChange={({ currentTarget }) => setRegion(currentTarget.value)}>
          <option value="">Choose a region</option>
          {free.map((one) => (
            <option key={one} value={one}>
              {placeOf(one)} {one.length < 7 && one !== '*' ? `(${one})` : ''}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button line">
        Add<span class="unseen"> {label}</span>
      </button>
    </form>
  );
};
