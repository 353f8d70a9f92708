/** What editors may ask to see a draft on a page of a shop: which sites there are, and the HTML of a page of theirs. */
import type { Context } from 'hono';
import { fetchPage } from './fetch-page.js';

/** `sites`: origins. */
export const forPreviews = (sites: readonly string[], ask?: typeof fetch) => {
  const origins = sites.map((site) => new URL(site).origin);
  return {
    '/configs/sites': { GET: () => Response.json({ sites: origins }) },
    '/configs/page': {
      GET: async ({ req }: Context) => Response.json(await fetchPage(req.query('url') ?? '', origins, ask)),
    },
  };
};
