/** Whose something is, and whether it may be. */
import { expect, test } from 'vitest';
import { unpack } from '../../../src/guard/catalogue.js';
import { isRefusal, openJudge } from '../../../src/guard/judge.js';
import { posthog } from '../../../src/pixels/posthog.js';
import { umami } from '../../../src/pixels/umami.js';
import { use } from '../../../src/pixels/use.js';
import { decide } from '../../../src/policy/decide.js';
import type { Config, Consent } from '../../../src/types.js';
import { ALL, factsOf, NONE } from '../policy/facts.js';

const CATALOGUE = unpack(
  [
    'meta-pixel\tmarketing\tconnect.facebook.net\t\t_fbp',
    'matomo\tanalytics\t*.matomo.cloud\t/matomo.php\t^_pk_id\\..*',
    'stripe\tnecessary\tjs.stripe.com\t\t__stripe_mid',
    'google-ads\tmarketing\tads.google.example\t\t',
    'tag-one\tanalytics\ttags.example\ttags.example/js?*id=A-\t',
    'tag-two\tnecessary\ttags.example\ttags.example/js?*id=B-\t',
  ].join('\n'),
);
const OURS = { id: 'ours', name: 'Ours', vendor: 'V', category: 'analytics', hosts: ['*.ours.example'] };

function judgeOf(config: Partial<Config> = {}, allowed: object = NONE) {
  const facts = factsOf({ config: { pixels: [OURS], ...config }, region: 'DE', choice: { ...allowed } });
  const consent = { decision: decide(facts) } as Consent;
  const judge = openJudge({ consent, policy: facts.policy }, CATALOGUE, 'www.shop.example');
  const state = (what: string) => {
    const owner = judge.owner(what.includes('//') ? new URL(what) : what);
    return owner && `${owner.key}: ${judge.state(owner)}`;
  };
  return { judge, state };
}

test.each([
  ['https://cdn.shop.example/app.js', undefined],
  ['https://a.ours.example/x', 'ours: refused'],
  ['wss://a.ours.example/x', 'ours: refused'],
  ['https://connect.facebook.net/fbevents.js', 'meta-pixel: refused'],
  ['https://js.stripe.com/v3/', 'stripe: undeclared'],
  ['https://strange.example/x', 'strange.example: undeclared'],
  ['https://stats.shop.example/matomo.php?idsite=1', 'matomo: refused'],
  ['_fbp', 'meta-pixel: refused'],
  ['_pk_id.1.ab', 'matomo: refused'],
  ['cart', undefined],
])('after a no: %s is %s', (what, state) => {
  expect(judgeOf().state(what)).toBe(state);
});

test('a row’s script is its own, also where it names no host', () => {
  const tag = { ...OURS, hosts: [], load: [{ script: 'https://cdn.example/ours/tag.js?v=2' }] };
  const { state } = judgeOf({ pixels: [tag] });
  expect(state('https://cdn.example/ours/tag.js?v=2')).toBe('ours: refused');
  expect(state('https://cdn.example/theirs/tag.js')).toBe('cdn.example: undeclared');
});

test('what the page’s own host serves is a pixel’s where a path says so', () => {
  const proxied = use(posthog, { id: '1', settings: { apiHost: 'https://www.shop.example/ph' } });
  const rooted = use(umami, { id: '1', settings: { host: 'https://www.shop.example' } });
  const { state } = judgeOf({ pixels: [proxied, rooted] });
  expect(state('https://www.shop.example/ph/e/?v=1')).toBe('posthog: refused');
  expect(state('https://www.shop.example/cart.js')).toBeUndefined();
});

test.each([
  ['https://a.ours.example/x', 'ours: allowed'],
  ['https://connect.facebook.net/fbevents.js', 'meta-pixel: undeclared'],
  ['https://strange.example/x', 'strange.example: undeclared'],
])('after a yes: %s is %s', (what, state) => {
  expect(judgeOf({}, ALL).state(what)).toBe(state);
});

test('a name of the catalogue is declared, under the category that the site says, before its row is there', () => {
  const meta = 'https://connect.facebook.net/fbevents.js';
  expect(judgeOf({ pixels: [{ use: 'meta-pixel' }] }).state(meta)).toBe('meta-pixel: refused');
  expect(judgeOf({ pixels: [{ use: 'meta-pixel' }] }, ALL).state(meta)).toBe('meta-pixel: allowed');
  expect(judgeOf({ pixels: [{ use: 'meta-pixel', category: 'necessary' }] }).state(meta)).toBe('meta-pixel: allowed');
  expect(judgeOf({ pixels: [{ use: 'meta-pixel', off: true }] }, ALL).state(meta)).toBe('meta-pixel: refused');
});

test('a pixel of the site goes before the catalogue', () => {
  const mine = { ...OURS, id: 'mine', category: 'necessary', hosts: ['connect.facebook.net'] };
  expect(judgeOf({ pixels: [mine] }).state('https://connect.facebook.net/x')).toBe('mine: allowed');
});

test('what a mark started may be as long as the mark may, but never what the site declares', () => {
  const { judge, state } = judgeOf({}, { ...NONE, allowed: { ...NONE.allowed, functional: true } });
  const vouch = (address: string, name: string) => judge.vouch(judge.owner(new URL(address)) ?? { key: '' }, [name]);
  vouch('https://connect.facebook.net/x', 'functional');
  vouch('https://strange.example/x', 'marketing');
  vouch('https://a.ours.example/x', 'functional');
  expect(state('https://connect.facebook.net/y')).toBe('meta-pixel: allowed');
  expect(state('https://strange.example/y')).toBe('strange.example: undeclared');
  expect(state('https://a.ours.example/y')).toBe('ours: refused');
});

test('an address that was seen before is told by its query, where that counts', () => {
  const { state } = judgeOf();
  const ask = (query: string) => state(`https://tags.example/js?${query}`);
  expect(['id=A-1', 'v=2&id=B-1', 'id=C-1', 'id=A-2'].map(ask)).toEqual([
    'tag-one: refused',
    'tag-two: undeclared',
    'tags.example: undeclared',
    'tag-one: refused',
  ]);
});

test('tags of Google may send in their advanced mode', () => {
  const address = 'https://ads.google.example/x';
  expect(judgeOf({ google: { mode: 'basic' } }).state(address)).toBe('google-ads: refused');
  expect(judgeOf({ google: { mode: 'advanced' } }).state(address)).toBe('google-ads: allowed');
});

test('a pattern of the site that is no pattern breaks nothing', () => {
  const wrong = { ...OURS, cookies: [{ name: 'x', pattern: '(', purpose: '' }] };
  expect(judgeOf({ pixels: [wrong] }).state('_fbp')).toBe('meta-pixel: refused');
});

test('cookies that keep a refusal are known by their names', () => {
  const names = [
    '__hs_opt_out',
    '_cs_optout',
    'lo-opt-out',
    'mtm_consent_removed',
    '__hs_do_not_track',
    'matomo_ignore',
  ];
  expect(names.filter((name) => !isRefusal(name))).toEqual([]);
  expect(['_ga', '_fbp', 'optimizelyEndUserId', 'cart'].filter(isRefusal)).toEqual([]);
});
