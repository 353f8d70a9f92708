/** A site's server as a module that workerd, Bun and Deno serve as it is: all of heed/server, with records in memory. */
import {
  createHandler,
  decideFor,
  gpcSupport,
  hashToken,
  parseChoice,
  readSignals,
  renderNotice,
  signalStatement,
} from '../../dist/server.js';

const config = {
  notice: { url: '/cookies', version: '2026-11-01' },
  storage: { domain: 'shop.example' },
  pixels: [{ use: 'meta-pixel', id: '123' }],
};
/** It stands still, so that all answer alike. */
const now = () => Date.UTC(2026, 10, 22, 18, 30);

const kept = [];
const store = {
  async add(records, receivedAt) {
    if (records.some(({ site }) => site === 'broken.example')) throw new Error('no space');
    if (records.some(({ site }) => site === 'hanging.example')) await new Promise(() => {});
    for (const record of records)
      if (!kept.some((one) => one.record.id === record.id))
        kept.push({ seq: kept.length + 1, receivedAt: receivedAt.toISOString(), hash: '', record });
  },
  ofSubject: async (subject) => kept.filter(({ record }) => record.subject === subject),
  async *export() {
    yield* kept;
  },
};

/** One version is live; nobody publishes another. */
const live = {
  version: 1,
  at: '2026-11-03T10:00:00.000Z',
  by: 'Ada',
  note: '',
  hash: 'a'.repeat(64),
  config,
  pixels: [],
};
const configs = { live: async () => live, startingWith: async () => live, keepFiles: async () => {} };
const publish = { configs, files: { 'whole.js': 'run()' }, console: { 'index.html': '<!doctype html>' } };

const handle = createHandler({
  store,
  publish,
  config,
  now,
  base: '/privacy',
  tokens: [await hashToken('secret')],
  sites: ['https://blog.example'],
  patience: 100,
  clientOf: (request) => request.headers.get('x-client') ?? undefined,
  rate: { burst: 2, perSecond: 0.1 },
});

const pages = {
  '/decision': (request) => {
    const cookieHeader = request.headers.get('cookie');
    const signals = readSignals(request, ['cloudflare', 'netlify']);
    const choice = parseChoice(cookieHeader, 'heed', now());
    return Response.json({ signals, choice, decision: decideFor(config, { cookieHeader, signals, now: now() }) });
  },
  '/cookies': () => new Response(renderNotice(config), { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  '/statement': () => Response.json([signalStatement(config), gpcSupport(config, '2026-11-22')]),
};

const site = {
  async fetch(request) {
    const page = pages[new URL(request.url).pathname];
    return page ? page(request) : handle(request);
  },
  // Read by Bun alone.
  hostname: '127.0.0.1',
  port: 0,
};

// All three ask for a default.
export { site as default };
