/** The reporter for a backend of the site's own: JSON by fetch that outlives the page. */
import type { ConsentRecord, Reporter } from '../types.js';

const bodyOf = (records: readonly ConsentRecord[]): string => JSON.stringify({ records });

/** 2xx: delivered. 408, 429, 5xx and network errors reject, to be tried again. Any other answer drops the records and is told. */
export const http =
  (url: string, fail: (error: unknown) => void): Reporter =>
  async (records) => {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(records),
      keepalive: true,
      credentials: 'same-origin',
    });
    if (ok) return;
    const error = new Error(`Heed: ${url} answered ${status} to ${records.length} record(s)`);
    if (status === 408 || status === 429 || status >= 500) throw error;
    fail(error);
  };

/** The last resort as a page goes: nobody learns whether it arrived, so the records stay queued under the same ids. */
export const beacon = (url: string, records: readonly ConsentRecord[]): boolean =>
  navigator.sendBeacon(url, new Blob([bodyOf(records)], { type: 'application/json' }));
