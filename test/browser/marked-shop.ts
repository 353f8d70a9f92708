/** A shop with one held script for each optional category, and what specs ask about it. */
import type { Choice, Decision } from 'heed';
import type { Page } from 'playwright';
import { page, type Routes, type Server, type Site, site, thirdParty } from './fixture.js';

export const OPTIONAL = ['functional', 'analytics', 'marketing'];
/** The page's own control. */
export const OPENER = '<button data-heed-open="preferences">Privacy</button>';

/** `/` and `/next` are the marked page, sent with these headers; `pages` come on top. */
export async function markedShop(
  parts: Parameters<typeof page>[0] & { headers?: Record<string, string>; pages?: Routes } = {},
): Promise<{ shop: Site; ads: Server }> {
  const { headers = {}, pages, head = '', ...rest } = parts;
  const ads = await thirdParty('ads');
  const marks = OPTIONAL.map(
    (id) => `<script type="text/plain" data-heed="${id}" src="${ads.url}/${id}.js"></script>`,
  ).join('\n');
  const marked = { body: page({ ...rest, head: head + marks }), headers };
  const shop = await site({ pages: { '/': marked, '/next': marked, ...pages } });
  return { shop, ads };
}

/** Notes in `window.told` which categories each decision allowed that the page's own listener was told of. */
export const LISTENER = `<script>
  window.told = [];
  heed.subscribe(({ allowed }) => told.push(Object.keys(allowed).filter((id) => allowed[id]).join()));
</script>`;

/** The categories whose scripts were asked for, each time. */
export const released = ({ paths }: Server): string[] => paths.map((path) => path.slice(1, -'.js'.length)).sort();

/** `window.heedConfig` before Heed; `functions` is the inside of an object literal. */
export const inWindow = (config: object, functions = ''): { config: null; before: string } => ({
  config: null,
  before: `<script>window.heedConfig = { ...${JSON.stringify({ notice: { url: '/cookies', version: '1' }, ...config })}, ${functions} };</script>`,
});

export const decisionOn = (tab: Page): Promise<Decision> => tab.evaluate('heed.decision');

/** Calls the handle, such as `choose("all")`. */
export const call = (tab: Page, code: string): Promise<unknown> => tab.evaluate(`heed.${code}`);

/** The answers of a choice, without what differs from one to the next. */
export const answers = ({ allowed, pixels, sale }: Choice) => ({ allowed, pixels, sale });

export const cookieOn = async (tab: Page) =>
  (await tab.context().cookies(tab.url())).find(({ name }) => name === 'heed');

/** Waits until the page knows that its records arrived: one that goes before may send them again, under the same ids. */
export const delivered = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() => !Object.keys(localStorage).some((key) => /^heed\.(queue|outbox)\./.test(key)));

/** What the switches of the open preferences say, by name. */
export async function switches(tab: Page): Promise<Record<string, string | null>> {
  const all = tab.locator('dialog [role=switch]').filter({ visible: true });
  await all.first().waitFor();
  const states = await all.evaluateAll((found) =>
    found.map((one) => [(one as HTMLElement).dataset.heedName ?? '', one.ariaChecked] as const),
  );
  return Object.fromEntries(states);
}

/** What the console says of Heed, and every error that no one caught; begins when called. */
export function complaints(tab: Page): string[] {
  const heard: string[] = [];
  tab.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  tab.on('console', (message) => {
    if (
      /^(error|warning)$/.test(message.type()) &&
      /heed/i.test(message.text()) &&
      !/Failed to load/.test(message.text())
    )
      heard.push(`${message.type()}: ${message.text()}`);
  });
  return heard;
}
