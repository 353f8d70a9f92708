/** The page for marketers and what it loads, under a policy that lets nothing else run; who serves hands the files in. */
import type { Context } from 'hono';
import { HeedError } from '../../config.js';
import { Refusal } from '../refusal.js';
import type { Files } from './config-store.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** Scripts and styles of its own and no others, and no page around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Throws `HeedError` where the files make no page. */
export const consolePages = (files: Files) => {
  if (!files['index.html'])
    throw new HeedError('config', '"publish.console" has no index.html; write what consoleFiles() of heed/store gives');
  const send = (name: string): Response => {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) throw new Refusal(404, 'ask for what there is', 'path');
    return new Response(text, {
      headers: {
        'content-type': `${TYPES[name.replace(/.*\./, '')] ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': POLICY,
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      },
    });
  };
  return {
    // With and without the last stroke; what the page asks for is beside it, and that needs the stroke.
    '/console': {
      GET: ({ req }: Context) =>
        req.path.endsWith('/')
          ? send('index.html')
          : new Response(null, { status: 308, headers: { location: 'console/' } }),
    },
    '/console/:name': { GET: ({ req }: Context) => send(req.param('name') ?? '') },
  };
};
