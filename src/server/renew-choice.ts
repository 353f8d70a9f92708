/** The choice cookie set anew by the server: Safari forgets after seven days what a script set. */
import { encodeChoice } from '../storage/choice-format.js';
import type { Policy } from '../types.js';
import { parseChoice } from './parse-choice.js';

/** TLS may end at a proxy; the page's own origin knows. */
const isSecure = ({ url, headers }: Request): boolean =>
  /^https:/.test(headers.get('origin') ?? '') ||
  /^https\b/.test(headers.get('x-forwarded-proto') ?? '') ||
  url.startsWith('https:');

/**
 * The `Set-Cookie` that keeps what the request brought: the same content, until the expiry inside. Undefined where it brought
 * no choice. Scripts must read it, so it is not `HttpOnly`.
 */
export const renewChoice = (
  request: Request,
  { cookie, domain }: Pick<Policy['storage'], 'cookie' | 'domain'>,
  now: number,
): string | undefined => {
  const choice = parseChoice(request.headers.get('cookie'), cookie, now);
  if (!choice) return undefined;
  const expires = new Date(choice.expires).toUTCString();
  return `${cookie}=${encodeChoice(choice)}; Path=/; SameSite=Lax; Expires=${expires}${domain ? `; Domain=${domain}` : ''}${isSecure(request) ? '; Secure' : ''}`;
};
