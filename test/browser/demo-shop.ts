/** The demo shop with its real third-party libraries, as one visitor sees it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type RecordStore } from 'heed/store';
import type { Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { startDemo } from '../../demo/server.mjs';
import { openTab } from './fixture.js';

interface Heard {
  page?: string;
  pageView: boolean;
}
export interface Demo {
  url: string;
  console: string;
  /** To sign in to the console with, where there is a store. */
  token?: string | undefined;
  records: unknown[];
  thirdParties: Record<string, { log: { path: string; body: string; heard: Heard[] }[] }>;
  reset(): void;
}

/** Its third parties by category. */
export const PARTIES = {
  functional: ['lantern'],
  analytics: ['amplitude', 'mixpanel', 'posthog', 'tally'],
  marketing: ['kindred', 'waypost'],
};

/** A store of its own for this test: in a folder, which takes seconds to open. */
export async function openFolder(): Promise<RecordStore> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-test-'));
  const store = await openStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return store;
}

/**
 * A shop of its own for this test, and a new visitor from this region; the tab is still empty. Without a store records are
 * in the list alone, and nothing is published.
 */
export async function visitDemo(region: string, store?: RecordStore): Promise<{ demo: Demo; tab: Page }> {
  const started = await startDemo({ host: 'shop.localhost', store });
  onTestFinished(started.close);
  const demo: Demo = { ...started, thirdParties: { ...started.thirdParties } };
  const tab = await openTab();
  await tab.context().addCookies([{ name: 'play', value: `region=${region}`, url: demo.url }]);
  return { demo, tab };
}

/** Which third parties were asked for anything. */
export const heardBy = (demo: Demo): string[] =>
  Object.entries(demo.thirdParties)
    .filter(([, { log }]) => log.length > 0)
    .map(([id]) => id)
    .sort();

/** The addresses of the page views that each third party was told of. */
export const pageViews = (demo: Demo): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(demo.thirdParties).map(([id, { log }]) => [
      id,
      log.flatMap(({ heard }) => heard.filter(({ pageView }) => pageView).map(({ page }) => page ?? '')),
    ]),
  );

/** Waits until all of these were told of a page view, and then for what might be told besides. */
export async function settled(demo: Demo, ids: string[]): Promise<void> {
  await expect.poll(() => ids.filter((id) => !pageViews(demo)[id]?.length)).toEqual([]);
  const total = () => Object.values(demo.thirdParties).reduce((sum, { log }) => sum + log.length, 0);
  for (let before = -1; before !== total(); ) {
    before = total();
    // Libraries hold events back for up to a second.
    await new Promise((done) => setTimeout(done, 1300));
  }
}
