/** One region for all visitors, where every one of them is in the same place. */
import { useDesk } from './desk.js';
import { SelectField } from './field.js';
import { placeOf, REGIONS } from './regions.js';

export const FixedRegion = () => {
  const { region } = useDesk().draft.config;
  // A function is nothing that a file, or a server, can hold.
  const value = typeof region === 'string' ? region : '';
  const known = value && !REGIONS.includes(value) ? [value, ...REGIONS] : REGIONS;
  return (
    <SelectField
      keys={['region']}
      label="Region of all visitors"
      hint="Only where all of them are in one place. Else your page or your server says where each one is."
      value={value}
      options={[['', 'Not the same for all'], ...known.map((one) => [one, placeOf(one)] as const)]}
    />
  );
};
