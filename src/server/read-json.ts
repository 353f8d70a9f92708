/** Reads a body of JSON, and no more of it than it may be long, whatever its Content-Length says. */
import { Refusal } from './refusal.js';

/** Beacons of some browsers cannot send JSON by its own type. */
const TYPE = /^(application\/json|text\/plain)\s*(;\s*charset="?utf-8"?\s*)?$/i;

const bytesOf = async (request: Request, limit: number): Promise<Uint8Array> => {
  const tooLong = () => new Refusal(413, `write at most ${limit} bytes`, 'body');
  if (Number(request.headers.get('content-length')) > limit) throw tooLong();
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    // A connection that breaks off has nobody left to tell.
    const part = await reader?.read().catch(() => {
      throw new Refusal(400, 'send all of the body', 'body');
    });
    if (!part || part.done) return bytes.subarray(0, length);
    if (length + part.value.length > limit) {
      reader?.cancel().catch(() => {});
      throw tooLong();
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
};

export const readJson = async (request: Request, limit: number): Promise<unknown> => {
  const { headers } = request;
  if (!TYPE.test(headers.get('content-type') ?? ''))
    throw new Refusal(415, 'write application/json in UTF-8', 'content-type');
  if (!/^(identity)?$/i.test(headers.get('content-encoding') ?? ''))
    throw new Refusal(415, 'send it uncompressed', 'content-encoding');
  const bytes = await bytesOf(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'write JSON in UTF-8', 'body');
  }
};
