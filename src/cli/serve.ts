/** What `heed serve` does: keeps records and published configs in a database, and answers for them, until it is stopped. */
import { existsSync } from 'node:fs';
import type { Party } from '../server/export/party.js';
import { consoleFiles } from '../server/node/console-files.js';
import { FOLDER, openStore } from '../server/node/open-store.js';
import { tagFiles } from '../server/node/tag-files.js';
import { createHandler } from '../server/routes.js';
import type { SqlStore } from '../server/sql-store.js';
import { bridge } from './bridge.js';
import { Misuse, type Options, type Report } from './command.js';
import { distFiles } from './dist-files.js';
import { readParty } from './export.js';
import { type FirstConfig, publishFirst, readFirst } from './first-config.js';
import { listen } from './listen.js';
import { readTokens, type Tokens } from './read-tokens.js';

const DAY = 864e5;

/** The most that an option may be. */
const NUMBERS = { port: 65_535, rate: 1e6, retention: 36_500 };

const checkNumbers = (options: Options): void => {
  for (const [name, most] of Object.entries(NUMBERS)) {
    const text = options[name as keyof typeof NUMBERS];
    if (text !== undefined && (!/^\d+(\.\d+)?$/.test(text) || Number(text) > most))
      throw new Misuse(`--${name} is ${JSON.stringify(text)}; write a number up to ${most}`);
  }
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

/** Drops what is older, now and once an hour; returns how to stop. */
const keepFor = (days: number, prune: (before: Date) => Promise<number>): (() => void) => {
  const act = () => prune(new Date(Date.now() - days * DAY)).catch(tell);
  void act();
  const timer = setInterval(act, DAY / 24);
  return () => clearInterval(timer);
};

const stopSignal = (): Promise<unknown> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });

interface Setting extends Omit<Options, 'party'> {
  first?: FirstConfig | undefined;
  party?: Party | undefined;
  tokens: Tokens;
  editors: Tokens;
}

/** What a first start shows, once. */
const shown = (what: string, { made }: Tokens): string =>
  made === undefined ? '' : `\n${what}, this token; it is shown this once:\n  ${made}`;

/** Until it is stopped. */
const answerFor = async (store: SqlStore, { first, party, tokens, editors, ...options }: Setting): Promise<void> => {
  const { host = '127.0.0.1', site: sites = [], port = '4700', retention, rate = '2' } = options;
  const { configs } = store;
  const live = await publishFirst(configs, first);
  const perSecond = Number(rate);
  const clients = new WeakMap<Request, string>();
  const handle = createHandler({
    store,
    sites,
    tokens: tokens.hashes,
    publish: { configs, editors: editors.hashes, ...(await tagFiles()), console: await consoleFiles() },
    ...(party && { party }),
    ...(perSecond && { rate: { burst: 30 * perSecond, perSecond }, clientOf: (request) => clients.get(request) }),
    log: ({ method, route, status, ms }) => console.log(`${method} ${route} ${status} ${ms} ms`),
    onError: tell,
  });
  const files = await distFiles('/heed');
  const answer = async (request: Request, address: string): Promise<Response> => {
    clients.set(request, clientIn(request, address, options['client-header']));
    const { pathname } = new URL(request.url);
    if (pathname === '/health') return Response.json({ ok: true });
    return (await files(request)) ?? handle(request);
  };
  const { url, stop } = await listen(bridge(answer), host, Number(port));
  const finish = retention === undefined ? () => {} : keepFor(Number(retention), store.prune);
  const ending = stopSignal();
  const kept = retention === undefined ? 'without end; say --retention and a number of days' : `for ${retention} days`;
  console.log(`Heed keeps records at ${url}/consent-records, and serves its files under ${url}/heed/.
The tag of your shop is ${url}/heed.js. ${live}
Pixels are chosen and published at ${url}/console/.
Records are kept ${kept}.${shown('To read them', tokens)}${shown('To publish configs', editors)}`);
  await ending;
  finish();
  await stop();
};

export const serve = async (file: string | undefined, options: Options): Promise<Report> => {
  checkNumbers(options);
  const place = file ?? (existsSync('heed.config.json') ? 'heed.config.json' : undefined);
  const first = place === undefined ? undefined : await readFirst(place);
  const party = options.party === undefined ? undefined : await readParty(options.party);
  const { tokens, editors } = await readTokens(options.data ?? FOLDER);
  const store = await openStore(options.data).catch((error) => {
    throw error.message?.startsWith('Heed:') ? new Misuse(error.message) : error;
  });
  try {
    await answerFor(store, { ...options, first, party, tokens, editors });
  } finally {
    await store.close();
  }
  return { text: 'Stopped.' };
};
