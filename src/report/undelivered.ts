/** Why records did not arrive, and whether and when they may be sent again. */
import { jsonOf } from '../json-of.js';

/** `retry`: milliseconds until the backend wants to be asked again; `false`: never, so the records are dropped, and told. */
export class Undelivered extends Error {
  constructor(
    message: string,
    readonly retry?: number | false,
  ) {
    super(`Heed: ${message}`);
    this.name = 'Undelivered';
  }
}

export const retryOf = (error: unknown): number | false | undefined =>
  error instanceof Object && 'retry' in error ? (error.retry as number | false) : undefined;

/** Seconds or a date, as RFC 9110 §10.2.3 has it, in milliseconds. */
const patience = (header: string | null): number | undefined => {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? wait : undefined;
};

/** Sends JSON so that it outlives the page. Throws `Undelivered` for every answer but 2xx; `again`: may it be tried again. */
export const post = async (
  url: string,
  body: unknown,
  { headers, credentials = 'same-origin' }: Pick<RequestInit, 'headers' | 'credentials'>,
  again: (status: number) => boolean,
): Promise<Response> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: jsonOf(body),
    keepalive: true,
    credentials,
  });
  const { ok, status } = answer;
  if (!ok)
    throw new Undelivered(`${url} answered ${status}`, again(status) && patience(answer.headers.get('retry-after')));
  return answer;
};
