/** Web servers on hosts of their own that remember every request. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export interface Seen {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string;
  /** Milliseconds until the reply. */
  delay?: number;
}

/** `hang`: no reply ever. `reset`: the connection breaks. A text is a page, or a script where the path ends in `.js`. */
export type Answer = string | Reply | 'hang' | 'reset';
export type Routes = Record<string, Answer | ((seen: Seen) => Answer | Promise<Answer>)>;

export interface Server {
  /** `http://name.localhost:port` */
  url: string;
  log: Seen[];
  /** The paths asked for, in order. */
  readonly paths: string[];
  /** Lines opened to it, by requests or by hints. */
  connections: number;
  /** Resolves with the first request for this path, that came or will come. */
  heard(path: string): Promise<Seen>;
}

const DIST = new URL('../../dist/', import.meta.url);
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  gif: 'image/gif',
};

/** Serves these paths; what is not named goes to `other`. Every server has the built files under `/heed/`. */
export async function serve(
  name: string,
  routes: Routes,
  other: (seen: Seen) => Answer | Promise<Answer>,
): Promise<Server> {
  const log: Seen[] = [];
  const waiting: { path: string; tell: (seen: Seen) => void }[] = [];
  const server = createServer(async (request, response) => {
    const seen = await read(request);
    const bare = seen.path.replace(/\?.*/, '');
    if (bare === '/favicon.ico') return response.writeHead(204).end();
    log.push(seen);
    for (const { path, tell } of waiting) if (path === seen.path || path === bare) tell(seen);
    const route = routes[seen.path] ?? routes[bare] ?? (bare.startsWith('/heed/') ? built : other);
    await send(response, bare, typeof route === 'function' ? await route(seen) : route);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const result: Server = {
    url: `http://${name}.localhost:${(server.address() as AddressInfo).port}`,
    log,
    connections: 0,
    get paths() {
      return log.map((seen) => seen.path);
    },
    heard: (path) =>
      new Promise((tell) => {
        const past = log.find((seen) => seen.path === path || seen.path.replace(/\?.*/, '') === path);
        if (past) tell(past);
        else waiting.push({ path, tell });
      }),
  };
  server.on('connection', () => result.connections++);
  return result;
}

async function read(request: IncomingMessage): Promise<Seen> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
}

function built({ path }: Seen): Answer {
  const file = new URL(path.replace(/\?.*/, '').replace('/heed/', './'), DIST);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
    : { status: 404, body: `${file.pathname} is missing: npm run build` };
}

async function send(response: ServerResponse, path: string, answer: Answer) {
  if (answer === 'hang') return;
  if (answer === 'reset') return response.destroy();
  const { status = 200, headers = {}, body = '', delay = 0 } = typeof answer === 'string' ? { body: answer } : answer;
  await wait(delay);
  const type = TYPES[path.replace(/.*\./, '')] ?? 'text/html';
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...headers,
    })
    .end(body);
}
