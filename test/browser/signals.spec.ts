/** An opt-out signal counts from the first moment on, whatever else fails, until a person overrides it knowingly. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Answer, control, openTab, quiet, switchGpc } from './fixture.js';
import { call, cookieOn, decisionOn, inWindow, markedShop, OPENER, released } from './marked-shop.js';

const US = { region: 'US-CA', report: { url: '/consent-records' } };

/** Notes what every kind of observer sees, from the first one that can see anything. */
const WATCHED = {
  ...inWindow(US, 'effects: [(consent) => note("effect", consent.allows("marketing"), consent.decision.sale)]'),
  script: `<script>
    window.seen = [];
    window.note = (...news) => seen.push(news.join(' '));
    (window.heed = window.heed || []).push((consent) => {
      note('queue', consent.allows('marketing'), consent.allows('sale'));
      consent.subscribe(({ allowed, sale }) => note('listener', allowed.marketing, sale));
    });
  </script>
  <script src="/heed/heed.js"></script>
  <script>note('getter', heed.decision.allowed.marketing, heed.decision.sale)</script>`,
};

test.each([
  ['true', { gpc: 'force' }, false],
  ['false', { gpc: 'test' }, true],
  ['absent', {}, true],
] as const)('T5.1 no observer ever sees more than GPC %s permits', async (_, mode, allowed) => {
  const { shop, ads } = await markedShop(WATCHED);
  const tab = await openTab(mode);
  await tab.goto(shop.url);
  await quiet(tab);
  expect(await tab.evaluate('seen')).toEqual(
    ['effect', 'queue', 'listener', 'getter'].map((who) => `${who} ${allowed} ${allowed}`),
  );
  expect(released(ads)).toEqual(['analytics', 'functional', ...(allowed ? ['marketing'] : [])]);
  expect(await cookieOn(tab)).toBeUndefined();
});

const OPT_OUT = { regimes: { unknown: 'opt-out' } };
test.each<[string, Parameters<typeof markedShop>[0], Answer?]>([
  ['with the UI disabled', { config: { ...US, ui: false } }],
  ['without ui.js', { config: US, pages: { '/heed/ui.js': { status: 404 } } }],
  ['with a reporter that answers 500', { config: US }, { status: 500 }],
  ['with a reporter that breaks off', { config: US }, 'reset'],
  ['with a reporter that hangs', { config: US }, 'hang'],
  ['without a region, where unknown is opt-out', { config: OPT_OUT }],
  ['with a region that hangs', inWindow(OPT_OUT, 'region: () => new Promise(() => {})')],
  ['with a region that fails', inWindow(OPT_OUT, 'region: () => Promise.reject(new Error("down"))')],
  ['with a region that throws', inWindow(OPT_OUT, 'region() { throw new Error("down") }')],
  ['with a region that comes late', inWindow({}, 'region: async () => "US-CA"')],
])('T5.2 GPC is honoured %s', async (_, parts, answer = '') => {
  const { shop, ads } = await markedShop(parts);
  shop.answer = answer;
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await quiet(tab);
  // What the signal does not cover runs, so that the page was alive.
  expect(released(ads)).toEqual(['analytics', 'functional']);
});

test('T5.2 GPC is honoured with a config that is wrong in part: nothing runs', async () => {
  const { shop, ads } = await markedShop({ config: { ...US, minors: 'never' } });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await quiet(tab);
  expect(released(ads)).toEqual([]);
});

/** What a click in our own UI under forced GPC made of it. */
async function expectOverride(
  tab: Page,
  records: { signals: object; kind: string; after: object; view: string | null }[],
) {
  const { allowed, sale, why, choice, signals } = await decisionOn(tab);
  expect([allowed.marketing, sale, why.marketing, why.sale]).toEqual([true, true, 'choice', 'choice']);
  expect([choice?.method, choice?.override, signals.gpc, signals.conflict]).toEqual(['ui', true, true, true]);
  const record = records.filter(({ kind }) => kind === 'choice').at(-1);
  expect(record).toMatchObject({ method: 'ui', signals: { gpc: true, conflict: true }, after: { sale: true } });
}

test('T5.3 a yes in preferences, which name the signal, wins, is recorded as a conflict, and is taken back at once', async () => {
  const { shop, ads } = await markedShop({ config: US, body: OPENER });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await tab.click('[data-heed-open]');
  expect(await tab.locator('dialog').textContent()).toContain('Global Privacy Control');
  await tab.click(`dialog ${control('accept')}`);
  await ads.heard('/marketing.js');
  await quiet(tab);
  await expectOverride(tab, shop.records);

  ads.log.length = 0;
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  expect(released(ads)).toEqual(['analytics', 'functional', 'marketing']);

  await tab.click('[data-heed-open]');
  const back = tab.waitForEvent('load');
  await tab.click(`dialog ${control('reject')}`);
  await back;
  await quiet(tab);
  expect((await decisionOn(tab)).allowed).toEqual({
    necessary: true,
    functional: false,
    analytics: false,
    marketing: false,
  });
  expect(shop.records.at(-1)).toMatchObject({
    kind: 'choice',
    signals: { gpc: true, conflict: false },
    after: { sale: false },
  });
});

