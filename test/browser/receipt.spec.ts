/** The visitor's own copy of the record: what it says, that it is whole, and that nothing in it runs. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { ConsentRecord } from 'heed';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet } from './fixture.js';
import { call, complaints, decisionOn, markedShop, OPENER } from './marked-shop.js';

const PIXELS = [
  { id: 'counter', name: 'Counter', vendor: 'Tally', category: 'analytics' },
  { id: 'kin', name: 'Kin', vendor: 'Kin <b>Ads</b> & Co', category: 'marketing' },
];
const CONFIG = { region: 'DE', site: 'shop.example', report: { url: '/consent-records' }, pixels: PIXELS };

const openPreferences = async (tab: Page) => {
  await tab.click('[data-heed-open=preferences]');
  await tab.waitForSelector('dialog[open]');
};

/** The file that the button gives, by its suggested name, opened in a page of its own. */
async function download(tab: Page) {
  const [file] = await Promise.all([tab.waitForEvent('download'), tab.press(control('receipt'), 'Enter')]);
  const path = `${await file.path()}`;
  const html = await readFile(path, 'utf8');
  const copy = `${path}.html`;
  await file.saveAs(copy);
  const receipt = await tab.context().newPage();
  const problems = complaints(receipt);
  await receipt.goto(pathToFileURL(copy).href);
  const rows = await receipt
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const terms = await receipt
    .locator('dt')
    .evaluateAll((all) => all.map((one) => [one.textContent, one.nextElementSibling?.firstChild?.textContent ?? '']));
  const record: ConsentRecord = JSON.parse(`${await receipt.locator('pre').textContent()}`);
  return { name: file.suggestedFilename(), html, receipt, rows, terms: Object.fromEntries(terms), record, problems };
}

test('gives the record in words and as JSON, under the id that the backend has', async () => {
  const { shop } = await markedShop({ config: CONFIG, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  expect(await tab.locator(control('receipt')).count()).toBe(0);
  await tab.click('[data-heed-name=analytics]');
  await tab.click(control('save'));
  await shop.heard('/consent-records');
  await quiet(tab);
  await openPreferences(tab);
  const { name, rows, terms, record, html, problems } = await download(tab);

  expect(name).toMatch(/^shop\.example-privacy-record-\d{4}-\d\d-\d\d\.html$/);
  expect(rows).toEqual([
    ['Necessary', 'Allowed', 'The site does not work without it.'],
    ['Functional', 'Refused', 'You said so.'],
    ['Analytics', 'Allowed', 'You said so.'],
    ['Counter · Tally', 'Allowed', 'You said so.'],
    ['Marketing', 'Refused', 'You said so.'],
    ['Kin · Kin <b>Ads</b> & Co', 'Refused', 'You said so.'],
    ['Sale and sharing of personal data', 'Refused', 'You said so.'],
  ]);
  const { choice } = await decisionOn(tab);
  expect(terms).toMatchObject({
    How: 'You clicked in a view of this site.',
    'You are known as': choice?.subject,
    'Number of this record': shop.records[0]?.id,
    'Cookie Notice': 'version 1',
    Place: 'Germany (DE)',
    'Rule there': 'Nothing optional runs before you allow it.',
    'Signals of your browser now': 'Global Privacy Control: not sent · Do Not Track: not sent',
  });
  expect(terms.Given).toContain(String(new Date(choice?.at ?? 0).getUTCFullYear()));
  expect(terms['Counts until']).toContain(String(new Date(choice?.expires ?? 0).getUTCFullYear()));

  // As it was sent, but for what the browser does not keep.
  const [sent] = shop.records;
  expect(record).toEqual({ ...sent, view: null, notice: { ...sent?.notice, hash: null } });
  expect(html).not.toMatch(/<script|<b>Ads/);
  expect(problems).toEqual([]);
});

test('tells what a signal refuses, and that the notice is a newer one now', async () => {
  const newer = { url: '/cookies', version: '2' };
  const config = { ...CONFIG, region: 'US-CA' };
  const { shop } = await markedShop({
    config,
    body: OPENER,
    pages: { '/new': page({ config: { ...config, notice: newer }, body: OPENER }) },
  });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await call(tab, 'choose({ analytics: false })');
  await tab.goto(`${shop.url}/new`);
  await openPreferences(tab);
  const { rows, terms, receipt } = await download(tab);
  expect(rows.find(([name]) => name === 'Marketing')).toEqual([
    'Marketing',
    'Refused',
    'Your browser’s signal refuses it.',
  ]);
  expect(terms).toMatchObject({
    How: 'A script of this site said so for you.',
    Place: 'United States (US-CA)',
    'Rule there': 'What is optional runs until you opt out.',
    'Cookie Notice': 'version 1',
  });
  expect(terms['Signals of your browser now']).toContain('Global Privacy Control: on');
  expect(await receipt.locator('body').textContent()).toContain('It is at version 2 now.');
});

test('works under a strict policy and by keyboard, and the focus stays', async () => {
  const { shop } = await markedShop({
    config: null,
    script: `<script nonce="n0" src="/heed/heed.js" data-config="/heed.json"></script>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n0' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types heed",
    },
    body: OPENER,
    pages: { '/heed.json': JSON.stringify({ notice: { url: '/cookies', version: '1' }, region: 'DE' }) },
  });
  const tab = await openTab();
  const problems: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  await openPreferences(tab);
  const { record, rows } = await download(tab);
  expect(record.after.categories).toEqual({ necessary: true, functional: true, analytics: true, marketing: true });
  expect(rows).toHaveLength(5);
  const focused = await tab.evaluate(
    () => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.dataset.heedAction,
  );
  expect(focused).toBe('receipt');
  expect(problems.filter((text) => !/ads\.localhost/.test(text))).toEqual([]);
});

test.each([320, 768])('fits a screen %i px wide without scrolling sideways', async (width) => {
  const { shop } = await markedShop({ config: CONFIG, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  await openPreferences(tab);
  const { receipt } = await download(tab);
  await receipt.setViewportSize({ width, height: 800 });
  expect(await receipt.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});
