/** What heed check says of wrong configs: the place, what stands there and what to write; and that pages refuse the same. */
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/schema/check-config.js';
import { printFinding } from '../../../src/schema/finding.js';
import { disagreement, toldByPages } from './both.js';
import { valid } from './valid-config.js';

const notice = { url: '/cookies', version: '1' };
const own = { id: 'stats', name: 'Stats', vendor: 'Stats Inc.', category: 'analytics' };
const meta = { use: 'meta-pixel', id: '1' };
const rows = (...pixels: object[]) => ({ notice, pixels });

/** Each with everything that is said of it. */
const WRONG: [title: string, config: unknown, ...says: string[]][] = [
  ['no object', [], 'got [], write an object with a notice'],
  ['nothing', undefined, 'missing, write an object with a notice'],
  ['no notice', {}, 'notice: missing, write an object of url, version, privacyUrl, history, rights'],
  ['no version', { notice: { url: '/' } }, 'notice.version: missing, write a text'],
  [
    'an address that is a script',
    { notice: { ...notice, url: 'javascript:x' } },
    'notice.url: got "javascript:x", write an https address or a path',
  ],
  [
    'a date in words',
    { notice: { ...notice, history: [{ version: '1', date: 'May 1', summary: 'x' }] } },
    'notice.history[0].date: got "May 1", write a date YYYY-MM-DD',
  ],
  [
    'a right that nobody has',
    { notice: { ...notice, rights: { delte: '/x' } } },
    'notice.rights.delte: unknown, did you mean delete? write one of know, delete, correct, email, account',
  ],
  [
    'a region in words',
    { notice, region: 'California' },
    'region: got "California", write an ISO 3166 code such as US-CA, * or unknown',
  ],
  [
    'a regime misspelt',
    { notice, regimes: { US: 'optout' } },
    'regimes.US: got "optout", write one of opt-in, opt-out, notice',
  ],
  [
    'a preset that is none',
    { notice, regimes: 'strict' },
    'regimes: got "strict", write an object of regimes by region, or us-strict',
  ],
  [
    'a signal that is a flag',
    { notice, signals: { gpc: true } },
    'signals.gpc: got true, write enforce, report or ignore, or an object of such by region',
  ],
  [
    'a signal on a pixel',
    { ...rows(own), signals: { enforceOn: { gpc: ['stats'] } } },
    'signals.enforceOn.gpc[0]: got "stats", write one of necessary, functional, analytics, marketing',
  ],
  [
    'a host that answers for a name that is not there',
    { ...rows(own), host: { choice: { stats: true, sale: false, analitics: true } } },
    'host.choice.analitics: got "analitics", write one of necessary, functional, analytics, marketing, stats, sale',
  ],
  [
    'an exemption for what sells',
    { notice, exempt: { GB: ['analytics', 'marketing'] } },
    'exempt.GB[1]: got "marketing", write one that does not sell: necessary, functional, analytics',
  ],
  [
    'a necessary category that sells',
    { notice, categories: { marketing: { necessary: true } } },
    'categories.marketing.necessary: got true, write false: it sells, so it can be refused',
  ],
  [
    'a category that is ticked beforehand',
    { notice, categories: { ads: { checked: true } } },
    'categories.ads.checked: unknown, write one of label, description, necessary, sale, sensitive',
  ],
  [
    'a category named like what every object has',
    { notice, categories: { toString: {} } },
    'categories.toString: got "toString", write another id: every object has this name already',
  ],
  [
    'a category misspelt',
    rows(meta, own, { ...own, id: 'other', category: 'marketting' }),
    'pixels[2].category: got "marketting", write one of necessary, functional, analytics, marketing',
  ],
  [
    'a row whose category the site does not have',
    { ...rows(meta), categories: { ads: {} } },
    'pixels[0].category: got "marketing", write one of ads',
  ],
  ['two of one id', rows(own, own), 'pixels[1].id: got "stats", write another id: a pixel has this one'],
  [
    'a name that the catalogue has not',
    rows({ use: 'meta' }),
    'pixels[0].use: got "meta", which is not in the catalogue, write meta-pixel',
  ],
  [
    'a row of the catalogue without its id',
    rows({ use: 'meta-pixel' }),
    'pixels[0].id: missing, write the id that Meta Platforms gave the site',
  ],
  [
    'a setting that is missing',
    rows({ use: 'matomo', id: '1' }),
    'pixels[0].settings.host: missing, write an address: https://…',
  ],
  [
    'a key of a name misspelt',
    rows({ ...meta, catgeory: 'analytics' }),
    'pixels[0].catgeory: unknown, did you mean category? write one of use, id, settings, without, category, sale, restricted, off',
  ],
  [
    'a host with a blank',
    rows({ ...own, hosts: ['stats.example', 'no host'] }),
    'pixels[0].hosts[1]: got "no host", write a host such as shop example or a wildcard for its subdomains',
  ],
  [
    'a step that is none',
    rows({ ...own, load: [{ cal: 'stats' }] }),
    'pixels[0].load[0]: got {"cal":"stats"}, write a step: stub, push, call, new, script or set',
  ],
  [
    'a pixel that needs none of the site',
    rows({ ...own, needs: ['loader'] }),
    'pixels[0].needs: got "loader", write the id of a declared pixel',
  ],
  [
    'two things in one row',
    rows({ ...own, sale: 'no', cookies: [{ name: '_st' }] }),
    'pixels[0].cookies[0].purpose: missing, write a text',
    'pixels[0].sale: got "no", write true or false',
  ],
  [
    'days below zero in one region',
    { notice, storage: { days: { US: -1, DE: 30 } } },
    'storage.days.US: got -1, write a number of days',
  ],
  [
    'a cookie name with more in it',
    { notice, storage: { cookie: 'heed=1;' } },
    'storage.cookie: got "heed=1;", write a name of letters, digits, - _ .',
  ],
  ['reports to nowhere', { notice, report: {} }, 'report.url: missing, write an https address or a path'],
  ['an unknown mode', { notice, google: { mode: 'half' } }, 'google.mode: got "half", write one of basic, advanced'],
  ['a guard that is off', { notice, guard: false }, 'guard: got false, write one of report, warn, enforce'],
  ['a ui that is true', { notice, ui: true }, 'ui: got true, write false, or an object'],
  ['a ui that is null', { notice, ui: null }, 'ui: got null, write false, or an object'],
  ['a ui that is a sentence', { notice, ui: 'an object' }, 'ui: got "an object", write false, or an object'],
  [
    'a function in words',
    { notice, onOptOut: 'x' },
    'onOptOut: got "x", write a function, in JavaScript: JSON holds none',
  ],
  [
    'an origin that is an address',
    { notice, host: { origins: ['https://app.example/'] } },
    'host.origins[0]: got "https://app.example/", write an origin such as https://app.example',
  ],
  [
    'three at once',
    { notice, regoin: 'DE', storage: { dyas: 1 }, ui: { layuot: 'bar' } },
    'regoin: unknown, did you mean region? write one of $schema, site, notice, region, regimes, signals, exempt, minors, categories, pixels, storage, report, google, shopify, guard, host, withdraw, ui, identity',
    'storage.dyas: unknown, did you mean days? write one of cookie, domain, days, refusedDays',
    'ui.layuot: unknown, did you mean layout? write one of layout, position, theme, look, language, link',
  ],
];

describe.each(WRONG)('%s', (_, config, ...says) => {
  test('is named', () => {
    expect(checkConfig(config).errors.map(printFinding)).toEqual(says);
  });

  test('is refused by pages, at the same place', async () => {
    expect(await toldByPages(config)).not.toEqual([]);
    expect(await disagreement(config)).toBeUndefined();
  });
});

test.each<[string, unknown]>([
  ['a notice', { notice }],
  ['something of everything', valid],
  ['an address of a schema', { $schema: './heed.schema.json', notice }],
  ['no views', { notice, ui: false }],
  ['the strict preset', { notice, regimes: 'us-strict' }],
  ['what is undefined', { notice, site: undefined, storage: { days: undefined } }],
  [
    'functions where they may be',
    {
      notice,
      region: async () => 'DE',
      identity: () => 'x',
      reporter: async () => {},
      effects: [() => {}],
      onError() {},
    },
  ],
])('right is %s, for pages too', async (_, config) => {
  expect(checkConfig(config).errors).toEqual([]);
  expect(await toldByPages(config)).toEqual([]);
});
