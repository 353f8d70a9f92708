/** A file of ours as it is served: compressed, with a strong ETag for each encoding. */
import { sha256 } from '../chain.js';
import { remember } from './remember.js';

/** Compresses, by the name that `Content-Encoding` has for it: the best first. */
export type Encodings = Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>>>;

export interface ServedFile {
  text: string;
  answer(request: Request, cacheControl: string): Promise<Response>;
}

/** The encodings that a client takes, `*` aside. */
const takenBy = ({ headers }: Request): string[] =>
  (headers.get('accept-encoding') ?? '')
    .split(',')
    .map((one) =>
      one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
    .map(([name = '']) => name);

const hasTag = ({ headers }: Request, tag: string): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/** To pages of any origin: parts are modules, and a script with `integrity` is asked for with CORS. */
const SCRIPT = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** `more`: its other headers. */
export const servedFile = async (
  text: string,
  encodings: Encodings,
  more: Readonly<Record<string, string>> = SCRIPT,
): Promise<ServedFile> => {
  const bytes = new TextEncoder().encode(text);
  const hash = (await sha256(text)).slice(0, 32);
  const encoded = remember(Object.keys(encodings).length, async (name) => encodings[name]?.(bytes));
  return {
    text,
    async answer(request, cacheControl) {
      const taken = takenBy(request);
      const encoding = Object.keys(encodings).find((name) => taken.includes(name));
      const etag = `"${encoding ? `${hash}-${encoding}` : hash}"`;
      const headers = {
        etag,
        'cache-control': cacheControl,
        vary: 'Accept-Encoding',
        ...more,
      };
      if (hasTag(request, etag)) return new Response(null, { status: 304, headers });
      const body = encoding && (await encoded(encoding));
      return body
        ? new Response(body, { headers: { ...headers, 'content-encoding': encoding } })
        : new Response(bytes, { headers });
    },
  };
};
