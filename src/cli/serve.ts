/** What `heed serve` does: keeps records in a database, and answers for them, until it is stopped. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { gpcSupport } from '../policy/gpc-support.js';
import { FOLDER, openStore } from '../server/node/open-store.js';
import { createHandler } from '../server/routes.js';
import type { Config } from '../types.js';
import { bridge } from './bridge.js';
import { Misuse, type Options, type Report } from './command.js';
import { distFiles } from './dist-files.js';
import { listen } from './listen.js';
import { readConfig } from './read-config.js';
import { readTokens } from './read-tokens.js';
import { today } from './today.js';

const DAY = 864e5;

const numberOf = (name: string, text: string, most: number): number => {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || number > most)
    throw new Misuse(`--${name} is ${JSON.stringify(text)}; write a number up to ${most}`);
  return number;
};

/** Who asks: the address, of IPv6 its network, since one client has all of that; behind a proxy what that says, last. */
const clientIn = (request: Request, address: string, header: string | undefined): string => {
  const client = header ? (request.headers.get(header)?.split(',').at(-1)?.trim() ?? '') : address;
  return client.includes(':') && !client.startsWith('::ffff:') ? client.split(':').slice(0, 4).join(':') : client;
};

/** Database errors can hold contents: of what is not ours only the code is said. */
const tell = (error: unknown): void => {
  const { message, code, name } = error as NodeJS.ErrnoException;
  console.error(message?.startsWith('Heed:') ? message : `Heed: a request failed: ${code ?? name}`);
};

/** What a config adds, answered beside records; `undefined` without one. */
const statement = async (file: string, config: Config): Promise<() => Response> => {
  const { mtime } = await stat(file);
  return () => Response.json({ ...gpcSupport(config, today()), lastUpdate: mtime.toISOString().slice(0, 10) });
};

/** Drops what is older, now and once a day; returns how to stop. */
const keepFor = (days: number, prune: (before: Date) => Promise<number>): (() => void) => {
  const act = () => prune(new Date(Date.now() - days * DAY)).catch(tell);
  void act();
  const timer = setInterval(act, DAY);
  return () => clearInterval(timer);
};

const stopSignal = (): Promise<unknown> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });

export const serve = async (file: string | undefined, options: Options): Promise<Report> => {
  const { data, host = '127.0.0.1', site: sites = [], port = '4700', retention, rate = '2' } = options;
  const place = file ?? (existsSync('heed.config.json') ? 'heed.config.json' : undefined);
  const config = place === undefined ? undefined : await readConfig(place);
  const days = retention === undefined ? undefined : numberOf('retention', retention, 36_500);
  const [first, perSecond] = [numberOf('port', port, 65_535), numberOf('rate', rate, 1e6)];
  const { hashes, made } = await readTokens(data ?? FOLDER);
  const store = await openStore(data);
  const clients = new WeakMap<Request, string>();
  const handle = createHandler({
    store,
    sites,
    tokens: hashes,
    ...(config && { config }),
    ...(perSecond && { rate: { burst: 30 * perSecond, perSecond }, clientOf: (request) => clients.get(request) }),
    log: ({ method, route, status, ms }) => console.log(`${method} ${route} ${status} ${ms} ms`),
    onError: tell,
  });
  const files = await distFiles('/heed');
  const gpc = place !== undefined && config ? await statement(place, config) : undefined;
  const { url, stop } = await listen(
    bridge(async (request, address) => {
      clients.set(request, clientIn(request, address, options['client-header']));
      const { pathname } = new URL(request.url);
      if (pathname === '/health') return Response.json({ ok: true });
      if (pathname === '/.well-known/gpc.json' && gpc) return gpc();
      return (await files(request)) ?? handle(request);
    }),
    host,
    first,
  ).catch(async (error) => {
    await store.close();
    throw error;
  });
  const forever = days === undefined ? undefined : keepFor(days, store.prune);
  console.log(`Heed keeps records at ${url}/consent-records, and serves its files under ${url}/heed/.
Records are kept ${days === undefined ? 'without end; say --retention and a number of days' : `for ${days} days, and to the end of their month`}.${made === undefined ? '' : `\nTo read them, this token; it is shown this once:\n  ${made}`}`);
  await stopSignal();
  forever?.();
  await stop();
  await store.close();
  return { text: 'Stopped.' };
};