test('T5.3 a yes in a banner that names the signal wins where the rule is opt-in', async () => {
  const { shop, ads } = await markedShop({ config: { ...US, region: 'DE' } });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  expect(await tab.locator('[data-heed-host] section').textContent()).toContain('Global Privacy Control');
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  await expectOverride(tab, shop.records);
});

test.each([
  ['a call of choose("all")', 'heed.choose("all")'],
  ['a call that names sale', 'heed.choose({ marketing: true, sale: true })'],
  [
    'a scripted click',
    'document.querySelector("[data-heed-host]").shadowRoot.querySelector("[data-heed-action=accept]").click()',
  ],
])('T5.3 %s overrides no signal', async (_, code) => {
  const { shop, ads } = await markedShop({ config: { ...US, region: 'DE' } });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate(code);
  await quiet(tab);
  const { allowed, sale, why, choice } = await decisionOn(tab);
  expect([allowed.marketing, sale, why.sale, choice?.method]).toEqual([false, false, 'signal', 'api']);
  expect(released(ads)).not.toContain('marketing');
  expect(shop.records.at(-1)).toMatchObject({ kind: 'choice', method: 'api', after: { sale: false } });
});

/** A visitor who said yes to everything before the browser sent GPC. */
async function visitorInConflict() {
  const { shop, ads } = await markedShop({ config: { ...US, region: 'DE' } });
  const tab = await openTab({ gpc: 'test' });
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  await switchGpc(true);
  ads.log.length = 0;
  await tab.reload();
  await tab.waitForSelector(control('keep'));
  await quiet(tab);
  expect(released(ads)).toEqual(['analytics', 'functional']);
  const { ask, sale, signals } = await decisionOn(tab);
  expect([ask, sale, signals.conflict]).toEqual(['conflict', false, true]);
  return { shop, ads, tab };
}

test('T5.3 a yes from before the signal does not survive it, and keeping the opt-out settles the conflict', async () => {
  const { shop, ads, tab } = await visitorInConflict();
  await tab.click(control('keep'));
  await quiet(tab);
  const { ask, allowed, signals } = await decisionOn(tab);
  expect([ask, allowed.analytics, allowed.marketing, signals.conflict]).toEqual([null, true, false, false]);
  expect(shop.records.at(-1)).toMatchObject({ kind: 'choice', method: 'ui', signals: { gpc: true, conflict: false } });
  await tab.reload();
  await quiet(tab);
  expect(await tab.locator(control('keep')).count()).toBe(0);
  expect(released(ads)).not.toContain('marketing');
});

test('T5.3 a yes in the conflict notice overrides the signal for good', async () => {
  const { shop, ads, tab } = await visitorInConflict();
  await tab.click(control('override'));
  await ads.heard('/marketing.js');
  await quiet(tab);
  await expectOverride(tab, shop.records);
  await tab.reload();
  await quiet(tab);
  expect(await tab.locator(control('keep')).count()).toBe(0);
});

test('T5.4 a signal writes no choice; its opt-out outlives it, until the visitor answers', async () => {
  const { shop, ads } = await markedShop({ config: US, body: OPENER });
  const tab = await openTab({ gpc: 'test' });
  await switchGpc(true);
  await tab.goto(shop.url);
  await quiet(tab);
  await switchGpc(false);
  await tab.reload();
  await quiet(tab);
  const { choice, sale, why, signals } = await decisionOn(tab);
  expect([choice, sale, why.marketing, signals.gpc]).toEqual([undefined, false, 'memory', false]);
  expect(await cookieOn(tab)).toBeUndefined();
  // One for the signal, one for its end (T5.7); neither looks like a choice.
  await expect
    .poll(() => shop.records.map(({ kind, subject }) => [kind, subject]))
    .toEqual([
      ['signal', null],
      ['signal', null],
    ]);
  expect(released(ads)).not.toContain('marketing');
  await tab.click('[data-heed-open]');
  await tab.click(`dialog ${control('accept')}`);
  await ads.heard('/marketing.js');
  expect((await decisionOn(tab)).why.marketing).toBe('choice');
});

test('T5.5 a signal refuses also the categories that the site names', async () => {
  const { shop, ads } = await markedShop({ config: { ...US, signals: { enforceOn: { gpc: ['analytics'] } } } });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await quiet(tab);
  expect(released(ads)).toEqual(['functional']);
});

test.each([
  ['report', { refused: false, recorded: 1 }],
  ['enforce', { refused: true, recorded: 1 }],
  ['ignore', { refused: false, recorded: 0 }],
])(
  'T5.7 Do Not Track under "%s" is obeyed, and recorded once a session or not at all',
  async (rule, { refused, recorded }) => {
    const { shop, ads } = await markedShop({ config: { ...US, signals: { dnt: rule } } });
    const tab = await openTab({ dnt: true });
    for (const path of ['/', '/next']) {
      await tab.goto(shop.url + path);
      await quiet(tab);
    }
    expect(released(ads).includes('marketing')).toBe(!refused);
    const { signals } = await decisionOn(tab);
    expect(signals).toMatchObject({ gpc: null, dnt: true, raw: { gpc: null, dnt: '1' } });
    expect(shop.records.map(({ kind }) => kind)).toEqual(Array(recorded).fill('signal'));
    expect(await call(tab, 'decision.choice')).toBeUndefined();
  },
);
