/** The files that browsers load, from the folder of this very file, for pages of any origin. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('.', import.meta.url));
/** For Node alone, and the console, which has a policy of its own. */
const STAYS = /^((cli|server)\.js$|console\b)/;

/** Answers what lies under this path; undefined for all else. Parts are modules, so every origin may load them. */
export const distFiles = async (
  base: string,
  folder = DIST,
): Promise<(request: Request) => Promise<Response | undefined>> => {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.js') && !STAYS.test(name),
  );
  const known = new Map(names.map((name) => [`${base}/${name.replaceAll('\\', '/')}`, join(folder, name)]));
  return async ({ method, url }) => {
    const file = known.get(new URL(url).pathname);
    if (!file || (method !== 'GET' && method !== 'HEAD')) return undefined;
    return new Response(method === 'HEAD' ? null : await readFile(file), {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=300',
        'x-content-type-options': 'nosniff',
      },
    });
  };
};
