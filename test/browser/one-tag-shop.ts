/** A shop with the one tag, and the road on which that comes from the real server. */
import { type Answer, page, type Seen, type Server, type Site, site, thirdParty } from './fixture.js';
import { serve } from './serve.js';

export interface Road {
  /** Nothing comes through. */
  down: boolean;
  /** What becomes of a text on the way. */
  spoil: (text: string) => string;
}

interface Parts {
  /** Of the tag's script. */
  attributes?: (tags: string) => string;
  /** What stands on the page. */
  body?: (ads: Server) => string;
}

const ONE_TAG = (tags: string): string => `src="${tags}/privacy/heed.js"`;
const ONE_MARK = ({ url }: Server): string =>
  `<script type="text/plain" data-heed="marketing" src="${url}/tag.js"></script>`;

/** `address` is the real server's. Its answers are as old as a cache has them, so that nobody need wait until they are; `/records` leads there. */
export async function oneTagShop(
  address: () => string,
  { attributes = ONE_TAG, body = ONE_MARK }: Parts = {},
): Promise<{ shop: Site; tags: Server; ads: Server; road: Road }> {
  const road: Road = { down: false, spoil: (text) => text };
  const lead = async ({ path, headers }: Seen): Promise<Answer> => {
    if (road.down) return 'reset';
    const tag = headers['if-none-match'];
    const answer = await fetch(address() + path.replace('/privacy', ''), {
      headers: tag ? { 'if-none-match': tag } : {},
    }).catch(() => undefined);
    if (!answer) return 'reset';
    const names = ['etag', 'cache-control', 'content-type', 'access-control-allow-origin'];
    const kept = names.map((name) => [name, answer.headers.get(name) ?? '']);
    return {
      status: answer.status,
      headers: { ...Object.fromEntries(kept), age: '61' },
      body: road.spoil(await answer.text()),
    };
  };
  const keep = async ({ headers, body }: Seen): Promise<Answer> => {
    const answer = await fetch(`${address()}/consent-records`, {
      method: 'POST',
      headers: { 'content-type': headers['content-type'] ?? '' },
      body,
    }).catch(() => undefined);
    return answer ? { status: answer.status } : 'reset';
  };
  const tags = await serve('tags', {}, lead);
  const ads = await thirdParty('ads');
  const script = `<script ${attributes(tags.url)}></script>`;
  const shop = await site({ pages: { '/': page({ config: null, script, body: body(ads) }), '/records': keep } });
  return { shop, tags, ads, road };
}
