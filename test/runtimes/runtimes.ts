/** Deno, Bun and workerd: where each is found, and a process of it that serves on a free port. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Running {
  url: string;
  stop(): Promise<unknown>;
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** `why` is for the name of a test that is skipped: it says what to set. */
export const find = (name: string): { path: string; skip: boolean; why: string } => {
  const variable = `${name.toUpperCase()}_PATH`;
  const path = process.env[variable] || onPath(name);
  if (!path) return { path: '', skip: true, why: ` (${name} is not installed and ${variable} is not set)` };
  // A package whose install script may not run leaves a file that is no runtime.
  const runs = spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
  return { path, skip: !runs, why: runs ? '' : ` (${path} does not start)` };
};

/** Nothing of ours but what a test names; `folder` takes its caches. */
export const environment = (folder: string, more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  HOME: folder,
  DENO_NO_UPDATE_CHECK: '1',
  ...more,
});

export const serveBy = async (path: string, args: readonly string[], folder: string): Promise<Running> => {
  const child = spawn(path, args, { cwd: ROOT, env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let text = '';
  const port = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      text += part;
      // workerd says it as JSON, the others in an address.
      const said = /(?:"port":|http:\/\/[\w.]+:)(\d+)\D/.exec(text);
      if (said?.[1]) resolve(said[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => reject(new Error(`${path} ended: ${text}`)), reject);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      child.kill();
      return ended;
    },
  };
};
