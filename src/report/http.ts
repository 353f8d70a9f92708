/** The reporter for a backend of the site's own: JSON by fetch that outlives the page. */
import { jsonOf } from '../json-of.js';
import type { ConsentRecord, Reporter } from '../types.js';
import { post } from './undelivered.js';

/** 2xx: delivered. 408, 429, 5xx and network errors are tried again, after `Retry-After` if there is one; any other answer drops the records. */
export const http =
  (url: string, options: Pick<RequestInit, 'headers' | 'credentials'> = {}): Reporter =>
  async (records) => {
    await post(url, { records }, options, (status) => status === 408 || status === 429 || status >= 500);
  };

/** The last resort as a page goes: nobody learns whether it arrived, so the records stay queued under the same ids. */
export const beacon = (url: string, records: readonly ConsentRecord[]): boolean =>
  navigator.sendBeacon(url, new Blob([jsonOf({ records })], { type: 'application/json' }));
