/** Reads a body of JSON, and no more of it than it may be long. */
import { readBytes } from './read-bytes.js';
import { Refusal } from './refusal.js';

/** Beacons of some browsers cannot send JSON by its own type. */
const TYPE = /^(application\/json|text\/plain)\s*(;\s*charset="?utf-8"?\s*)?$/i;

export const readJson = async (request: Request, limit: number): Promise<unknown> => {
  const { headers } = request;
  if (!TYPE.test(headers.get('content-type') ?? ''))
    throw new Refusal(415, 'write application/json in UTF-8', 'content-type');
  if (!/^(identity)?$/i.test(headers.get('content-encoding') ?? ''))
    throw new Refusal(415, 'send it uncompressed', 'content-encoding');
  const tooLong = new Refusal(413, `write at most ${limit} bytes`, 'body');
  // A connection that breaks off has nobody left to tell.
  const bytes = await readBytes(request, limit, () => tooLong).catch((error) => {
    throw error === tooLong ? error : new Refusal(400, 'send all of the body', 'body');
  });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'write JSON in UTF-8', 'body');
  }
};
