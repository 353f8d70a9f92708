// One third party: an origin of its own that logs every request and answers well enough for real libraries.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { listen } from '../listen.mjs';
import { readBody } from './read-body.mjs';

const LOGGED_HEADERS = ['origin', 'referer', 'cookie', 'sec-gpc', 'dnt', 'content-type'];
const TYPES = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/**
 * `files` are served as they are, `answers` are functions by path prefix, `heard` reads what a logged request tells:
 * `[{ event, page, pageView }]`. One that `remembers` sets a cookie on its own host. `told` is called with every log entry.
 * Port 0 takes a free one.
 */
export async function openThirdParty({ id, files = {}, answers = {}, heard, remembers }, wanted, told) {
  const log = [];

  const { port, close } = await listen(wanted, async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
    response.setHeader('Cache-Control', 'no-store');

    // The visitor's browser asks to be forgotten here; the demo's own errand, so it is not logged.
    if (url.pathname === '/forget') {
      response.setHeader('Set-Cookie', 'visitor=; Max-Age=0; Path=/; SameSite=None; Secure; Partitioned');
      return response.writeHead(204).end();
    }

    const entry = {
      at: new Date().toISOString(),
      method: request.method,
      path: request.url,
      headers: Object.fromEntries(
        LOGGED_HEADERS.filter((name) => request.headers[name]).map((name) => [name, request.headers[name]]),
      ),
      body: await readBody(request, url),
      heard: [],
    };
    if (request.method !== 'OPTIONS') entry.heard = heard(url, entry);
    log.push(entry);
    told(entry);

    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (remembers && !/\bvisitor=/.test(request.headers.cookie ?? '')) {
      response.setHeader(
        'Set-Cookie',
        `visitor=${randomUUID()}; Max-Age=31536000; Path=/; SameSite=None; Secure; Partitioned`,
      );
    }
    if (files[url.pathname]) {
      response.setHeader('Content-Type', TYPES[url.pathname.split('.').pop()]);
      return response.end(await readFile(files[url.pathname]));
    }
    if (url.pathname === '/privacy') {
      response.writeHead(200, { 'Content-Type': TYPES.html });
      return response.end(
        `<!doctype html><title>Privacy</title><p>${id} is invented for this demo. What it hears is shown on the live page and kept nowhere else.`,
      );
    }
    const prefix = Object.keys(answers).find((path) => url.pathname.startsWith(path));
    if (!prefix) return response.writeHead(404).end();
    const { type, body } = answers[prefix](url);
    response.writeHead(200, { 'Content-Type': TYPES[type] }).end(body);
  });

  return { origin: `http://${id}.localhost:${port}`, log, close };
}
