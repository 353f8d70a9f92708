/** A marked shop with declared pixels and a tag that nobody declared, and what the inspector on it says. */
import type { Page } from 'playwright';
import { openTab, page, quiet, type Server, type Site, site, thirdParty } from './fixture.js';
import { inWindow } from './marked-shop.js';

export const INSPECT = '#heed-inspect';

/** Shows nothing of its own but what is asked for. */
const row = (id: string, category: string, { url }: Server) => ({
  id,
  name: id,
  vendor: id,
  category,
  hosts: [`${id}.localhost`],
  load: [{ script: `${url}/tag.js` }],
});

export interface InspectedShop {
  shop: Site;
  stats: Server;
  ads: Server;
  /** What nobody declared. */
  stranger: Server;
}

/** `stats` counts and keeps a cookie, `ads` sells; `config` comes on top, and `functions`, the inside of an object literal. */
export async function inspectedShop(
  parts: { config?: object; functions?: string; head?: string; body?: string } = {},
): Promise<InspectedShop> {
  const stats = await thirdParty('stats', { '/tag.js': 'document.cookie = "_stats=1;path=/";' });
  const ads = await thirdParty('ads');
  const stranger = await thirdParty('stranger');
  const counts = { ...row('stats', 'analytics', stats), cookies: [{ name: '_stats', purpose: 'Counts.' }] };
  const config = { region: 'DE', withdraw: 'stay', pixels: [counts, row('ads', 'marketing', ads)], ...parts.config };
  const head = (parts.head ?? '').replaceAll('STRANGER', stranger.url).replaceAll('ADS', ads.url);
  const html = page({
    ...(parts.functions ? inWindow(config, parts.functions) : { config }),
    head,
    body: parts.body ?? '',
  });
  const shop = await site({ pages: { '/': html, '/next': html } });
  return { shop, stats, ads, stranger };
}

/** Opens the shop with the inspector. */
export async function inspect({ shop }: InspectedShop, options: Parameters<typeof openTab>[0] = {}): Promise<Page> {
  const tab = await openTab(options);
  await tab.goto(`${shop.url}/${INSPECT}`);
  await tab.waitForSelector('[data-heed-inspector] h2');
  await quiet(tab);
  return tab;
}

/** All that a row says: `Analytics Refused …`, in one line. */
export const rowText = async (tab: Page, id: string): Promise<string> =>
  (await tab.locator(`[data-heed-inspector] [data-heed-name="${id}"]`).first().innerText()).replace(/\s+/g, ' ');

/** What is to look at, by what it is. */
export const findings = async (tab: Page): Promise<Record<string, string>> => {
  const all = await tab
    .locator('[data-heed-inspector] .finding')
    .evaluateAll((found) =>
      found.map((one) => [one.querySelector('b')?.textContent ?? '', (one as HTMLElement).innerText]),
    );
  return Object.fromEntries(all.map(([what, text]) => [what, String(text).replace(/\s+/g, ' ')]));
};

export const fact = (tab: Page, label: string): Promise<string> =>
  tab.locator(`[data-heed-inspector] dl div:has(dt:text-is("${label}")) dd`).innerText();
