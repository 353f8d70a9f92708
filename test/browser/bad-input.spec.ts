/** What is forged or hostile counts as nothing: it permits nothing, runs nothing, and the page goes on. */
import type { Consent } from 'heed';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet } from './fixture.js';
import { call, complaints, cookieOn, decisionOn, markedShop, OPENER, released } from './marked-shop.js';

test('T23.4 a forged, oversized, truncated, altered or future choice is no choice', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const genuine = async (days: number) => {
    const tab = await openTab();
    await tab.clock.setSystemTime(Date.now() + days * 864e5);
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await call(tab, 'choose("all")');
    return tab.evaluate<string>('localStorage.getItem("heed.choice")');
  };
  const real = await genuine(0);
  const middle = real.length >> 1;
  const values = {
    words: 'all',
    json: '{"allowed":{"marketing":true}}',
    'another format': 'analytics=1&marketing=1',
    'a version alone': '1',
    'all zeros': `1${'a'.repeat(40)}`,
    'all ones': `1${'Z'.repeat(40)}`,
    oversized: `1${'b'.repeat(3900)}`,
    doubled: real + real.slice(1),
    'cut at the end': real.slice(0, -1),
    'cut in the middle': real.slice(0, middle),
    altered: real.slice(0, middle) + (real[middle] === 'q' ? 'r' : 'q') + real.slice(middle + 1),
    'of a newer version': `2${real.slice(1)}`,
    'made in the future': await genuine(30),
    markup: '<img src=x onerror=pwned=1>',
  };
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(`${shop.url}/cookies`);
  ads.log.length = 0;
  const put = (value: string) =>
    tab.evaluate((text) => {
      localStorage.setItem('heed.choice', text);
      document.cookie = `heed=${text.replace(/[;\s]/g, '')}; Path=/`;
    }, value);
  for (const [name, value] of Object.entries(values)) {
    await put(value);
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    await quiet(tab);
    const { choice, ask } = await decisionOn(tab);
    expect([name, choice, ask, released(ads), heard]).toEqual([name, undefined, 'banner', [], []]);
  }
  // The measure: the genuine one is taken.
  await put(real);
  await tab.goto(shop.url);
  await ads.heard('/marketing.js');
});

test('T23.4 foreign text in our other keys does no harm', async () => {
  const { shop } = await markedShop({ config: { region: 'DE', report: { url: '/consent-records' } }, body: OPENER });
  for (const text of ['', 'x', 'null', '7', '{}', '[null]', '[{}]', '[{"record":{}}]', '{"length":3}']) {
    const tab = await openTab();
    const heard = complaints(tab);
    await tab.goto(`${shop.url}/cookies`);
    await tab.evaluate((value) => {
      for (const key of ['queue', 'outbox', 'gpc', 'choice']) localStorage.setItem(`heed.${key}`, value);
      for (const key of ['status', 'signals']) sessionStorage.setItem(`heed.${key}`, value);
    }, text);
    shop.records.length = 0;
    await tab.goto(shop.url);
    await tab.click(control('reject'));
    await expect.poll(() => [text, shop.records.length]).toEqual([text, 1]);
    expect([text, heard]).toEqual([text, []]);
  }
});

const EVIL = '"></p><img src=x onerror="pwned=1"><script>pwned=1</script><a href="javascript:pwned=1">';

/** Nothing ran, and nothing of ours holds an element that the text asked for. */
async function expectHarmless(tab: Page) {
  const found = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const strange = roots.flatMap((root) => [
      ...root.querySelectorAll('img, script, [onerror], a[href^="javascript" i]'),
    ]);
    return [roots.length > 0, strange.length, Reflect.get(window, 'pwned')];
  });
  expect(found).toEqual([true, 0, undefined]);
}

