/** Records as pages send them, and requests that bring them. */
import type { ConsentRecord } from '../../../src/types.js';
import { recordOf as recordAt } from './records.js';

export const NOW = Date.UTC(2026, 10, 22, 18, 30);
export const SUBJECT = '9c41d07be258';

let count = 0;

/** Each a second later than the one before it, all of one subject. */
export const recordOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord =>
  recordAt(count++, { subject: SUBJECT, ...parts });

export const signalOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord =>
  recordOf({
    kind: 'signal',
    method: null,
    view: null,
    subject: null,
    signals: { gpc: true, dnt: null, raw: { gpc: 'true', dnt: null }, conflict: false },
    expires: null,
    ...parts,
  });

export const leakOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord =>
  signalOf({
    kind: 'leak',
    leaks: [
      { host: 'third.example', path: '/t.js', how: 'script', held: false, at: NOW, by: 'https://shop.example/a.js' },
    ],
    ...parts,
  });

/** A view that asked. */
export const shownOf = (parts: Partial<ConsentRecord> = {}): ConsentRecord =>
  signalOf({ kind: 'shown', view: 'banner', layout: 'bar', ...parts });

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
