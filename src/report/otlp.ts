/** The reporter for an OpenTelemetry collector: each record is one log record of OTLP/HTTP, in JSON. */
import { jsonOf } from '../json-of.js';
import type { ConsentRecord, Reporter } from '../types.js';
import { post, Undelivered } from './undelivered.js';

type Value = { stringValue: string } | { boolValue: boolean };
interface Attribute {
  key: string;
  value: Value;
}

const attributes = (pairs: Readonly<Record<string, string | boolean | null>>): Attribute[] =>
  Object.entries(pairs).flatMap(([key, value]) =>
    value === null ? [] : { key, value: typeof value === 'string' ? { stringValue: value } : { boolValue: value } },
  );

const logRecord = (record: ConsentRecord) => {
  const nanoseconds = `${Date.parse(record.at)}000000`;
  return {
    timeUnixNano: nanoseconds,
    observedTimeUnixNano: nanoseconds,
    severityNumber: 9,
    severityText: 'INFO',
    eventName: `heed.${record.kind}`,
    // The record as it is, so that nothing is lost on the way; the attributes are what one searches by.
    body: { stringValue: jsonOf(record) },
    attributes: attributes({
      'heed.id': record.id,
      'heed.kind': record.kind,
      'heed.subject': record.subject,
      'heed.site': record.site,
      'heed.notice.version': record.notice.version,
      'heed.region': record.region,
      'heed.regime': record.regime,
      'heed.method': record.method,
      'heed.view': record.view,
      'heed.layout': record.layout ?? null,
      'heed.sale': record.after.sale,
    }),
  };
};

/**
 * `url`: the collector's address for logs, such as `https://otel.shop.example/v1/logs`; it must allow the page's origin.
 * Retries what OTLP 1.5 (§OTLP/HTTP Response) calls retryable: 429, 502, 503 and 504. What a collector rejects in part is told
 * and not sent again, as OTLP demands. A collector may see a record twice under one `heed.id`.
 */
export const otlp =
  (url: string, options: Pick<RequestInit, 'headers' | 'credentials'> = {}): Reporter =>
  async (records) => {
    const sdk = records[0]?.sdk ?? '';
    const resourceLogs = [
      {
        resource: { attributes: attributes({ 'service.name': records[0]?.site ?? '' }) },
        scopeLogs: [{ scope: { name: 'heed', version: sdk }, logRecords: records.map(logRecord) }],
      },
    ];
    const answer = await post(url, { resourceLogs }, options, (status) => [429, 502, 503, 504].includes(status));
    const { partialSuccess } = await answer.json().catch(() => ({}));
    if (Number(partialSuccess?.rejectedLogRecords) > 0)
      throw new Undelivered(
        `${url} rejected ${partialSuccess.rejectedLogRecords} of ${records.length} records: ${partialSuccess.errorMessage}`,
        false,
      );
  };
