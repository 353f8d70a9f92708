/** The console before the real server, for specs that do what marketers do. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'heed';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Served, serve } from '../faults/served.js';
import { type Mode, openTab } from './open-browser.js';

export const TOKEN = 'the-editor-of-this-test';
/** May look, and read records. */
export const READER = 'the-reader-of-this-test';

export interface Live {
  version: number;
  by: string;
  note: string;
  config: Config;
}

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

export const START: Config = {
  site: 'Kindred',
  notice: { url: '/cookies', version: '2026-01-01', privacyUrl: '/privacy' },
  pixels: [{ use: 'google-analytics-4', id: 'G-ABC123' }],
};

/** One server for a spec file; `reset` publishes START again, so that no test stands on another. `before`: what was kept there before. */
export function consoleServer(before: (folder: string) => Promise<void> = async () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-console-'));
  let served: Served | undefined;
  beforeAll(async () => {
    await before(folder);
    const tokens = { HEED_EDITORS: hash(TOKEN), HEED_TOKENS: hash(READER) };
    served = await serve(['--data', folder, '--rate', '1000'], tokens);
    // A database takes its time to open on a busy machine.
  }, 180_000);
  afterAll(async () => {
    await served?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (path: string, body?: object) => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    return fetch(served?.url + path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
  };
  const live = async (): Promise<Live | undefined> => {
    const answer = await ask('/configs/live');
    return answer.ok ? ((await answer.json()) as Live) : undefined;
  };
  /** As a colleague does, elsewhere. */
  const publish = async (config: Config, by = 'Bo', note = ''): Promise<Live> => {
    const answer = await ask('/configs', { base: (await live())?.version ?? 0, config, by, note });
    expect(answer.status).toBe(201);
    return (await live()) as Live;
  };
  return {
    live,
    publish,
    served: () => served as Served,
    reset: () => publish(START),
    url: (place = '') => `${served?.url}/console/${place}`,
    /** A tab of someone who is signed in. `broken`: everything that its page complained of. */
    async open(
      place = '',
      mode: Parameters<typeof openTab>[0] & Mode = {},
      token = TOKEN,
    ): Promise<Page & { broken: string[] }> {
      const tab = Object.assign(await openTab(mode), { broken: [] as string[] });
      tab.on('pageerror', (error) => tab.broken.push(error.message));
      tab.on('console', (message) => message.type() === 'error' && tab.broken.push(message.text()));
      await tab.addInitScript((text) => sessionStorage.setItem('heed.console.token', text), token);
      await tab.goto(this.url(place));
      await tab.getByRole('navigation').waitFor();
      return tab;
    },
  };
}

/** What the console says has happened. */
export const said = (tab: Page) => tab.locator('.bottom [role=status]').textContent();

/** Publishes what is on the page for publishing, as this person. */
export async function publishAs(tab: Page, name: string, note = ''): Promise<void> {
  await tab.getByRole('link', { name: 'Publish' }).click();
  await tab.getByLabel('Your name').fill(name);
  await tab.getByLabel('Note').fill(note);
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.poll(() => said(tab)).toMatch(/^Version \d+ is live/);
  await tab.getByText('Nothing: your draft is what is live.').waitFor();
}
