/** A marketer's whole day: the real console before the real server, on each kind of database, and a shop that obeys. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { binaries, startCluster } from '../unit/server/cluster.js';
import {
  accept,
  addHotjar,
  addOwn,
  goTo,
  HOTJAR,
  isOnlyText,
  NAME,
  runsNext,
  type Server,
  type Shop,
  signIn,
  visit,
} from './at-the-desk.js';
import { control, ran } from './fixture.js';
import { delivered, OPENER } from './marked-shop.js';
import { oneTagShop } from './one-tag-shop.js';
import { consoleServer, inFolder, type Place, publishAs, said } from './open-console.js';

const inPostgres = async (): Promise<Place> => {
  const cluster = await startCluster(binaries ?? '');
  return { args: [], env: { DATABASE_URL: cluster.url, HEED_TOKENS: '' }, remove: cluster.stop };
};

const PLACES = [
  { name: 'PGlite', open: inFolder, missing: '' },
  { name: 'PostgreSQL', open: inPostgres, missing: binaries ? '' : ' (none is installed)' },
];

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
    await sendRecords(desk);
    // Sees it as visitors will, before anybody else does, and nobody is asked.
    await preview(desk, new URL(own).hostname);
    expect([ads.paths, shop.paths]).toEqual([[], []]);
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

    await numbersMove(desk, all);
    await twoEditors(desk, server);
    await serverDown(desk, server, all);
  });
};
for (const { name, open, missing } of PLACES)
  describe.skipIf(missing)(`a marketer’s day on ${name}${missing}`, day(open));

/** As a visitor from Germany, and as one from California whose browser sends Global Privacy Control. */
async function preview(desk: Page, host: string): Promise<void> {
  await goTo(desk, 'Preview');
  const frame = desk.frameLocator('iframe');
  const own = desk.locator('[data-name]').filter({ hasText: NAME }).last();
  await desk.getByLabel('Comes from').selectOption('DE');
  await frame.getByRole('button', { name: 'Reject all' }).waitFor();
  expect(await own.textContent()).toMatch(/Held.*here it waits for a yes/);
  await frame.getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => own.textContent()).toContain(`Would ask ${host}`);
  await desk.getByRole('button', { name: 'Start over' }).click();
  await desk.getByLabel('Comes from').selectOption('US-CA');
  await desk.getByRole('checkbox', { name: 'Global Privacy Control' }).check();
  await frame.getByText('Opt-out request honored').first().waitFor();
  await expect.poll(() => own.textContent()).toMatch(/Held.*Global Privacy Control is on, and enforced/);
  await isOnlyText(desk);
}

const sendRecords = async (desk: Page): Promise<void> => {
  await goTo(desk, 'Connections');
  await desk.getByRole('switch', { name: 'Send records' }).click();
  await desk.getByLabel('Address that records go to').fill('/records');
};

/** Nine who refuse are fewer than ten; the tenth is told. */
async function numbersMove(desk: Page, all: Shop): Promise<void> {
  const refused = desk.locator('.figure').filter({ hasText: 'Refused' }).locator('dd span').first();
  const refuse = async (): Promise<void> => {
    const { tab } = await visit(all);
    await tab.click(control('reject'));
    await delivered(tab);
    await tab.context().close();
  };
  for (let visitor = 0; visitor < 9; visitor++) await refuse();
  await goTo(desk, 'Numbers');
  await desk.getByRole('heading', { name: 'Too few visitors to tell' }).waitFor();
  await refuse();
  await desk.getByRole('button', { name: 'Count again' }).click();
  await expect.poll(() => refused.textContent()).toBe('10');
}

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
