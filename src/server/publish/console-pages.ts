/** The page for marketers and what it loads, under a policy that lets nothing else run; who serves hands the files in. */
import type { Context } from 'hono';
import { HeedError } from '../../config.js';
import { Refusal } from '../refusal.js';
import type { Files } from './config-store.js';
import { remember } from './remember.js';
import { type Encodings, servedFile } from './served-file.js';

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

/** Throws `HeedError` where the files make no page. */
export const consolePages = (files: Files, encodings: Encodings = {}) => {
  if (!files['index.html'])
    throw new HeedError('config', '"publish.console" has no index.html; write what consoleFiles() of heed/store gives');
  const file = remember(Object.keys(files).length, async (name) => {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) return undefined;
    return servedFile(text, encodings, {
      'content-type': `${TYPES[name.replace(/.*\./, '')] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': name === 'preview.html' ? PREVIEW : POLICY,
      'referrer-policy': 'no-referrer',
    });
  });
  const send = async (name: string, { req }: Context): Promise<Response> => {
    const found = await file(name);
    if (!found) throw new Refusal(404, 'ask for what there is', 'path');
    return found.answer(req.raw, 'no-cache');
  };
  return {
    // With and without the last stroke; what the page asks for is beside it, and that needs the stroke.
    '/console': {
      GET: (context: Context) =>
        context.req.path.endsWith('/')
          ? send('index.html', context)
          : new Response(null, { status: 308, headers: { location: 'console/' } }),
    },
    '/console/:name': { GET: (context: Context) => send(context.req.param('name') ?? '', context) },
  };
};
