/** Which pages may send: those of the server's own origin and of sites that were named. */
import { HeedError } from '../config.js';
import { Refusal } from './refusal.js';

const originOf = (site: string): string => {
  try {
    const { origin, href } = new URL(site);
    if (/^https?:/.test(origin) && href === `${origin}/`) return origin;
  } catch {
    // Told below.
  }
  throw new HeedError('config', `"sites" has ${JSON.stringify(site)}; write an origin: https, a host and no path`);
};

/** The server may stand behind a proxy that ends TLS: the host tells, not the scheme; and browsers themselves say it. */
const isOwn = (request: Request, origin: string): boolean =>
  request.headers.get('sec-fetch-site') === 'same-origin' ||
  origin.replace(/^https?:\/\//, '') === (request.headers.get('host') ?? new URL(request.url).host);

/**
 * The headers that let a page of a named site send and hear the answer; throws where its site was not named. A request
 * without `Origin` comes from no page.
 */
export const originCheck = (sites: readonly string[]) => {
  const named = new Set(sites.map(originOf));
  return (request: Request): Record<string, string> => {
    const origin = request.headers.get('origin');
    if (origin === null || (origin !== 'null' && isOwn(request, origin))) return {};
    if (!named.has(origin)) throw new Refusal(403, 'name this origin in "sites"', 'origin');
    return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
  };
};

/** What the answer to a preflight says besides. */
export const PREFLIGHT = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '7200',
};
