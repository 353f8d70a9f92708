/** What a site says of a row of the catalogue: its id, its settings, its category, and whether it sells. */
import type { CatalogueRow, PixelUse } from '../types.js';
import { TextField } from './field.js';
import { CategoryField, SaleField } from './pixel-fields.js';
import { needsId } from './search.js';
import { SwitchLine } from './switch-line.js';

interface KnownPixelProps {
  row: PixelUse;
  index: number;
  facts: CatalogueRow | undefined;
  category: string;
}

/** `apiHost`: “Api host”. */
const wordsOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const KnownPixel = ({ row, index, facts, category }: KnownPixelProps) => {
  const keys = ['pixels', index] as const;
  return (
    <>
      {facts && needsId(facts) && (
        <TextField keys={[...keys, 'id']} label={`Your id with ${facts.vendor}`} value={row.id} />
      )}
      {Object.entries(facts?.settings ?? {}).map(([name, usual]) => (
        <TextField
          key={name}
          keys={[...keys, 'settings', name]}
          label={wordsOf(name)}
          value={row.settings?.[name] ?? ''}
          placeholder={usual}
        />
      ))}
      <CategoryField keys={[...keys, 'category']} category={category} usual={facts?.category} />
      <SaleField keys={[...keys, 'sale']} sale={row.sale} usual={facts?.sale} category={category} />
      {facts?.restrict && (
        <SwitchLine
          keys={[...keys, 'restricted']}
          label="Restricted after an opt-out"
          hint="Runs in the vendor’s mode of limited use while sale is refused, rather than not at all."
          on={row.restricted ?? facts.restricted ?? false}
          usual={facts.restricted ?? false}
        />
      )}
    </>
  );
};
