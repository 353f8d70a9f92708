/** An example of demo/ as one visitor sees it, and all that the page complains of. */
import type { ConsentRecord } from 'heed';
import type { BrowserContextOptions, Page } from 'playwright';
import { serveExample } from '../../demo/serve-example.mjs';
import { type Mode, openTab } from './fixture.js';

export interface Example {
  url: string;
  /** Each request for the script of the third party. */
  log: string[];
  records: ConsentRecord[];
  close(): Promise<unknown>;
}

export async function startExample(name: string): Promise<Example> {
  const { url, ...rest } = await serveExample(name);
  return { url: url.replace('localhost', 'shop.localhost'), ...rest };
}

/** A new visitor, and what the console, failures and warnings of hydration among it, says to them. */
export async function visit(
  mode: Mode & { context?: BrowserContextOptions } = {},
): Promise<{ tab: Page; said: string[] }> {
  const tab = await openTab(mode);
  const said: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  tab.on('pageerror', (error) => said.push(String(error)));
  return { tab, said };
}
