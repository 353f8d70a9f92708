/** A marketer's whole day: the real console before the real server, on each kind of database, and a shop that obeys. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { binaries, startCluster } from '../unit/server/cluster.js';
import { control, openTab, quiet, ran } from './fixture.js';
import { OPENER } from './marked-shop.js';
import { oneTagShop } from './one-tag-shop.js';
import { consoleServer, inFolder, type Place, publishAs, said, TOKEN } from './open-console.js';

/** What somebody may paste into a form. */
const NAME = 'Ads <img src=x onerror="window.broke=1">';
const VENDOR = '<script>window.broke=1</script> Ltd';
const HOTJAR = 'https://static.hotjar.com/c/hotjar-123456.js?sv=6';

const inPostgres = async (): Promise<Place> => {
  const cluster = await startCluster(binaries ?? '');
  return { args: [], env: { DATABASE_URL: cluster.url, HEED_TOKENS: '' }, remove: cluster.stop };
};

const PLACES = [
  { name: 'PGlite', open: inFolder, missing: '' },
  { name: 'PostgreSQL', open: inPostgres, missing: binaries ? '' : ' (none is installed)' },
];

type Server = ReturnType<typeof consoleServer>;
type Shop = Awaited<ReturnType<typeof oneTagShop>>;

const signIn = async (server: Server): Promise<Page> => {
  const desk = await openTab();
  await desk.goto(server.url());
  await desk.getByLabel('Token').fill(TOKEN);
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: 'Pixels', level: 1 }).waitFor();
  return desk;
};

const goTo = (desk: Page, page: string) => desk.getByRole('link', { name: new RegExp(`^${page}`) }).click();
const publishButton = (desk: Page) => desk.getByRole('button', { name: 'Publish', exact: true });

/** Finds Hotjar, writes a wrong id first, and is told so wherever it counts. */
const addHotjar = async (desk: Page, server: Server): Promise<void> => {
  await desk.getByLabel(/Search the catalogue/).fill('hotjar');
  await desk.getByRole('button', { name: 'Add Hotjar' }).click();
  const id = desk.getByLabel('Your id with', { exact: false });
  await id.fill('HJ-123456');
  await desk.getByText('Got "HJ-123456"').waitFor();
  expect(await id.getAttribute('aria-invalid')).toBe('true');
  await goTo(desk, 'Publish');
  await desk.getByText('One thing is wrong').waitFor();
  expect(await publishButton(desk).isDisabled()).toBe(true);
  const pixels = [{ use: 'hotjar', id: 'HJ-123456' }];
  expect((await server.ask('/configs', { base: 0, by: 'Ana', config: { ...NOTICE, pixels } })).status).toBe(422);
  expect(await server.live()).toBeUndefined();
  await desk.getByRole('link', { name: /^Hotjar .*, id$/ }).click();
  await id.fill('123456');
  await expect.poll(() => id.getAttribute('aria-invalid')).toBeNull();
};
const NOTICE = { notice: { url: '/cookies', version: '1' } };

/** A pixel of one's own, whose texts are markup. */
const addOwn = async (desk: Page, script: string): Promise<void> => {
  await goTo(desk, 'Pixels');
  await desk.getByText('Not in the catalogue?').click();
  await desk.getByLabel('Name', { exact: true }).fill(NAME);
  await desk.keyboard.press('Enter');
  await desk.getByLabel('Vendor').fill(VENDOR);
  await desk.getByLabel('Address of its script').fill(script);
  await desk.getByRole('heading', { name: NAME }).waitFor();
};

/** Nothing that was pasted became more than text. */
const isOnlyText = async (tab: Page): Promise<void> => {
  expect(await tab.evaluate('window.broke')).toBeUndefined();
  expect(await tab.locator('img').count()).toBe(0);
};

/** Somebody who was never in the shop, and what their browser asks of Hotjar, which is not there. */
const visit = async ({ shop }: Shop) => {
  const tab = await openTab();
  const asked: string[] = [];
  // Not by a route: with one, a browser keeps nothing.
  tab.on('request', (request) => {
    const url = request.url();
    if (new URL(url).hostname.endsWith('.hotjar.com')) asked.push(url);
  });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  return { tab, asked };
};
/** Says yes; Hotjar, which every version here has, is asked for then. */
const accept = async (tab: Page): Promise<void> => {
  await Promise.all([tab.waitForRequest(HOTJAR), tab.click(control('accept'))]);
  await quiet(tab);
};

/** What runs for who said yes before, on their next page. */
const runsNext = async (tab: Page, { shop }: Shop): Promise<string[]> => {
  await Promise.all([tab.waitForRequest(HOTJAR), tab.goto(shop.url)]);
  await quiet(tab);
  return ran(tab);
};
/** What they had may be shown once more while the new is asked for. */
const soon = { timeout: 60_000 };

