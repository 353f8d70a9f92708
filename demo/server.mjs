// Runs the whole demo in one process: the shop, the live page and the console beside it, and every third party on its own origin.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { gpcSupport } from 'heed/server';
import { ask } from './ask.mjs';
import { framePage } from './gallery/frame.mjs';
import { galleryPage } from './gallery/page.mjs';
import { keepRecords } from './keep-records.mjs';
import { listen } from './listen.mjs';
import { openFeed } from './live/feed.mjs';
import { livePage } from './live/page.mjs';
import { serveHeed } from './serve-heed.mjs';
import { heedConfig, partyRows } from './shop/heed-config.mjs';
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
const packaged = new URL('.', import.meta.resolve('heed/heed.js'));
const FOLDERS = {
  '/heed/languages/': new URL('languages/', packaged),
  '/heed/pixels/': new URL('pixels/', packaged),
  '/heed/': packaged,
  '/gallery/': new URL('./gallery/assets/', import.meta.url),
  '/shop/': new URL('./shop/assets/', import.meta.url),
  '/live/': new URL('./live/assets/', import.meta.url),
};
/** Names below the folder only: nothing that climbs out of it. */
const FILE_NAME = /^\w[\w-]*(\.\w[\w-]*)*$/;

const fileAt = (pathname) => {
  const folder = Object.keys(FOLDERS).find((prefix) => pathname.startsWith(prefix));
  const name = folder && pathname.slice(folder.length);
  return name && FILE_NAME.test(name) ? readFile(new URL(name, FOLDERS[folder])).catch(() => undefined) : undefined;
};

/** When the shop last changed how it answers Global Privacy Control. */
const SETTINGS_DATE = '2026-11-01';

/**
 * Starts everything. `port` 0 takes free ports, any other is the first of eight; `host` is the name the shop is reached
 * by; `store` is to keep the records and what is published, and whoever opened it closes it. Without a store there is no
 * console, and the shop brings its config itself.
 * @param {{ port?: number, host?: string, store?: import('heed/store').RecordStore }} [options]
 */
export async function startDemo({ port = 0, host = 'localhost', store } = {}) {
  const thirdParties = {};
  const names = () => Object.keys(thirdParties);
  const byName = (key) => Object.fromEntries(names().map((id) => [id, thirdParties[id][key]]));
  const feed = openFeed(() => ({ log: byName('log'), records: kept.records, store: kept.summary() }));
  const kept = keepRecords(store, feed.send);
  const close = async () => {
    await Promise.all(names().map((id) => thirdParties[id].close()));
    await kept.idle();
  };

  const reset = () => {
    for (const id of names()) thirdParties[id].log.length = 0;
    kept.records.length = 0;
    feed.send('reset', {});
  };

  const open = async () => {
    for (const [index, one] of all.entries()) {
      const told = (entry) => feed.send('request', { id: one.id, entry });
      thirdParties[one.id] = await openThirdParty(one, port && port + 1 + index, told);
    }
    const origins = byName('origin');
    const first = heedConfig(origins, host, !!store);
    const heed = await serveHeed(kept.store, first);
    const shop = await listen(port, async (request, response) => {
      const { pathname, search } = new URL(request.url, `http://${host}`);
      const reply = (status, type, body) => {
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
      };
      if (request.method === 'POST' && pathname === '/live/reset') {
        reset();
        return response.writeHead(204).end();
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') return ask(heed.handle, request, response);
      if (pathname === '/live/feed') return feed.join(request, response);
      if (pathname === '/live/export')
        return ask(heed.handle, request, response, { url: `/export${search}`, headers: heed.reading });

      const shows = { '/gallery': galleryPage, '/gallery/frame': framePage }[pathname];
      if (shows) return reply(200, TYPES['.html'], shows(new URLSearchParams(search)));

      const file = await fileAt(pathname);
      if (file) return reply(200, TYPES[extname(pathname)] ?? 'application/octet-stream', file);

      const play = readPlay(request.headers.cookie);
      // As Heed has it: a region of the config goes before that of the tag.
      const config = { ...(play.region && { region: play.region }), ...(await heed.config()) };
      if (pathname === '/live')
        return reply(200, TYPES['.html'], livePage(partyRows(first, config, origins), origins, play, !!store));
      if (pathname === '/.well-known/gpc.json' && !store)
        return reply(200, 'application/json', JSON.stringify(gpcSupport(config, SETTINGS_DATE)));
      const page = shopPage(pathname, { config, isPublished: !!store, origins, play });
      const show = () => reply(page.status, TYPES['.html'], page.html);
      return page.status === 404 ? ask(heed.handle, request, response, { missing: show }) : show();
    });
    return { heed, shop };
  };

  const { heed, shop } = await open().catch(async (error) => {
    await close();
    throw error;
  });
  const url = `http://${host}:${shop.port}`;
  return {
    url,
    live: `${url}/live`,
    console: `${url}/console/`,
    token: heed.token,
    thirdParties,
    records: kept.records,
    reset,
    close: async () => {
      await shop.close();
      await close();
    },
  };
}
