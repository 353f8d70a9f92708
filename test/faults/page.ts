/** A page that delivers records as `report.js` does: until they are taken, with the same ids; and what can happen on the way. */
import { request } from 'node:http';
import type { ConsentRecord } from '../../src/types.js';

/**
 * - `reset`: the connection breaks amid the body
 * - `lost`: the answer does not arrive
 * - `hang`: the body stops coming, and the page gives up
 */
export type Fault = 'reset' | 'lost' | 'hang' | undefined;

/** The status, and how long to wait; rejects where the page hears nothing. */
export const send = (
  url: string,
  records: readonly unknown[],
  fault?: Fault,
): Promise<{ status: number; wait: number }> =>
  new Promise((resolve, reject) => {
    const body = Buffer.from(JSON.stringify({ records }));
    const asked = request(`${url}/consent-records`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      response.resume();
      if (fault === 'lost') {
        asked.destroy(new Error('the answer was lost'));
        return;
      }
      resolve({ status: response.statusCode ?? 0, wait: Number(response.headers['retry-after'] ?? 0) });
    });
    if (fault === 'reset' || fault === 'hang') {
      asked.write(body.subarray(0, body.length / 2), () => {
        setTimeout(() => asked.destroy(new Error('the connection broke')), fault === 'hang' ? 400 : 5);
      });
    } else asked.end(body);
  });

export interface Tally {
  tries: number;
  /** Answers that asked to try again, by status; 0 where the page heard nothing. */
  again: Record<number, number>;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries until the records are taken; the first time something happens on the way. The address may change meanwhile. */
export const deliver = async (
  address: () => string,
  records: readonly ConsentRecord[],
  tally: Tally,
  fault?: Fault,
): Promise<void> => {
  for (let tries = 0; tries < 400; tries++) {
    tally.tries++;
    const { status, wait } = await send(address(), records, tries ? undefined : fault).catch(() => ({
      status: 0,
      wait: 0,
    }));
    if (status >= 200 && status < 300) return;
    if (status && status !== 408 && status !== 429 && status < 500) throw new Error(`dropped with ${status}`);
    tally.again[status] = (tally.again[status] ?? 0) + 1;
    await sleep(wait * 1000 || 100);
  }
  throw new Error('never delivered');
};
