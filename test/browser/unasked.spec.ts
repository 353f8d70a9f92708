/** A visitor who was asked and has not answered has said nothing: nobody is told of a choice, and none is kept. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { decisionOn, inWindow, markedShop, OPENER, released } from './marked-shop.js';

/** Notes whatever a site may hear of its visitor: as effect, as subscriber, as one to tell of opt-outs, as one to take records. */
const LISTENERS = `
  effects: [(consent) => void consent.subscribe(({ choice, ask }, { cause, how, before }) =>
    heard.push({ cause, ask, choice: choice?.allowed ?? null, method: how?.method ?? null, isFirst: !before }))],
  onOptOut: () => heard.push('opt-out'),
  reporter: async (records) => { heard.push(...records.map(({ kind }) => 'record of a ' + kind)) }`;

const heardOn = (tab: Page): Promise<unknown[]> => tab.evaluate('heard');
const kept = async (tab: Page) => [
  (await tab.context().cookies()).length,
  await tab.evaluate('Object.keys(localStorage)'),
];

test.each([
  ['DE', 'banner'],
  ['US-CO', 'notice'],
])('T9.7 in %s, where the %s stands, nobody is told of a choice until there is one', async (region, ask) => {
  const { before, config } = inWindow({ region, google: {}, withdraw: 'stay' }, LISTENERS);
  const { shop, ads } = await markedShop({
    config,
    before: `<script>window.heard = []</script>${before}`,
    body: OPENER,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('choose'));
  await quiet(tab);
  const first = { cause: 'start', ask, choice: null, method: null, isFirst: true };
  expect([await heardOn(tab), await kept(tab)]).toEqual([[first], [0, []]]);

  // To look and to leave says nothing either.
  await tab.click(control('choose'));
  await tab.click('dialog [data-heed-name="analytics"]');
  await tab.keyboard.press('Escape');
  await tab.waitForSelector(control('save'), { state: 'detached' });
  await tab.evaluate('history.pushState({}, "", "/elsewhere"); document.body = document.createElement("body")');
  await quiet(tab);
  expect([await heardOn(tab), await kept(tab)]).toEqual([[first], [0, []]]);
  const { choice, why } = await decisionOn(tab);
  expect([choice, why.analytics, why.marketing]).toEqual([undefined, 'regime', 'regime']);
  const updates = await tab.evaluate('dataLayer.filter((one) => one[0] === "consent" && one[1] === "update").length');
  expect([released(ads).length > 0, updates]).toEqual(region === 'DE' ? [false, 0] : [true, 1]);

  await tab.evaluate('heed.choose("none")');
  await quiet(tab);
  const heard = await heardOn(tab);
  expect(heard.filter((one) => typeof one === 'object')).toEqual([
    first,
    {
      cause: 'choice',
      ask: null,
      choice: { functional: false, analytics: false, marketing: false },
      method: 'api',
      isFirst: false,
    },
  ]);
  expect(heard.filter((one) => typeof one === 'string').sort()).toEqual(['opt-out', 'record of a choice']);
});
