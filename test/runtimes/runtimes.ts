/** Node, Deno, Bun and workerd: where each is found, and how it serves site.mjs as it is, on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bridge } from '../../src/cli/bridge.js';
import { listen } from '../../src/cli/listen.js';
import site from './site.mjs';

interface Running {
  url: string;
  stop(): Promise<unknown>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = 'test/runtimes/site.mjs';

const find = (name: string): string | undefined => {
  const given = process.env[`${name.toUpperCase()}_PATH`];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return given || folders.map((folder) => join(folder, name)).find(existsSync);
};

/** `folder` is its own, and goes with it. */
const run = async (path: string, args: readonly string[], folder: string): Promise<Running> => {
  const child = spawn(path, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: folder, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let text = '';
  const port = new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      text += part;
      // workerd says it as JSON, the others in an address.
      const said = /("port":|http:\/\/[\w.]+:)(\d+)\D/.exec(text);
      if (said?.[2]) resolve(said[2]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(
      () => reject(new Error(`${path} ended: ${text}`)),
      (error) => reject(error),
    );
  });
  return {
    url: `http://127.0.0.1:${await port}`,
    async stop() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
};

/** workerd reads no folders: every module is named, by its path, so that imports find each other. */
const workerdConfig = (): string => {
  const rows = readdirSync(join(ROOT, 'dist/pixels')).map((name) => `dist/pixels/${name}`);
  const modules = [SITE, 'dist/server.js', 'dist/pixels.js', ...rows];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "site", worker = (compatibilityDate = "2026-11-01", modules = [
    ${modules.map((path) => `(name = "${path}", esModule = embed "/${path}")`).join(',\n    ')}
  ]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "site")]
);
`;
};

const newFolder = () => mkdtempSync(join(tmpdir(), 'heed-runtime-'));

const starts = {
  deno: (path: string) => run(path, ['serve', '--host', '127.0.0.1', '--port', '0', SITE], newFolder()),
  bun: (path: string) => run(path, [SITE], newFolder()),
  workerd(path: string) {
    const folder = newFolder();
    const file = join(folder, 'site.capnp');
    writeFileSync(file, workerdConfig());
    return run(path, ['serve', '--import-path', ROOT, '--control-fd=1', file], folder);
  },
};

export const startNode = async (): Promise<Running> => listen(bridge(site.fetch), '127.0.0.1', 0);

/** Rows for `describe.each`; where a runtime is not found, `why` says what to set. */
export const runtimes = Object.entries(starts).map(([name, start]) => {
  const path = find(name);
  return {
    name,
    start: () => start(path ?? ''),
    skip: !path,
    why: path ? '' : ` (not found: install it, or set ${name.toUpperCase()}_PATH)`,
  };
});
