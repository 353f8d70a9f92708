/** What follows what is live, for everyone: the one script of a shop, and what it says of Global Privacy Control; and what lies still at addresses of its own. */
import type { Context } from 'hono';
import { gpcSupport } from '../../policy/gpc-support.js';
import { Refusal } from '../refusal.js';
import type { Setting } from '../setting.js';
import { wholeConfig } from './config-store.js';
import type { Publishing } from './for-editors.js';

/**
 * A minute old at most where anybody keeps it. After that a browser or a CDN that knows these words has a day to show the old one
 * while it asks for the new, and a CDN a week if there is no answer.
 */
const FRESH = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800';
const STILL = 'public, max-age=31536000, immutable';

export const forShops = ({ ask, now }: Setting, { live, tag }: Pick<Publishing, 'live' | 'tag'>) => {
  const serve = async (
    req: Context['req'],
    found: ReturnType<typeof tag.file>,
    freshness: string,
  ): Promise<Response> => {
    const file = await ask(found);
    if (!file) throw new Refusal(404, 'ask for what there is', 'path');
    return file.answer(req.raw, freshness);
  };
  const own = (req: Context['req'], name: string) => serve(req, tag.file(name), 'no-cache');
  const still = (req: Context['req'], name: string) => serve(req, tag.at(req.param('folder') ?? '', name), STILL);
  return {
    '/heed.js': {
      GET: async ({ req }: Context) => {
        const published = await live.get();
        const script = published && (await ask(tag.current(published)));
        if (!script) throw new Refusal(404, 'publish a config first', 'path');
        return script.answer(req.raw, FRESH);
      },
    },
    '/.well-known/gpc.json': {
      GET: async () => {
        const published = await live.get();
        if (!published) throw new Refusal(404, 'publish a config first', 'path');
        const { gpc } = gpcSupport(wholeConfig(published), new Date(now()).toISOString().slice(0, 10));
        return Response.json({ gpc, lastUpdate: published.at.slice(0, 10) });
      },
    },
    // This build's own, which previews run.
    '/heed/:name': { GET: ({ req }: Context) => own(req, req.param('name') ?? '') },
    '/heed/languages/:name': { GET: ({ req }: Context) => own(req, `languages/${req.param('name')}`) },
    '/heed/:folder/:name': { GET: ({ req }: Context) => still(req, req.param('name') ?? '') },
    '/heed/:folder/languages/:name': { GET: ({ req }: Context) => still(req, `languages/${req.param('name')}`) },
  };
};