/** Each step begins where the one before has ended. */
const day = (open: () => Promise<Place>) => () => {
  const server = consoleServer(open);

  test('from signing in to a server that comes back', { timeout: 300_000 }, async () => {
    const all = await oneTagShop(server.address, { body: () => `${OPENER}<div data-heed-show="notice"></div>` });
    const { shop, ads } = all;
    const own = `${ads.url}/tag.js`;

    // Signs in, finds a pixel, brings one of her own, and publishes.
    const desk = await signIn(server);
    await addHotjar(desk, server);
    await addOwn(desk, own);
    // → Preview: the draft in the shop, before anybody else sees it.
    await goTo(desk, 'Publish');
    await publishAs(desk, 'Ana', NAME);
    await desk.getByText(NAME).first().waitFor();
    await isOnlyText(desk);

    // The shop obeys: nothing leaves before a yes, and each name is text.
    const { tab, asked } = await visit(all);
    expect([asked, ads.paths]).toEqual([[], []]);
    await tab.getByText(NAME).first().waitFor();
    await tab.click('[data-heed-open=preferences]');
    await expect.poll(() => tab.locator('dialog').textContent()).toContain(NAME);
    await tab.click(control('close'));
    await isOnlyText(tab);
    await accept(tab);
    await expect.poll(() => ran(tab)).toEqual(['ads/tag.js']);
    expect([asked, ads.paths]).toEqual([[HOTJAR], ['/tag.js']]);
    expect(shop.paths).not.toContain('/x');

    // Switched off and published, it is gone, also for who had said yes.
    await goTo(desk, 'Pixels');
    await desk.getByRole('switch', { name: `${NAME} runs` }).click();
    await publishAs(desk, 'Ana', 'Too slow');
    const late = await visit(all);
    await accept(late.tab);
    expect(await ran(late.tab)).toEqual([]);
    await expect.poll(() => runsNext(tab, all), soon).toEqual([]);

    // One click, and it is there again.
    await desk.getByRole('button', { name: 'Publish again version 1', exact: true }).click();
    await expect.poll(() => said(desk)).toMatch(/^Version 3 is live/);
    const newcomer = await visit(all);
    await accept(newcomer.tab);
    await expect.poll(() => ran(newcomer.tab)).toEqual(['ads/tag.js']);
    // Who knew the notice without it is asked first.
    const isAsked = async () => {
      expect(await runsNext(tab, all)).toEqual([]);
      return tab.locator(control('accept')).count();
    };
    await expect.poll(isAsked, soon).toBe(1);
    await tab.click(control('accept'));
    await expect.poll(() => ran(tab)).toEqual(['ads/tag.js']);

    // → Numbers: what these visitors answered.
    await twoEditors(desk, server);
    await serverDown(desk, server, all);
  });
};
for (const { name, open, missing } of PLACES)
  describe.skipIf(missing)(`a marketer’s day on ${name}${missing}`, day(open));

/** Whoever comes second is told who was first, and nothing of either is lost. */
async function twoEditors(desk: Page, server: Server): Promise<void> {
  const other = await signIn(server);
  await goTo(other, 'Words');
  await other.getByRole('radio', { name: /^Box/ }).check();
  await goTo(desk, 'Rules');
  await desk.getByLabel('Address of the privacy policy').fill('/privacy');
  await publishAs(other, 'Bo', 'A box');
  await goTo(desk, 'Publish');
  await desk.getByRole('heading', { name: 'Bo published version 4 while you were editing' }).waitFor();
  await desk.getByText('“A box”').waitFor();
  await desk.getByRole('button', { name: 'Put mine on top of theirs' }).click();
  await publishAs(desk, 'Ana');
  expect((await server.live())?.config).toMatchObject({ notice: { privacyUrl: '/privacy' }, ui: { layout: 'box' } });
}

/** Visitors keep what they had, and so does the desk: nothing typed is lost, also over a reload. */
async function serverDown(desk: Page, server: Server, all: Shop): Promise<void> {
  const { tab } = await visit(all);
  await server.end();
  const before = all.ads.paths.length;
  await tab.goto(all.shop.url);
  await accept(tab);
  await expect.poll(() => ran(tab)).toEqual(['ads/tag.js']);
  expect(all.ads.paths.slice(before)).toEqual(['/tag.js']);

  await goTo(desk, 'Words');
  await desk.getByRole('radio', { name: /^Dialog/ }).check();
  await goTo(desk, 'Publish');
  await expect.poll(() => said(desk)).toContain('The server cannot be reached. Nothing is lost');
  const second = await desk.context().newPage();
  await expect(second.goto(server.url())).rejects.toThrow('ERR_CONNECTION_REFUSED');

  await server.start();
  const change = 'Layout of the banner: was “box”, is “dialog”';
  await desk.getByText(change).waitFor({ timeout: 30_000 });
  await desk.reload();
  await desk.getByText(change).waitFor();
  await publishAs(desk, 'Ana');
  expect((await server.live())?.config.ui).toEqual({ layout: 'dialog' });
  const late = await visit(all);
  await late.tab.waitForSelector('dialog[open]');
}
