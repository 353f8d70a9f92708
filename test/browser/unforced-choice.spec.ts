/** Nothing but a clear act is an answer, the same answer is the same by every way, and what is not saved is not said. */
import type { Choice } from 'heed';
import { parseChoice } from 'heed/server';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { answers, call, cookieOn, decisionOn, markedShop, OPENER, released, switches } from './marked-shop.js';

const DE = { region: 'DE', report: { url: '/consent-records' } };

const clicks =
  (...actions: string[]) =>
  async (tab: Page) => {
    for (const action of actions) await tab.click(control(action));
  };

/** What visitors do without meaning yes. */
const NO_ANSWER: [string, (tab: Page, url: string) => Promise<unknown>][] = [
  ['scrolling', (tab) => tab.mouse.wheel(0, 2000)],
  ['a click on the page', (tab) => tab.mouse.click(300, 60)],
  ['Escape', (tab) => tab.keyboard.press('Escape')],
  ['an hour that passes', (tab) => tab.clock.fastForward('01:00:00')],
  ['navigation', (tab, url) => tab.goto(`${url}/next`)],
  ['choosing and closing', clicks('choose', 'close')],
  [
    'choosing and Escape',
    async (tab) => {
      await tab.click(control('choose'));
      await tab.keyboard.press('Escape');
    },
  ],
  [
    'switching on and closing',
    async (tab) => {
      await tab.click(control('choose'));
      await tab.click('[data-heed-name=marketing]');
      await tab.click(control('close'));
    },
  ],
];

test.each(['bar', 'dialog'])('T7.4 in a %s nothing but an answer is an answer', async (layout) => {
  const { shop, ads } = await markedShop({
    config: { ...DE, ui: { layout } },
    body: `<h1>Shop</h1>${'<p>Shoes</p>'.repeat(100)}`,
  });
  const tab = await openTab();
  await tab.clock.install();
  for (const [name, act] of NO_ANSWER) {
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await act(tab, shop.url);
    await quiet(tab);
    expect([name, (await decisionOn(tab)).choice, await cookieOn(tab)]).toEqual([name, undefined, undefined]);
  }
  // A tab that is closed has said nothing either: the next one asks.
  const next = await tab.context().newPage();
  await tab.close();
  await next.goto(shop.url);
  await next.waitForSelector(control('accept'));
  expect(released(ads)).toEqual([]);
  expect(shop.records).toEqual([]);
});

/** Ways to say the same, from a new visit on. */
const ROUTES: Record<'yes' | 'no', [string, (tab: Page) => Promise<unknown>][]> = {
  yes: [
    ['the banner', clicks('accept')],
    ['preferences', clicks('choose', 'accept')],
    [
      'every switch by hand',
      async (tab) => {
        await tab.click(control('choose'));
        for (const id of ['functional', 'analytics', 'marketing']) await tab.click(`[data-heed-name=${id}]`);
        await tab.click(control('save'));
      },
    ],
    ['choose("all")', (tab) => call(tab, 'choose("all")')],
    ['choose({…})', (tab) => call(tab, 'choose({ functional: true, analytics: true, marketing: true })')],
  ],
  no: [
    ['the banner', clicks('reject')],
    ['preferences', clicks('choose', 'reject')],
    ['preferences as they are', clicks('choose', 'save')],
    ['choose("none")', (tab) => call(tab, 'choose("none")')],
    [
      'choose({…})',
      (tab) => call(tab, 'choose({ functional: false, analytics: false, marketing: false, sale: false })'),
    ],
  ],
};

/** A choice without its own time, ids and who made it; its life in days. */
const payload = (choice: Choice | undefined) =>
  choice && { ...answers(choice), notice: choice.notice, days: (choice.expires - choice.at) / 864e5 };

test.each(['yes', 'no'] as const)(
  'T7.5 "%s" by any route is the same state, cookie, change and record',
  async (word) => {
    const pixels = [{ id: 'counter', name: 'Counter', vendor: 'Tally', category: 'analytics' }];
    const outcomes = [];
    for (const [route, act] of ROUTES[word]) {
      const { shop, ads } = await markedShop({ config: { ...DE, pixels } });
      const tab = await openTab();
      await tab.goto(shop.url);
      await tab.waitForSelector(control('accept'));
      await tab.evaluate(
        'heed.changes = []; heed.subscribe((decision, { cause }) => heed.changes.push([cause, decision.allowed]))',
      );
      await act(tab);
      await quiet(tab);
      await shop.heard('/consent-records');
      const { choice, signals: _, ...state } = await decisionOn(tab);
      const stored = parseChoice(`heed=${(await cookieOn(tab))?.value}`);
      const { before, after, kind } = shop.records[0] ?? {};
      const changes = await tab.evaluate('heed.changes');
      outcomes.push([
        route,
        {
          state,
          choice: payload(choice),
          stored: payload(stored),
          changes,
          records: [shop.records.length, kind, before, after],
          released: released(ads),
        },
      ] as const);
    }
    const [first] = outcomes;
    for (const [route, outcome] of outcomes) expect([route, outcome]).toEqual([route, first?.[1]]);
    expect(first?.[1].released).toEqual(word === 'yes' ? ['analytics', 'functional', 'marketing'] : []);
    expect(first?.[1].stored).toMatchObject({ sale: word === 'yes', days: word === 'yes' ? 180 : 365 });
  },
);

test('T7.6 preferences open with the saved state, and closing without saving changes nothing', async () => {
  const { shop } = await markedShop({ config: DE, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('choose'));
  await tab.click('[data-heed-name=analytics]');
  await tab.click(control('save'));
  await quiet(tab);
  const saved = { functional: 'false', analytics: 'true', marketing: 'false' };
  const cookie = (await cookieOn(tab))?.value;
  for (const path of ['/', '/next']) {
    await tab.goto(shop.url + path);
    await tab.click('[data-heed-open]');
    expect(await switches(tab)).toEqual(saved);
    await tab.click('[data-heed-name=marketing]');
    await tab.click('[data-heed-name=analytics]');
    expect(await switches(tab)).toEqual({ functional: 'false', analytics: 'false', marketing: 'true' });
    await tab.click(control('close'));
    await tab.click('[data-heed-open]');
    expect(await switches(tab)).toEqual(saved);
    await tab.keyboard.press('Escape');
    expect((await decisionOn(tab)).allowed).toMatchObject({ functional: false, analytics: true, marketing: false });
  }
  await quiet(tab);
  expect((await cookieOn(tab))?.value).toBe(cookie);
  expect(shop.records).toHaveLength(1);
});
