// Builds the example of one framework in development mode, so that it says its warnings, and serves it with its own third party.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listen } from './listen.mjs';
import { resolveByName } from './resolve-by-name.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const FILE = /^\/(\w[\w-]*\/)*\w[\w-]*\.\w+$/;
const packaged = fileURLToPath(new URL('.', import.meta.resolve('heed/heed.js')));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What the marked script of each example fetches: it counts its runs on the page. */
const TAG = 'window.counted = (window.counted ?? 0) + 1;';

/** The settings that an example needs besides, by name. */
const settings = {
  plain: async () => null,
  react: async () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: true } } }),
  preact: async () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  vue: async () => ({ plugins: [(await import('@vitejs/plugin-vue')).default()] }),
  svelte: async () => ({ plugins: [(await import('@sveltejs/vite-plugin-svelte')).svelte({ configFile: false })] }),
  solid: async () => ({ resolve: { conditions: ['browser', 'development'] } }),
};
export const examples = Object.keys(settings);

// Vite says `production` where nobody has said anything, and the React that draws on the server goes by it.
process.env.NODE_ENV ??= 'development';

/** Returns the folder that it was built into. */
async function make(name, { plugins = [], ...rest }, entry) {
  const outDir = here(`../node_modules/.cache/heed-demo/${name}/${entry ? 'server' : 'pages'}`);
  await build({
    root: here(name),
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    plugins: [resolveByName, ...plugins],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir, emptyOutDir: true, minify: false, ssr: entry, chunkSizeWarningLimit: 10_000 },
    ...rest,
  });
  return outDir;
}

/** `port` 0 takes a free one. `log` is every request of the page for the third party, `records` what was reported. */
export async function serveExample(name, port = 0) {
  const found = await settings[name]();
  const pages = found ? await make(name, found) : here(name);
  const isDrawnHere = name === 'react';
  const server = isDrawnHere && (await make(name, found, 'draw.tsx'));
  const { draw } = server ? await import(join(server, 'draw.js')) : {};
  const log = [];
  const records = [];
  const { port: bound, close } = await listen(port, async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const reply = (type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (request.method === 'POST') {
      records.push(...(await json(request)).records);
      return response.writeHead(204).end();
    }
    if (pathname === '/third-party.js') {
      log.push(pathname);
      return reply('text/javascript', TAG);
    }
    const file = pathname.startsWith('/heed/')
      ? join(packaged, pathname.slice(6))
      : join(pathname === '/example.css' ? here('.') : pages, pathname);
    const body = FILE.test(pathname) && (await readFile(file).catch(() => null));
    if (body) return reply(TYPES[extname(pathname)] ?? 'application/octet-stream', body);
    // Such as the icon that browsers ask for.
    if (pathname.includes('.')) return response.writeHead(204).end();
    const page = await readFile(join(pages, 'index.html'), 'utf8');
    return reply('text/html', draw ? page.replace('<!-- app -->', draw(pathname)) : page);
  });
  return { url: `http://localhost:${bound}`, log, records, close };
}
