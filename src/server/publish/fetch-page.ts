/** Fetches a page of a site that the server names, for who looks at a draft on it; nothing else can be asked for through here. */
import { readBytes } from '../read-bytes.js';
import { Refusal } from '../refusal.js';

export interface FetchedPage {
  /** Where it was in the end. */
  url: string;
  html: string;
}

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const PATIENCE = 8000;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

const refuse = (what: string): Refusal => new Refusal(422, what, 'url');

const addressIn = (text: string, base?: string): URL => {
  try {
    return new URL(text, base);
  } catch {
    throw refuse('write a whole address, such as https://shop.example/');
  }
};

/** `isFirst`: as it was asked for, and not where the shop led. */
const checkAddress = ({ origin, protocol, hostname, username }: URL, sites: readonly string[], isFirst: boolean) => {
  if (!sites.includes(origin))
    throw refuse(
      isFirst
        ? 'write the address of a page on a site that the server names: heed serve --site'
        : 'write another address: this page leads to a site that the server does not name',
    );
  if (username || !(protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))))
    throw refuse('write an address with https');
};

const textOf = async (response: Response): Promise<string> => {
  const bytes = await readBytes(response, MOST_BYTES, () =>
    refuse('write the address of a smaller page: this one has more than 2 MB'),
  );
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const [, charset = 'utf-8'] =
    /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ??
    [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // No encoding has this name.
    return new TextDecoder().decode(bytes);
  }
};

/**
 * Throws a `Refusal` that says what to write instead.
 *
 * @param sites origins: https, or http on this machine
 */
export const fetchPage = async (text: string, sites: readonly string[], ask = fetch): Promise<FetchedPage> => {
  const signal = AbortSignal.timeout(PATIENCE);
  let address = addressIn(text);
  try {
    for (let steps = 0; steps <= MOST_REDIRECTS; steps++) {
      checkAddress(address, sites, steps === 0);
      const headers = { accept: 'text/html', 'user-agent': 'Heed preview' };
      const response = await ask(address.href, { headers, redirect: 'manual', signal });
      const next = response.status >= 300 && response.status < 400 && response.headers.get('location');
      if (!next) {
        const type = response.headers.get('content-type') ?? '';
        const isPage = /^text\/html\b/i.test(type);
        if (!response.ok || !isPage) response.body?.cancel().catch(() => {});
        if (!response.ok) throw refuse(`write another address: the shop answers this one with ${response.status}`);
        if (!isPage) throw refuse('write the address of a page: this is none (text/html)');
        return { url: address.href, html: await textOf(response) };
      }
      response.body?.cancel().catch(() => {});
      address = addressIn(next, address.href);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse(
      signal.aborted
        ? 'try again later: the shop took too long to answer'
        : 'try again later: the shop could not be reached',
    );
  }
  throw refuse('write another address: this page leads in circles');
};
