/** A newer Cookie Notice: visitors see what changed since their own choice, and nothing is answered for them. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { startDemo } from '../../demo/server.mjs';
import { control, openTab, page, quiet } from './fixture.js';
import { call, decisionOn, markedShop, OPENER, switches } from './marked-shop.js';

const stats = (more: object = {}) => ({
  id: 'counter',
  name: 'Counter',
  vendor: 'Tally',
  category: 'analytics',
  ...more,
});
const REPLAY = stats({ id: 'replay', name: 'Replay', vendor: 'Lens Inc.' });
const ADS = stats({ id: 'kin', name: 'Kin', vendor: 'Kin Ads', category: 'marketing' });
const HISTORY = [
  {
    version: '3',
    date: '2026-11-01',
    summary: 'We record some visits.',
    added: ['replay', 'social', '_ct'],
    removed: ['Old Stats'],
  },
  { version: '2', date: '2026-06-01', summary: 'We work with Kin.', added: ['kin'] },
  { version: '1', date: '2026-01-01', summary: 'First version.' },
];
const CATEGORIES = { necessary: {}, functional: {}, analytics: {}, marketing: {} };
const NEWS = {
  notice: { url: '/cookies', version: '3', history: HISTORY },
  categories: { ...CATEGORIES, social: { label: 'Social media', description: 'Posts of other sites.' } },
  pixels: [stats({ cookies: [{ name: '_ct', days: 30, purpose: 'Counts.' }] }), REPLAY, ADS],
};
const MARKS = ['counter', 'replay', 'kin', 'social']
  .map((id) => `<script type="text/plain" data-heed="${id}">(window.ran = window.ran || []).push('${id}')</script>`)
  .join('');

/** `/` as it was, under this version; `/new` under version 3. */
async function shopWithNews({ region = 'DE', version = '1', files = {} } = {}) {
  const config = (more: object) => ({ region, report: { url: '/consent-records' }, ...more });
  const old = config({ notice: { url: '/cookies', version }, categories: CATEGORIES, pixels: [stats()] });
  return markedShop({
    config: old,
    body: OPENER,
    pages: { '/new': page({ config: config(NEWS), head: MARKS, body: OPENER }), ...files },
  });
}

/** The view on the page, as text without what runs of blanks hide. */
const view = async (tab: Page): Promise<string> =>
  (await tab.locator('[data-heed-host] .card').innerText()).replace(/\s+/g, ' ');
const states = async (tab: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await tab
      .locator('dialog [role=switch]')
      .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.heedName ?? '', one.textContent ?? ''])),
  );
const ran = (tab: Page) => tab.evaluate('window.ran ?? []');

