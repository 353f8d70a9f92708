/** Node's http and the Request and Response of the web, one to the other: streams both ways, and told when a client goes. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';

/** The body as it comes. One that is not wanted any more is read and thrown away, so that the answer still arrives. */
const bodyOf = (incoming: IncomingMessage): ReadableStream<Uint8Array> => {
  let wanted = true;
  const last = (act: () => void) => () => {
    if (wanted) act();
    wanted = false;
  };
  return new ReadableStream({
    start(to) {
      incoming.on('data', (chunk: Buffer) => {
        if (!wanted) return;
        to.enqueue(chunk);
        if ((to.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on(
        'end',
        last(() => to.close()),
      );
      incoming.on(
        'error',
        last(() => to.error(new Error('the connection broke'))),
      );
      incoming.on(
        'close',
        last(() => to.error(new Error('the connection broke'))),
      );
    },
    pull: () => void incoming.resume(),
    cancel() {
      wanted = false;
      incoming.resume();
    },
  });
};

/** Throws where the address or a header makes no sense. */
const requestOf = (incoming: IncomingMessage, signal: AbortSignal): Request => {
  const { method = 'GET', url = '', rawHeaders, headers } = incoming;
  if (!url.startsWith('/')) throw new Error('not a path');
  const fields: [string, string][] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) fields.push([rawHeaders[i] as string, rawHeaders[i + 1] as string]);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  // Put together, not resolved: `//host/path` is a path here.
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: fields,
    signal,
    ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
  });
};

const write = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  const cookies = response.headers.getSetCookie();
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  });
  if (response.body) await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing);
  else outgoing.end();
};

/** `answer` is told the address of who asks, too. What it throws is answered with 500. */
export const bridge =
  (answer: (request: Request, address: string) => Promise<Response>): RequestListener =>
  async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    let request: Request;
    try {
      request = requestOf(incoming, gone.signal);
    } catch {
      outgoing.writeHead(400).end();
      return;
    }
    try {
      await write(await answer(request, incoming.socket.remoteAddress ?? ''), outgoing);
    } catch {
      // What has begun cannot be taken back: the client sees that it is not whole.
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    }
  };
