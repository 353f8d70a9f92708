/** A shop, the third parties on its pages, and a visitor's browser: what every spec is made of. */
import type { ConsentRecord } from 'heed';
import type { Page } from 'playwright';
import { type Answer, type Routes, type Server, serve } from './serve.js';

export { type Mode, openBrowser, openTab, quiet, switchGpc } from './open-browser.js';
export type { Answer, Reply, Routes, Seen, Server } from './serve.js';

declare global {
  interface Window {
    /** Names of the third-party scripts that ran, in order. */
    ran?: string[];
  }
}

export interface Site extends Server {
  /** What arrived at `/consent-records` and was taken. */
  records: ConsentRecord[];
  /** How `/consent-records` answers; may be changed at any time. */
  answer: Answer;
}

/** The shop: its own pages, and the endpoint for records. Pages are looked up by path, with query first. */
export async function site(parts: { pages: Routes; host?: string }): Promise<Site> {
  const records: ConsentRecord[] = [];
  const routes: Routes = {
    ...parts.pages,
    '/consent-records': ({ body }) => {
      const { answer } = shop;
      const refused = typeof answer === 'string' ? answer !== '' : (answer.status ?? 200) >= 300;
      if (!refused) records.push(...JSON.parse(body).records);
      return answer;
    },
  };
  const server = await serve(parts.host ?? 'shop', routes, () => ({ status: 404, body: 'no such page' }));
  const shop: Site = Object.assign(server, { records, answer: '' });
  return shop;
}

/**
 * A third party on a site of its own. Without a route of yours a script notes its name, such as `ads/tag.js`, in
 * `window.ran`; anything else is an empty page.
 */
export function thirdParty(name: string, routes: Routes = {}): Promise<Server> {
  return serve(name, routes, ({ path }) => {
    const label = JSON.stringify(name + path.replace(/\?.*/, ''));
    return /\.js(\?|$)/.test(path) ? `(window.ran = window.ran || []).push(${label});` : '<!doctype html>';
  });
}

/** Names of the third-party scripts that ran on this page, in order. */
export const ran = (tab: Page): Promise<string[]> => tab.evaluate(() => window.ran ?? []);

/** Selects a control of ours, inside the shadow root too. */
export const control = (action: string): string => `[data-heed-action="${action}"]`;

/** A document with Heed first in its head. */
export function page(
  parts: {
    /** The JSON block, besides `notice`, which every page has; `null`: no block. */
    config?: object | null;
    /** The tag that loads Heed. */
    script?: string;
    /** What stands before Heed in the head. */
    before?: string;
    head?: string;
    body?: string;
    language?: string;
  } = {},
): string {
  const { config = {}, script = '<script src="/heed/heed.js"></script>', before = '', head = '', body = '' } = parts;
  const json = JSON.stringify({ notice: { url: '/cookies', version: '1' }, ...config }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${parts.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Shop</title>
${before}
${config ? `<script type="application/json" data-heed-config>${json}</script>` : ''}
${script}
${head}
</head>
<body>
${body}
</body>
</html>`;
}