describe('T17.2 a raised version', () => {
  test('says what changed over all versions since this visitor’s choice', async () => {
    const { shop } = await shopWithNews();
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose({ analytics: true, functional: false, marketing: false })');
    await tab.goto(`${shop.url}/new`);
    await tab.waitForSelector(control('accept'));
    const text = await view(tab);
    expect(text).toContain('Our Cookie Notice has changed');
    expect(text).toContain('Since your choice: We record some visits. We work with Kin.');
    expect(text).toContain(
      'New or changed: Replay (Lens Inc.), Social media, cookie _ct and Kin (Kin Ads). No longer used: Old Stats.',
    );
    expect(text).not.toContain('First version');
    await quiet(tab);
    // What was allowed runs on; what is new does not.
    expect(await ran(tab)).toEqual(['counter']);
  });

  test('says only what this visitor was not told yet', async () => {
    const { shop } = await shopWithNews({ version: '2' });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control('reject'));
    await tab.goto(`${shop.url}/new`);
    await tab.waitForSelector(control('accept'));
    expect(await view(tab)).toContain('Since your choice: We record some visits. New or changed');
    expect(await view(tab)).not.toContain('Kin');
  });

  test('opens preferences with old answers and with what is new unanswered, and one answer ends the question', async () => {
    const { shop } = await shopWithNews();
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose({ analytics: true, functional: false, marketing: false })');
    await tab.goto(`${shop.url}/new`);
    await tab.click(control('choose'));
    await tab.locator('dialog details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await switches(tab)).toEqual({
      functional: 'false',
      analytics: 'true',
      counter: 'true',
      replay: 'false',
      marketing: 'false',
      kin: 'false',
      social: 'false',
    });
    expect(await states(tab)).toEqual({
      functional: 'Refused',
      analytics: 'Partly',
      counter: 'Allowed',
      replay: 'No answer yet',
      marketing: 'Refused',
      kin: 'Refused',
      social: 'No answer yet',
    });
    expect(await view(tab)).toContain('Your answers stand. What is new is off until you allow it.');
    // Neither side of its track: off and on are said apart from it.
    const knobs = await tab
      .locator('dialog .track')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).justifyContent));
    expect(knobs).toEqual(['normal', 'end', 'end', 'center', 'normal', 'normal', 'center']);

    await tab.click('[data-heed-name=social]');
    expect((await states(tab)).social).toBe('Allowed');
    await tab.click('[data-heed-name=social]');
    expect((await states(tab)).social).toBe('Refused');
    await tab.click('[data-heed-name=replay]');
    await tab.click(control('save'));
    await tab.reload();
    await quiet(tab);
    const { ask, choice } = await decisionOn(tab);
    expect([ask, choice?.notice]).toEqual([null, '3']);
    expect(choice?.allowed).toEqual({ functional: false, analytics: true, marketing: false, social: false });
    expect(await ran(tab)).toEqual(['counter', 'replay']);
    expect(await tab.locator('[data-heed-host]').count()).toBe(0);
  });

  test('tells whoever opted out of sale, and asks them for nothing', async () => {
    const { shop } = await shopWithNews({ region: 'US-CA' });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control('opt-out'));
    // What ran and cannot be told to stop is ended by a reload.
    await quiet(tab);
    await tab.goto(`${shop.url}/new`);
    await tab.waitForSelector(control('ok'));
    const text = await view(tab);
    expect(text).toContain('Our Cookie Notice has changed');
    expect(text).toContain('Kin (Kin Ads)');
    expect(text).toContain('You opted out of the sale and sharing of your data, and that stays so.');
    const actions = await tab
      .locator('[data-heed-action]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.heedAction));
    expect(actions).toEqual(['ok', 'choose']);
    await tab.click(control('ok'));
    await tab.reload();
    await quiet(tab);
    const { ask, sale, allowed } = await decisionOn(tab);
    expect([ask, sale, allowed.marketing]).toEqual([null, false, false]);
    expect(await ran(tab)).not.toContain('kin');
  });

  test('still asks where the late views do not arrive, and says that it changed where only the news do not', async () => {
    const lost = { status: 404 };
    const { shop } = await shopWithNews({ files: { '/heed/news.js': lost } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control('reject'));
    await tab.goto(`${shop.url}/new`);
    await tab.waitForSelector(control('accept'));
    expect(await view(tab)).toMatch(/^Our Cookie Notice has changed We would like/);

    const broken = await shopWithNews({ files: { '/heed/preferences.js': lost } });
    const next = await openTab();
    await next.goto(broken.shop.url);
    await next.click(control('reject'));
    await next.goto(`${broken.shop.url}/new`);
    await next.click(control('accept'));
    await quiet(next);
    expect((await decisionOn(next)).choice?.notice).toBe('3');
  });
});

test('T17.3 a typo, another order, a translation: nobody is asked again', async () => {
  const config = { region: 'DE', categories: CATEGORIES, pixels: [stats(), ADS] };
  const reworded = {
    region: 'DE',
    categories: {
      necessary: {},
      marketing: { label: 'Werbung' },
      analytics: { description: 'Counts.' },
      functional: {},
    },
    pixels: [ADS, stats({ name: 'The Counter', purpose: 'Zählt Besuche.' })],
  };
  const { shop } = await markedShop({
    config,
    body: OPENER,
    pages: { '/new': page({ config: reworded, body: OPENER, head: MARKS, language: 'de' }) },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  await tab.goto(`${shop.url}/new`);
  await quiet(tab);
  const { ask, choice } = await decisionOn(tab);
  expect([ask, choice?.notice]).toEqual([null, '1']);
  expect(await tab.locator('[data-heed-host]').count()).toBe(0);
  expect(await ran(tab)).toEqual(['counter', 'kin']);
});

test('the demo serves its support of Global Privacy Control where browsers look for it', async () => {
  const demo = await startDemo({ host: 'shop.localhost' });
  const tab = await openTab();
  const answer = await tab.goto(`${demo.url}/.well-known/gpc.json`);
  expect(answer?.headers()['content-type']).toBe('application/json');
  expect(await answer?.json()).toEqual({ gpc: true, lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  await demo.close();
});
