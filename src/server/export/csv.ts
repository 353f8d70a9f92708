/** Records as a table, a column for each thing that one says. */
import { type Cell, csvLine } from '../../csv-line.js';
import type { RecordState } from '../../types.js';
import type { StoredRecord } from '../record-store.js';

const named = (answers: RecordState['categories'] | undefined, wanted: boolean): string =>
  Object.entries(answers ?? {})
    .filter(([, allowed]) => allowed === wanted)
    .map(([id]) => id)
    .sort()
    .join(' ');

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

export const csvHeader: string = csvLine(Object.keys(COLUMNS));

export const csvOf = (stored: StoredRecord): string => csvLine(Object.values(COLUMNS).map((column) => column(stored)));
