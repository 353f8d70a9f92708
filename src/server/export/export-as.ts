/** Stored records as text in a format that auditors ask for, one after another. */
import type { ConsentRecord } from '../../types.js';
import type { StoredRecord } from '../record-store.js';
import { csvHeader, csvOf } from './csv.js';
import { iso27560 } from './iso27560.js';
import { kantara } from './kantara.js';
import { type Party, Unexportable } from './party.js';

export const FORMATS = ['jsonl', 'csv', 'iso27560', 'kantara'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats of standards, which ask for more than a record knows. */
const STANDARDS: Partial<Record<Format, (record: ConsentRecord, party: Party) => object | undefined>> = {
  iso27560,
  kantara,
};

export const needsParty = (format: Format): boolean => format in STANDARDS;

/** JSON formats have a record on each line. */
export async function* exportAs(
  format: Format,
  records: AsyncIterable<StoredRecord>,
  party?: Party,
): AsyncGenerator<string> {
  const standard = STANDARDS[format];
  if (standard && !party) throw new Unexportable(`${format} asks for what no record knows: hand in who is responsible`);
  if (format === 'csv') yield csvHeader;
  for await (const stored of records) {
    if (format === 'csv') yield csvOf(stored);
    else if (!standard) yield `${JSON.stringify(stored)}\n`;
    else {
      const made = stored.record && party && standard(stored.record, party);
      if (made) yield `${JSON.stringify(made)}\n`;
    }
  }
}
