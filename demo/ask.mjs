// Puts a request of Node's to a function from Request to Response, and sends what that answers.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** `url` and `headers` may differ from what the browser sent; `missing` answers instead of a 404. */
export async function ask(handle, request, response, { url = request.url, headers = request.headers, missing } = {}) {
  const { method } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const answer = await handle(
    new Request(new URL(url, `http://${request.headers.host}`), {
      method,
      headers,
      ...(hasBody && { body: Readable.toWeb(request), duplex: 'half' }),
    }),
  );
  if (answer.status === 404 && missing) return missing();
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) return response.end();
  await pipeline(Readable.fromWeb(answer.body), response).catch((error) => {
    // Who goes elsewhere does not wait for the rest.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
