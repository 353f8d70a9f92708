/** What `heed/server` answers: a function from Request to Response, for Node, edge workers, Deno and Bun. */
import type { Handler, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Hono } from 'hono/tiny';
import { HeedError } from '../config.js';
import { asking } from './ask.js';
import { parseParty } from './export/party.js';
import { forPages } from './for-pages.js';
import { forCounting, forReaders } from './for-readers.js';
import { liveRules } from './live-rules.js';
import type { HandlerOptions } from './options.js';
import { originCheck } from './origins.js';
import { forEditors } from './publish/for-editors.js';
import { forShops } from './publish/for-shops.js';
import { liveConfig } from './publish/live-config.js';
import { openTag } from './publish/tag.js';
import { rateLimit } from './rate-limit.js';
import { Refusal } from './refusal.js';
import { tokenCheck } from './tokens.js';

const METHODS = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'];

const checkPath = (key: string, value: string, least: number): void => {
  if (!/^(\/[\w.~-]+)*$/.test(value) || value.length < least)
    throw new HeedError('config', `"${key}" is ${JSON.stringify(value)}; write a path such as /privacy`);
};

/** Throws `HeedError` for options that make no sense. */
export const createHandler = ({
  store,
  sites = [],
  tokens = [],
  config,
  party,
  publish,
  base = '',
  path = '/consent-records',
  limit = 65_536,
  clientOf,
  rate = { burst: 60, perSecond: 2 },
  patience = 10_000,
  log,
  onError = () => {},
  now = Date.now,
}: HandlerOptions): ((request: Request) => Promise<Response>) => {
  checkPath('base', base, 0);
  checkPath('path', path, 2);
  const originOf = originCheck(sites);
  const editors = publish?.editors ?? [];
  const mayRead = tokenCheck(tokens);
  const mayPublish = tokenCheck(editors, 'publish.editors');
  const mayEither = tokenCheck([...tokens, ...editors]);
  const waitFor = rateLimit(rate);
  const ask = asking(patience, onError);
  const live = publish && liveConfig(publish.configs, now, ask);
  const setting = {
    store,
    rules: liveRules(live, config, onError),
    party: party === undefined ? undefined : parseParty(party),
    limit,
    now,
    ask,
    onError,
  };
  const app = new Hono().basePath(base);

  app.onError((error) => {
    if (error instanceof Refusal) return error.response;
    onError(error);
    return new Refusal(500, 'try again later', 'server').response;
  });
  app.notFound(() => new Refusal(404, 'ask for what there is', 'path').response);

  app.use(async (context, next) => {
    const start = now();
    await next();
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
    const { method } = context.req;
    const route = routePath(context, -1);
    log?.({
      method: METHODS.includes(method) ? method : '?',
      route: context.res.status === 404 ? '*' : route,
      status: context.res.status,
      ms: now() - start,
    });
  });

  // Also on refusals: a page that may not read the answer would take it for a broken connection and try again.
  const fromPages: MiddlewareHandler = async (context, next) => {
    const headers = originOf(context.req.raw);
    await next();
    context.header('vary', 'Origin');
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
  const withToken =
    (isKnown: ReturnType<typeof tokenCheck>): MiddlewareHandler =>
    async (context, next) => {
      if (await isKnown(context.req.header('authorization') ?? null)) return next();
      throw new Refusal(401, 'send a token as Bearer', 'authorization', { 'www-authenticate': 'Bearer' });
    };
  const limited: MiddlewareHandler = (context, next) => {
    const client = context.req.method === 'OPTIONS' ? undefined : clientOf?.(context.req.raw);
    const wait = client === undefined ? 0 : waitFor(client, now());
    if (wait) throw new Refusal(429, 'ask less often', 'rate', { 'retry-after': `${wait}` });
    return next();
  };

  const add = (place: string, acts: Record<string, Handler>, ...before: MiddlewareHandler[]) => {
    for (const [method, act] of Object.entries(acts)) app.on(method, [place], ...before, act);
    const allow = Object.keys(acts).join(', ');
    app.all(place, () => new Refusal(405, `send ${allow}`, 'method', { allow }).response);
  };
  const addAll = (places: Record<string, Record<string, Handler>>, ...before: MiddlewareHandler[]) => {
    for (const [place, acts] of Object.entries(places)) add(place, acts, ...before);
  };
  addAll(forPages(setting, path), fromPages, limited);
  addAll(forReaders(setting), limited, withToken(mayRead));
  addAll(forCounting(setting, mayRead), limited, withToken(mayEither));
  if (live) {
    const publishing = { configs: publish.configs, live, tag: openTag(publish.configs, publish), mayPublish };
    addAll(forEditors(setting, publishing), limited, withToken(mayEither));
    // A shop behind one address may have many visitors.
    addAll(forShops(setting, publishing));
  }

  return async (request) => app.fetch(request);
};
