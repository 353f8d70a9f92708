/** Settings that no decision rests on are checked late: a wrong one is told in full, and is as good as absent. */
import { expect, test } from 'vitest';
import { check, HeedError, resolveConfig } from '../../../src/config.js';
import { openSettings } from '../../../src/gate/settings.js';
import type { Config, Door, Policy } from '../../../src/types.js';

const notice = { url: '/cookies', version: '2' };

/** What is told of a config, and what the policy then is. */
const settle = (parts: object): { told: string[]; policy: Policy } => {
  let config = { notice, ...parts } as Config;
  const policy = resolveConfig(config, 'shop.example');
  const told: string[] = [];
  const fail = (error: unknown) => {
    expect(error).toBeInstanceOf(HeedError);
    expect((error as HeedError).code).toBe('config');
    told.push((error as HeedError).message);
  };
  const learn: Door['learn'] = (news) => {
    config = { ...config, ...news } as Config;
    Object.assign(policy, resolveConfig(config, 'shop.example'));
  };
  openSettings({ policy, check, fail, learn } as unknown as Door);
  return { told, policy };
};

const right = {
  report: { url: '/records', signals: false, shown: true },
  reporter: async () => {},
  google: {
    mode: 'advanced',
    waitForUpdate: 500,
    adsDataRedaction: true,
    urlPassthrough: false,
    types: { ad_storage: 'ads' },
  },
  shopify: { headlessStorefront: true, storefrontAccessToken: 'x' },
  guard: 'warn',
  withdraw: 'stay',
  ui: { layout: 'box', position: 'bottom-right', theme: 'dark', language: 'en', link: false },
  onOptOut: () => {},
  identity: 'visitor-7',
  notice: {
    ...notice,
    rights: { know: '/know', delete: 'mailto:a@b.example', correct: '/correct', email: '/mail', account: '/account' },
    history: [{ version: '1', date: '2026-01-01', summary: 'First', added: ['meta-pixel', '_ga_*'], removed: [] }],
  },
};

test('what is right stays, and nothing is told', () => {
  const { told, policy } = settle(right);
  expect(told).toEqual([]);
  expect(policy).toMatchObject(right);
  expect(settle({ identity: () => undefined, ui: false })).toMatchObject({ told: [], policy: { ui: false } });
});

const wrong: [title: string, parts: object, says: RegExp, then: object][] = [
  ['reports to nowhere', { report: {} }, /"report.url" is undefined; write an https/, { report: undefined }],
  ['reports to a script', { report: { url: 'javascript:x' } }, /"report.url" is "javascript:x"/, { report: undefined }],
  [
    'a reporter that is none',
    { reporter: '/records' },
    /"reporter" is "\/records"; write function/,
    { reporter: undefined },
  ],
  ['an unknown layout', { ui: { layout: 'popup' } }, /"ui.layout" is "popup"; write bar or box or dialog/, { ui: {} }],
  [
    'a misspelt key of ui',
    { ui: { layuot: 'bar' } },
    /"ui.layuot" is unknown; write one of: layout,position/,
    { ui: {} },
  ],
  ['a ui that is true', { ui: true }, /"ui" is true; write false or an object/, { ui: {} }],
  [
    'an unknown mode',
    { google: { mode: 'half' } },
    /"google.mode" is "half"; write basic or advanced/,
    { google: undefined },
  ],
  ['a guard that is true', { guard: true }, /"guard" is true; write report or warn or enforce/, { guard: undefined }],
  ['a guard that is false', { guard: false }, /"guard" is false; write report or warn or/, { guard: undefined }],
  ['a ui that is null', { ui: null }, /"ui" is null; write false or an object/, { ui: {} }],
  ['a ui in these words', { ui: 'an object' }, /"ui" is "an object"; write false or an object/, { ui: {} }],
  [
    'an unknown end',
    { withdraw: 'never' },
    /"withdraw" is "never"; write reload or ask or stay/,
    { withdraw: undefined },
  ],
  [
    'an address for a domain',
    { shopify: { checkoutRootDomain: 'https://shop.example' } },
    /"shopify.checkoutRootDomain" is "https:\/\/shop.example"; write a domain without https/,
    { shopify: undefined },
  ],
  [
    'a misspelt key of shopify',
    { shopify: { root: 'x' } },
    /"shopify.root" is unknown; write one of:/,
    { shopify: undefined },
  ],
  [
    'an opt-out to nowhere',
    { onOptOut: '/opt-out' },
    /"onOptOut" is "\/opt-out"; write function/,
    { onOptOut: undefined },
  ],
  [
    'an identity that is a number',
    { identity: 7 },
    /"identity" is 7; write a text or a function/,
    { identity: undefined },
  ],
  [
    'a right that nobody has',
    { notice: { ...notice, rights: { forget: '/x' } } },
    /"notice.rights.forget" is unknown; write one of: know,delete/,
    { notice },
  ],
  [
    'a right that leads to a script',
    { notice: { ...notice, rights: { know: 'javascript:x' } } },
    /"notice.rights.know" is "javascript:x"; write an https/,
    { notice },
  ],
  [
    'a change of no date: then all of it is new',
    { notice: { ...notice, history: [{ version: '1', date: 'May 1', summary: 'x' }] } },
    /"notice.history\[0\].date" is "May 1"; write date YYYY-MM-DD/,
    { notice: { history: [{ version: '1', date: '?', summary: 'x' }] } },
  ],
  [
    'a necessary category that sells',
    { categories: { marketing: { necessary: true } } },
    /"categories.marketing.necessary" is true; write false/,
    {},
  ],
  [
    'an exemption for what sells',
    { region: 'GB', exempt: { GB: ['marketing'] } },
    /"exempt" is "marketing"; write a category that does not sell/,
    {},
  ],
  ['an exemption for what every object has', { region: 'GB', exempt: { GB: ['toString'] } }, /"exempt" is "toS/, {}],
  ['an exemption for nothing', { region: 'GB', exempt: { GB: ['statistics'] } }, /"exempt" is "statistics"/, {}],
];

test.each(wrong)('%s: one clear error', (_, parts, says, then) => {
  const { told, policy } = settle(parts);
  expect(told).toEqual([expect.stringMatching(says)]);
  const absent = Object.fromEntries(Object.keys(then).map((key) => [key, undefined]));
  expect({ ...absent, ...policy }).toMatchObject(then);
});

test('what was wrong does not come back with what is learned later', () => {
  const { policy } = settle({ ui: { layout: 'popup' }, guard: true });
  expect([policy.ui, policy.guard]).toEqual([{}, undefined]);
});