test('T23.1 markup and javascript: in every text of the config are shown as text', async () => {
  const config = {
    region: 'DE',
    site: EVIL,
    report: { url: '/consent-records' },
    notice: {
      url: `/cookies?${EVIL}`,
      privacyUrl: `https://shop.test/#${EVIL}`,
      version: EVIL,
      history: [{ version: EVIL, date: '2026-11-01', summary: EVIL, added: [], removed: [] }],
    },
    categories: { necessary: { label: EVIL, description: EVIL }, marketing: { label: EVIL, description: EVIL } },
    pixels: [
      {
        ...{ id: 'tally', name: EVIL, vendor: EVIL, purpose: EVIL, category: 'marketing' },
        cookies: [{ name: '_st', purpose: EVIL }],
        storage: [{ area: 'local', key: '_st', purpose: EVIL }],
      },
    ],
    ui: { language: EVIL },
  };
  const frame = '<iframe data-heed="tally" data-src="about:blank" width="300" height="200"></iframe>';
  const { shop, ads } = await markedShop({
    config,
    body: OPENER + frame,
    pages: { '/us': page({ config: { ...config, region: 'US-CA' } }) },
  });
  const tab = await openTab({ gpc: 'test' });
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await quiet(tab);
  await tab.waitForSelector(control('accept'));
  await expectHarmless(tab);
  expect(await tab.locator('[data-heed-host] section').textContent()).toContain('<img src=x onerror=');
  await tab.click(control('choose'));
  await tab.click('summary');
  await expectHarmless(tab);
  await tab.click(control('save'));
  await shop.heard('/consent-records');
  await quiet(tab);
  // Saved, kept and recorded under its strange name, and read back as no more than that.
  await tab.reload();
  await quiet(tab);
  await expectHarmless(tab);
  expect([(await decisionOn(tab)).choice?.notice, shop.records[0]?.notice.version]).toEqual([EVIL, EVIL]);
  await tab.context().clearCookies();
  await tab.evaluate('localStorage.clear()');
  await tab.goto(`${shop.url}/us`);
  await tab.waitForSelector(control('ok'));
  await expectHarmless(tab);
  expect([released(ads), heard]).toEqual([[], []]);
});

test('T23.1 a control for a view that there is none of opens at most what the region asks', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  const click = async (view: string) => {
    await tab.evaluate(
      (name) => document.querySelector('[data-heed-open]')?.setAttribute('data-heed-open', name),
      view,
    );
    await tab.click('[data-heed-open]');
    await quiet(tab);
  };
  for (const view of ['nonsense', EVIL, 'constructor', '__proto__']) {
    await click(view);
    await expectHarmless(tab);
    expect([view, await tab.locator('dialog').count(), heard, released(ads)]).toEqual([view, 0, [], []]);
  }
  // The right one still opens.
  await click('preferences');
  expect(await tab.locator(control('save')).count()).toBe(1);
});

const NO_WORDS = [
  '"yes"',
  '"ALL"',
  'null',
  'undefined',
  'true',
  '["marketing"]',
  '{ marketng: true }',
  '{ marketing: "true" }',
  '{ marketing: 1 }',
  'JSON.parse(`{ "__proto__": true }`)',
  '{ constructor: true }',
];

test('T25.2 what is no word is refused with an error that says so, and changes nothing', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  for (const word of NO_WORDS) {
    const tell = "() => 'taken', ({ name, code, message }) => [name, code, message].join(' ')";
    const answer = await tab.evaluate(`heed.choose(${word}).then(${tell})`);
    expect([word, answer]).toEqual([word, expect.stringMatching(/^HeedError config Heed: ".*"/)]);
    expect([await call(tab, 'decision.choice'), await cookieOn(tab), released(ads)]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  }
});

test('T25.2 names that no one declared are never allowed', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  const names = ['marketng', '', 'constructor', 'toString', '__proto__', 'hasOwnProperty'];
  expect(await tab.evaluate((all) => all.filter((name) => (window.heed as Consent).allows(name)), names)).toEqual([]);
  expect(await call(tab, 'allows("sale")')).toBe(true);
});
