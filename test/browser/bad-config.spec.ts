/** A config that is wrong is one clear error, nothing runs, and the page goes on. */
import { expect, test } from 'vitest';
import { openTab, quiet } from './fixture.js';
import { complaints, cookieOn, markedShop, OPENER, released } from './marked-shop.js';

const NOTICE = { url: '/cookies', version: '1' };
const BAIT = '<script>document.documentElement.dataset.after = "yes"</script>';
const PIXEL = { id: 'tally', name: 'Tally', vendor: 'Tally', category: 'analytics' };
const block = (text: string) => ({
  config: null,
  before: `<script type="application/json" data-heed-config>${text.replaceAll('<', '\\u003c')}</script>`,
});

/** A config as text, and what its error says: the key, what was found, what to write. */
const WRONG: [string, string | object, RegExp][] = [
  ['an unknown key', { regoin: 'DE' }, /"regoin" is unknown; write one of: .*region/],
  ['an unknown key inside', { storage: { dyas: 90 } }, /"storage\.dyas" is unknown; write one of: cookie/],
  ['a wrong type', { minors: 'yes' }, /"minors" is "yes"; write ./],
  ['a number for a text', { site: 7 }, /"site" is 7; write ./],
  ['a text for a number', { storage: { days: '180' } }, /"storage\.days" is "180"; write/],
  ['a negative life', { storage: { days: -1 } }, /"storage\.days" is -1; write/],
  ['a list for an object', { storage: [] }, /"storage" is \[\]; write/],
  ['null', { categories: null }, /"categories" is null; write/],
  [
    'a ticked category',
    { categories: { marketing: { allowed: true } } },
    /"categories\.marketing\.allowed" is unknown; write one of: /,
  ],
  [
    'a category with a name of the language',
    '{ "categories": { "__proto__": {} }, "notice": { "url": "/c", "version": "1" } }',
    /__proto__/,
  ],
  ['a bad region', { region: 'Germany' }, /"region" is "Germany"; write an ISO 3166 code such as US-CA/],
  ['a bad region in regimes', { regimes: { Germany: 'opt-in' } }, /"regimes\.Germany"/],
  ['a bad regime', { regimes: { DE: 'allow' } }, /"regimes\.DE" is "allow"; write ./],
  ['a pixel in no category', { pixels: [{ ...PIXEL, category: 'ads' }] }, /"pixels\.tally\.category" is "ads"/],
  ['two of one id', { pixels: [PIXEL, PIXEL] }, /"pixels" is "tally"; write another id/],
  ['a hostile cookie name', { storage: { cookie: 'a=1; Domain=evil' } }, /"storage\.cookie"/],
  [
    'a javascript: notice',
    { notice: { ...NOTICE, url: 'javascript:pwned=1' } },
    /"notice\.url" is "javascript:pwned=1"; write ./,
  ],
  [
    'a disguised javascript: policy',
    { notice: { ...NOTICE, privacyUrl: ' java\tscript:pwned=1' } },
    /"notice\.privacyUrl"/,
  ],
  ['no notice', '{ "region": "US-TX" }', /"notice" is undefined; write/],
  ['a list', '[]', /Heed: /],
  ['no JSON', '{ notice: everything }', /SyntaxError/],
  ['nothing', '', /SyntaxError/],
];

test('T5.2 each wrong config is one clear error, everything stays held, and the page goes on', async () => {
  const tab = await openTab();
  const heard = complaints(tab);
  for (const [name, config, says] of WRONG) {
    heard.length = 0;
    const text = typeof config === 'string' ? config : JSON.stringify({ notice: NOTICE, region: 'US-TX', ...config });
    const { shop, ads } = await markedShop({ ...block(text), body: BAIT + OPENER });
    await tab.goto(shop.url);
    // What pages do with it: nothing of this may throw.
    await tab.evaluate('(window.heed = window.heed || []).push((consent) => consent.choose("all"))');
    await tab.click('[data-heed-open]');
    await quiet(tab);
    expect([name, ...heard]).toEqual([name, expect.stringMatching(/^error: Heed: /)]);
    expect(heard[0]).toMatch(says);
    expect([
      name,
      await tab.evaluate('[document.documentElement.dataset.after, window.pwned]'),
      released(ads),
      await cookieOn(tab),
    ]).toEqual([name, ['yes', undefined], [], undefined]);
  }
});

test('T5.2 what is wrong inside a row is one clear error, and that pixel is off', async () => {
  const tab = await openTab();
  const heard = complaints(tab);
  const pixels = [{ ...PIXEL, privacyUrl: 'data:text/html,x' }];
  const { shop } = await markedShop({ config: { region: 'US-TX', pixels } });
  await tab.goto(shop.url);
  await quiet(tab);
  await tab.evaluate('heed.choose("all")');
  expect(heard).toEqual([expect.stringMatching(/"pixels\.tally\.privacyUrl" is "data:text\/html,x"; write an https/)]);
  expect(await tab.evaluate('[heed.allows("marketing"), heed.allows("tally")]')).toEqual([true, false]);
});

/** Settings that no decision rests on; what its error says. */
const LATE: [string, object, RegExp][] = [
  ['an unknown key inside', { ui: { layuot: 'bar' } }, /"ui\.layuot" is unknown; write one of: layout,position/],
  ['an unknown end', { withdraw: 'never' }, /"withdraw" is "never"; write reload or ask or stay/],
  [
    'reports to a script',
    { report: { url: 'javascript:pwned=1' } },
    /"report\.url" is "javascript:pwned=1"; write an https/,
  ],
  [
    'a category that is necessary and sells',
    { categories: { ads: { necessary: true, sale: true } } },
    /"categories\.ads\.necessary"/,
  ],
  [
    'a pixel without a vendor',
    { pixels: [{ ...PIXEL, vendor: undefined }] },
    /"pixels\.tally\.vendor" is undefined; write a text/,
  ],
];

test('T5.2 each setting that is wrong and decides nothing is one clear error, and the signal is honoured', async () => {
  const tab = await openTab({ gpc: 'force' });
  const heard = complaints(tab);
  for (const [name, config, says] of LATE) {
    heard.length = 0;
    const { shop, ads } = await markedShop({ config: { region: 'US-TX', ...config }, body: OPENER });
    await tab.goto(shop.url);
    await quiet(tab);
    expect([name, ...heard]).toEqual([name, expect.stringMatching(says)]);
    expect([name, released(ads).includes('marketing'), await tab.evaluate('window.pwned')]).toEqual([
      name,
      false,
      undefined,
    ]);
  }
});
