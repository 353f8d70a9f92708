/** The shop and the company of its pixels, on two loopback origins, compressed as a CDN would. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { send } from './line.mjs';
import { CSS, page } from './page.mjs';

const DIST = new URL('.', import.meta.resolve('heed/heed.js'));
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

const compress = (raw) => ({
  raw,
  gzip: gzipSync(raw, { level: 9 }),
  brotli: brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
});

const listen = async (name, answer) => {
  const server = createServer({ keepAlive: true }, answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://${name}.localhost:${server.address().port}` };
};

/** The built files are read once, so that a build meanwhile disturbs nothing. */
export async function openSite() {
  const entries = new Map();
  /** Headers are for pages with a policy. */
  const put = (path, body, headers = {}) => entries.set(path, { headers, ...compress(Buffer.from(body)) });
  put('/shop.css', CSS);
  for (const name of readdirSync(DIST).filter((file) => file.endsWith('.js')))
    put(`/heed/${name}`, readFileSync(new URL(name, DIST)));

  const ads = await listen('ads', (_, response) =>
    send(
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }),
      Buffer.from('bench.ran("external")'),
    ),
  );
  const shop = await listen('shop', (request, response) => {
    const path = request.url.replace(/\?.*/, '');
    const entry = entries.get(path);
    if (!entry) return response.writeHead(request.method === 'POST' ? 204 : 404).end();
    const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
    const { brotli, headers } = entry;
    response.writeHead(200, {
      ...headers,
      'content-type': `${TYPES[extension]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': brotli.length,
      'cache-control': extension === 'html' ? 'no-store' : 'public, max-age=31536000',
    });
    send(response, brotli);
  });

  return {
    origin: shop.origin,
    ads: ads.origin,
    put,
    /** The address of a page. */
    url(parts) {
      const path = `/${new URLSearchParams(Object.entries(parts)).toString().replace(/\W/g, '-')}`;
      if (!entries.has(path)) put(path, page({ ...parts, origin: ads.origin }));
      return shop.origin + path;
    },
    /** Bytes of a built file: `raw`, `gzip` and `brotli`. */
    bytes(path) {
      const { raw, gzip, brotli } = entries.get(path);
      return { raw: raw.length, gzip: gzip.length, brotli: brotli.length };
    },
    close() {
      for (const { server } of [shop, ads]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
