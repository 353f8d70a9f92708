/** A marked shop whose records go to the real server, on a road where anything can happen. */
import { request } from 'node:http';
import type { Served } from '../faults/served.js';
import type { Answer, Reply, Seen } from './fixture.js';
import { markedShop } from './marked-shop.js';

/**
 * Instead of what the server says: an answer of the road's own, or
 * - `torn`: the connection breaks amid the body
 * - `lost`: the server has the whole, its answer does not arrive
 */
export type Trouble = Answer | 'torn' | 'lost';

const forward = ({ method, headers, body }: Seen, address: string, torn = false): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string | string[]>,
          body: text,
        }),
      );
    });
    if (torn) asked.write(body.slice(0, body.length / 2), () => setTimeout(() => asked.destroy(new Error('torn')), 20));
    else asked.end(body);
  });

/** Pages send records to `/records` and have `/choice` renewed; `''` is no trouble. `posts`: when each came. */
export async function servedShop(served: () => Pick<Served, 'url'>, parts: Parameters<typeof markedShop>[0] = {}) {
  const road: { trouble: Trouble; posts: number[] } = { trouble: '', posts: [] };
  const lead = (path: string) => async (seen: Seen) => {
    const { trouble } = road;
    road.posts.push(Date.now());
    if (trouble && trouble !== 'torn' && trouble !== 'lost') return trouble;
    try {
      const reply = await forward(seen, served().url + path, trouble === 'torn');
      return trouble ? 'reset' : reply;
    } catch {
      return 'reset';
    }
  };
  const pages = { ...parts.pages, '/records': lead('/consent-records'), '/choice': lead('/choice') };
  return { ...(await markedShop({ ...parts, pages })), road };
}
