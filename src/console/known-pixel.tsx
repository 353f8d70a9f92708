/** What a site says of a row of the catalogue: its id, its settings, its category, and whether it sells. */
import { useState } from 'preact/hooks';
import type { CatalogueRow, PixelUse } from '../types.js';
import { Checks } from './checks.js';
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
  // As it was when it came: what is taken away must not fold it under the hand.
  const [open] = useState(row.without !== undefined);
  const kept = [
    ...[...(facts?.cookies ?? []), ...(facts?.foreignCookies ?? [])].map(({ name }) => name),
    ...(facts?.storage ?? []).map(({ key }) => key),
  ].map((name) => name.replaceAll('{id}', row.id ?? '{id}'));
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
      {kept.length > 0 && (
        <details open={open}>
          <summary>Some of what it keeps never comes here</summary>
          <Checks
            keys={[...keys, 'without']}
            label="Never on your site: not told to visitors"
            options={kept.map((name) => ({ id: name, label: name }))}
            chosen={row.without ?? []}
          />
        </details>
      )}
    </>
  );
};
