/** A page that is drawn ahead of its visit shows, releases and reports nothing until the visitor comes. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { asked, EVERY_PATH, everyMark } from './every-mark.js';
import { openBrowser, page, site, thirdParty } from './fixture.js';

vi.setConfig({ testTimeout: 20_000 });

/** The signal is simulated: with the real one Chromium draws nothing ahead. */
const GPC = "<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })</script>";

/** Tells the shop what the page is at each moment; nobody else can look into a page that is not there yet. */
const TELL = `<script>
  const tell = (when) => fetch('/told?' + when + ':' + document.querySelectorAll('[data-heed-host]').length);
  addEventListener('load', () => document.prerendering && setTimeout(tell, 700, 'ahead'));
  document.addEventListener('prerenderingchange', () => setTimeout(tell, 1200, 'visited'));
</script>`;

/** Draws /next ahead of the visit, `act`s on the first page, and then visits it. */
async function drawAhead(region: string, act = '') {
  const ads = await thirdParty('ads');
  const config = { region, report: { url: '/consent-records' } };
  let visit = () => {};
  const due = new Promise<string>((done) => {
    visit = () => done('');
  });
  const first = page({
    config: act ? config : null,
    script: act ? undefined : '',
    // A tab that is not in front yet draws nothing ahead.
    body: `<script>
  setTimeout(() => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.text = '{"prerender": [{"urls": ["/next"], "eagerness": "immediate"}]}';
    document.head.append(rules);
  }, 500);
  fetch('/go').then(() => { ${act}; setTimeout(() => location.assign('/next'), 300) });
</script>`,
  });
  const next = page({ config, before: TELL + (act ? '' : GPC), body: everyMark(ads, 'analytics') });
  const shop = await site({ pages: { '/': first, '/next': next, '/told': '', '/go': () => due } });
  // Nor does Chromium on pages that a debugger watches, so this one is opened beside Playwright.
  const session = await (await openBrowser()).newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  onTestFinished(async () => void (await session.send('Target.disposeBrowserContext', { browserContextId })));
  await session.send('Target.createTarget', { url: shop.url, browserContextId });
  return { ads, shop, visit };
}

test('prerender: with what runs unasked, nothing is shown, released or reported until the page is visited', async () => {
  const { ads, shop, visit } = await drawAhead('US-CA');
  await shop.heard('/told?ahead:0');
  expect([ads.paths, shop.records]).toEqual([[], []]);
  const files = shop.log.filter(({ path }) => path.startsWith('/heed/'));
  expect(files.map(({ path, headers }) => [path, headers['sec-purpose']])).toEqual([
    ['/heed/heed.js', 'prefetch;prerender'],
  ]);
  visit();
  await expect.poll(() => asked(ads)).toEqual(EVERY_PATH);
  await shop.heard('/told?visited:1');
  await expect.poll(() => shop.records.map(({ kind }) => kind)).toEqual(['signal']);
});

test.each([
  ['heed.choose("all")', EVERY_PATH],
  ['heed.choose("all"), heed.choose("none")', []],
])('prerender: what was answered meanwhile elsewhere counts: %s', async (act, expected) => {
  const { ads, shop, visit } = await drawAhead('DE', act);
  await shop.heard('/told?ahead:0');
  expect(ads.paths).toEqual([]);
  visit();
  // No banner is due any more.
  await shop.heard('/told?visited:0');
  expect(asked(ads)).toEqual(expected);
});
