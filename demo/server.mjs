// Runs the whole demo in one process: the shop, the live page beside it, and every third party on its own origin.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gpcSupport } from 'heed/server';
import { ask } from './ask.mjs';
import { keepRecords } from './keep-records.mjs';
import { listen } from './listen.mjs';
import { openFeed } from './live/feed.mjs';
import { livePage } from './live/page.mjs';
import { heedConfig, rowsOf } from './shop/heed-config.mjs';
import { shopPage } from './shop/pages.mjs';
import { readPlay } from './shop/play.mjs';
import { all } from './third-parties/all.mjs';
import { openThirdParty } from './third-parties/third-party.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};
const FOLDERS = {
  '/shop/': new URL('./shop/assets/', import.meta.url),
  '/live/': new URL('./live/assets/', import.meta.url),
};
const packaged = new URL('.', import.meta.resolve('heed/heed.js'));
/** Names below the folder only: nothing that climbs out of it. */
const FILE_NAME = /^\w[\w-]*(\.\w[\w-]*)*$/;
/** When the shop last changed how it answers Global Privacy Control. */
const SETTINGS_DATE = '2026-11-01';

/**
 * Starts everything. `port` 0 takes a free port; `host` is the name the shop is reached by; `dist` is the folder that
 * heed.js is served from, by default the package's own; `store` is to keep the records, and whoever opened it closes it.
 * @param {{ port?: number, host?: string, dist?: string, store?: Promise<import('heed/store').RecordStore> }} [options]
 */
export async function startDemo({ port = 0, host = 'localhost', dist, store } = {}) {
  const thirdParties = {};
  const names = () => Object.keys(thirdParties);
  const byName = (key) => Object.fromEntries(names().map((id) => [id, thirdParties[id][key]]));
  const feed = openFeed(() => ({ log: byName('log'), records, store: summary() }));
  const { records, summary, handle, authorization, idle } = await keepRecords(store, feed.send);
  for (const one of all) {
    thirdParties[one.id] = await openThirdParty(one, (entry) => feed.send('request', { id: one.id, entry }));
  }

  const origins = byName('origin');
  const configFor = (play) => heedConfig(origins, play, host);
  /** The pixels of other companies, without what the shop itself keeps. */
  const parties = (config) => rowsOf(config).filter(({ id }) => id in origins);
  const heed = dist ? pathToFileURL(`${dist}/`) : packaged;
  const folders = { '/heed/pixels/': new URL('pixels/', heed), '/heed/': heed, ...FOLDERS };

  const reset = () => {
    for (const id of names()) thirdParties[id].log.length = 0;
    records.length = 0;
    feed.send('reset', {});
  };

  const shop = await listen(port, async (request, response) => {
    const { pathname, search } = new URL(request.url, `http://${host}`);
    const play = readPlay(request.headers.cookie);
    const reply = (status, type, body) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
    };

    if (pathname === '/consent-records' || pathname === '/choice') return ask(handle, request, response);
    if (request.method === 'POST' && pathname === '/live/reset') {
      reset();
      return response.writeHead(204).end();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (pathname === '/live/export')
      return ask(handle, request, response, { url: `/export${search}`, headers: { authorization } });
    if (pathname === '/live/feed') return feed.join(request, response);
    if (pathname === '/live')
      return reply(200, 'text/html; charset=utf-8', livePage(parties(configFor(play)), origins, play));

    if (pathname === '/.well-known/gpc.json')
      return reply(200, 'application/json', JSON.stringify(gpcSupport(configFor(play), SETTINGS_DATE)));

    const folder = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    if (folder) {
      const name = pathname.slice(folder.length);
      const body = FILE_NAME.test(name) && (await readFile(new URL(name, folders[folder])).catch(() => undefined));
      return body
        ? reply(200, TYPES[extname(name)] ?? 'application/octet-stream', body)
        : response.writeHead(404).end();
    }
    const page = shopPage(pathname, { config: configFor(play), origins, play });
    return reply(page.status, 'text/html; charset=utf-8', page.html);
  }).catch(async (error) => {
    await Promise.all(names().map((id) => thirdParties[id].close()));
    throw error;
  });

  const url = `http://${host}:${shop.port}`;
  return {
    url,
    live: `${url}/live`,
    thirdParties,
    records,
    reset,
    close: async () => {
      await Promise.all([shop.close(), ...names().map((id) => thirdParties[id].close())]);
      await idle();
    },
  };
}
