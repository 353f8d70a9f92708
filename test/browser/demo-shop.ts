/** The demo shop with its real third-party libraries, as one visitor sees it. */
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { startDemo } from '../../demo/server.mjs';
import { openTab, quiet } from './fixture.js';

export type Demo = Awaited<ReturnType<typeof startDemo>>;

/** Its third parties by category. */
export const PARTIES = {
  functional: ['lantern'],
  analytics: ['amplitude', 'mixpanel', 'posthog', 'tally'],
  marketing: ['kindred', 'waypost'],
};

/** A shop of its own for this test, and a new visitor from this region; the tab is still empty. */
export async function visitDemo(region = 'DE'): Promise<{ demo: Demo; tab: Page }> {
  const demo = await startDemo({ host: 'shop.localhost' });
  onTestFinished(() => demo.close());
  const tab = await openTab();
  await tab.context().addCookies([{ name: 'play', value: `region=${region}`, url: demo.url }]);
  return { demo, tab };
}

/** Which third parties were asked for anything. */
export const heardBy = (demo: Demo): string[] =>
  Object.keys(demo.thirdParties)
    .filter((id) => demo.thirdParties[id].log.length > 0)
    .sort();

/** How often each third party was told of a page view, once the libraries have sent what they hold back. */
export async function pageViews(demo: Demo, tab: Page): Promise<Record<string, string[]>> {
  await quiet(tab);
  // PostHog and Amplitude send in batches.
  await tab.waitForTimeout(3500);
  await quiet(tab);
  return Object.fromEntries(
    Object.entries(demo.thirdParties).map(([id, { log }]) => [
      id,
      log.flatMap(({ heard }) => heard.filter(({ pageView }) => pageView).map(({ page }) => page)),
    ]),
  );
}
