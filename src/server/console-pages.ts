/** Answers with the files of the console, under a policy that lets nothing else run; who serves hands the files in. */

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** Scripts, styles and frames of its own and no others, and no page around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * The frame of a preview shows what others wrote: it has no origin, no network, and no scripts but ours. Which sites may be
 * asked for images and styles it says itself, before it writes a page.
 */
const PREVIEW = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline' http: https:",
  'img-src data: http: https:',
  'font-src data: http: https:',
  'media-src http: https:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Answers what lies under this path, undefined for all else.
 *
 * @param files texts by name: `index.html` and what it names
 */
export const consolePages =
  (files: Readonly<Record<string, string>>, base = '/console') =>
  ({ method, url }: Request): Response | undefined => {
    const { pathname } = new URL(url);
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    // What it asks for is beside its page: that needs the last stroke.
    if (pathname === base)
      return new Response(null, { status: 308, headers: { location: `${base.split('/').pop()}/` } });
    if (!pathname.startsWith(`${base}/`)) return undefined;
    const name = pathname.slice(base.length + 1) || 'index.html';
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) return undefined;
    return new Response(method === 'HEAD' ? null : text, {
      headers: {
        'content-type': `${TYPES[name.replace(/.*\./, '')] ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': name === 'preview.html' ? PREVIEW : POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    });
  };
