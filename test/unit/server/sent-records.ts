/** Records for the tests of the server, and requests that bring them. */
import type { ConsentRecord } from '../../../src/types.js';
import { idOf } from '../../../src/uuid.js';

export const NOW = Date.UTC(2026, 10, 22, 18, 30);
export const SUBJECT = '9c41d07be258';

let count = 0;

export const recordOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord => {
  const at = NOW - 60_000 + count++;
  return {
    schema: 'heed.record/1',
    id: idOf(at, SUBJECT),
    at: new Date(at).toISOString(),
    kind: 'choice',
    method: 'ui',
    view: 'banner',
    subject: SUBJECT,
    site: 'shop.example',
    notice: { url: '/cookies', version: '2026-11-01', hash: 'a'.repeat(64) },
    language: 'en',
    region: 'DE',
    regime: 'opt-in',
    before: null,
    after: { categories: { necessary: true, analytics: false }, pixels: { 'meta-pixel': false }, sale: false },
    signals: { gpc: true, dnt: null, raw: { gpc: 'true', dnt: null }, conflict: false },
    expires: new Date(at + 180 * 864e5).toISOString(),
    previous: null,
    sdk: '0.1.0',
    config: '78c743ce',
    ...parts,
  };
};

export const signalOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord =>
  recordOf({ kind: 'signal', method: null, view: null, subject: null, expires: null, ...parts });

export const leakOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord =>
  signalOf({
    kind: 'leak',
    leaks: [
      { host: 'third.example', path: '/t.js', how: 'script', held: false, at: NOW, by: 'https://shop.example/a.js' },
    ],
    ...parts,
  });

export const ORIGIN = 'https://shop.example';
export const RECORDS = `${ORIGIN}/consent-records`;

export const post = (body: BodyInit, headers: Record<string, string> = {}, url = RECORDS): Request =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    // Undici asks for it where the body is a stream.
    ...({ duplex: 'half' } as object),
  });

export const send = (...records: unknown[]): Request => post(JSON.stringify({ records }));
