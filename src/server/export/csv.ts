/** Records as a table (RFC 4180) that is safe to open: no cell of it is taken for a formula. */
import type { RecordState } from '../../types.js';
import type { StoredRecord } from '../record-store.js';

const named = (answers: RecordState['categories'] | undefined, wanted: boolean): string =>
  Object.entries(answers ?? {})
    .filter(([, allowed]) => allowed === wanted)
    .map(([id]) => id)
    .sort()
    .join(' ');

type Cell = string | number | boolean | null | undefined;

const COLUMNS: Record<string, (stored: StoredRecord) => Cell> = {
  seq: ({ seq }) => seq,
  receivedAt: ({ receivedAt }) => receivedAt,
  hash: ({ hash }) => hash,
  id: ({ record }) => record?.id,
  at: ({ record }) => record?.at,
  kind: ({ record }) => (record ? record.kind : 'forgotten'),
  method: ({ record }) => record?.method,
  view: ({ record }) => record?.view,
  layout: ({ record }) => record?.layout,
  subject: ({ record }) => record?.subject,
  site: ({ record }) => record?.site,
  noticeUrl: ({ record }) => record?.notice.url,
  noticeVersion: ({ record }) => record?.notice.version,
  noticeHash: ({ record }) => record?.notice.hash,
  language: ({ record }) => record?.language,
  region: ({ record }) => record?.region,
  regime: ({ record }) => record?.regime,
  allowedBefore: ({ record }) => named(record?.before?.categories, true),
  refusedBefore: ({ record }) => named(record?.before?.categories, false),
  allowed: ({ record }) => named(record?.after.categories, true),
  refused: ({ record }) => named(record?.after.categories, false),
  allowedPixels: ({ record }) => named(record?.after.pixels, true),
  refusedPixels: ({ record }) => named(record?.after.pixels, false),
  sale: ({ record }) => record?.after.sale,
  gpc: ({ record }) => record?.signals.gpc,
  dnt: ({ record }) => record?.signals.dnt,
  conflict: ({ record }) => record?.signals.conflict,
  expires: ({ record }) => record?.expires,
  previous: ({ record }) => record?.previous,
  sdk: ({ record }) => record?.sdk,
  config: ({ record }) => record?.config,
};

/** What spreadsheets take for the start of a formula, full-width signs of East Asian keyboards too. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

export const cellOf = (value: Cell): string => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

export const csvHeader: string = line(Object.keys(COLUMNS));

export const csvLine = (stored: StoredRecord): string =>
  line(Object.values(COLUMNS).map((column) => cellOf(column(stored))));
