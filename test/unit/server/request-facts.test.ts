/** What a request brings: the choice cookie, renewed and never moved; signals; region; and the decision of both. */
import { describe, expect, test } from 'vitest';
import { decideFor, type GeoSource, parseChoice, readSignals } from '../../../src/entries/server.js';
import { createHandler } from '../../../src/server/routes.js';
import { encodeChoice } from '../../../src/storage/choice-format.js';
import type { Config } from '../../../src/types.js';
import { AT, choiceOf, DAY, typical } from '../storage/choices.js';
import { memoryStore } from './memory-store.js';

const config: Config = { notice: { url: '/cookies', version: '2026-11-01' } };

describe('the cookie is set anew', () => {
  const renew = (cookie: string, { url = 'https://shop.example', headers = {}, now = AT + DAY, storage = {} } = {}) =>
    createHandler({ store: memoryStore(), config: { ...config, storage }, now: () => now })(
      new Request(`${url}/choice`, { method: 'POST', headers: { cookie, ...headers } }),
    );

  test.each(typical)('with the same content and expiry', async (choice) => {
    const text = encodeChoice(choice);
    for (const now of [AT, AT + DAY, choice.expires - 1]) {
      const { status, headers } = await renew(`a=b; heed=${text}; c=d`, { now });
      expect([status, headers.get('set-cookie')]).toEqual([
        204,
        `heed=${text}; Path=/; SameSite=Lax; Expires=${new Date(choice.expires).toUTCString()}; Secure`,
      ]);
    }
  });
  test('under the name and domain of the config', async () => {
    const text = encodeChoice(typical[0] as never);
    const { headers } = await renew(`ok=${text}`, { storage: { cookie: 'ok', domain: 'shop.example' } });
    expect(headers.get('set-cookie')).toMatch(/^ok=.*; Domain=shop\.example; Secure$/);
  });
  test('Secure where the page is, wherever TLS ends', async () => {
    const cookie = `heed=${encodeChoice(typical[0] as never)}`;
    const url = 'http://shop.example';
    const set = async (headers: object) => (await renew(cookie, { url, headers })).headers.get('set-cookie');
    expect(await set({})).not.toContain('Secure');
    expect(await set({ origin: 'http://shop.example' })).not.toContain('Secure');
    expect(await set({ origin: 'https://shop.example' })).toContain('Secure');
    expect(await set({ 'x-forwarded-proto': 'https' })).toContain('Secure');
  });
  test.each([
    ['none', ''],
    ['a forged one', 'heed=1aaaaaaaaaaaaaaaaaaaaaa'],
    ['a damaged one', `heed=${encodeChoice(choiceOf())}x`],
    ['one that is over', `heed=${encodeChoice(choiceOf({ expires: AT + DAY }))}`],
    ['one from the future', `heed=${encodeChoice(choiceOf({ at: AT + 3 * DAY, expires: AT + 9 * DAY }))}`],
    ['one of another name', `heed2=${encodeChoice(choiceOf())}`],
  ])('never made: %s', async (_, cookie) => {
    const { status, headers } = await renew(cookie);
    expect([status, headers.get('set-cookie')]).toEqual([204, null]);
  });
  test('of two the newest', async () => {
    const [old, fresh] = [choiceOf(), choiceOf({ at: AT + 1, expires: AT + 1 + DAY * 90 })].map(encodeChoice);
    expect((await renew(`heed=${fresh}; heed=${old}`)).headers.get('set-cookie')).toContain(`heed=${fresh};`);
  });
  test('and not for a page of another origin', async () => {
    expect((await renew('', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });
});

const read = (headers: Record<string, string>, ...trust: GeoSource[]) =>
  readSignals({ headers: new Headers(headers) }, trust);

const said: [headers: Record<string, string>, gpc: boolean | null, dnt: boolean | null][] = [
  [{ 'sec-gpc': '1' }, true, null],
  [{ 'sec-gpc': '0' }, null, null],
  [{ 'sec-gpc': '11', dnt: '0' }, null, false],
  [{ 'sec-gpc': 'true', dnt: '1' }, null, true],
  [{ dnt: '1abc' }, null, true],
  [{ dnt: 'yes' }, null, null],
  [{}, null, null],
];
test.each(said)('%j is GPC %s, DNT %s', (headers, gpc, dnt) => {
  const { raw, ...signals } = read(headers);
  expect(signals).toEqual({ gpc, dnt });
  expect(raw).toEqual({ gpc: headers['sec-gpc'] ?? null, dnt: headers.dnt ?? null });
});

const geo = (value: object) => ({ 'x-nf-geo': btoa(JSON.stringify(value)) });
const places: [headers: Record<string, string>, source: GeoSource, region: string | undefined][] = [
  [{ 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }, 'cloudflare', 'US-CA'],
  [{ 'cf-ipcountry': 'DE' }, 'cloudflare', 'DE'],
  [{ 'cf-ipcountry': 'XX' }, 'cloudflare', undefined],
  [{ 'cf-ipcountry': 'T1' }, 'cloudflare', undefined],
  [{ 'cf-ipcountry': '*' }, 'cloudflare', undefined],
  [{ 'cf-ipcountry': 'unknown' }, 'cloudflare', undefined],
  [{ 'cloudfront-viewer-country': 'GB', 'cloudfront-viewer-country-region': 'ENG' }, 'cloudfront', 'GB-ENG'],
  [{ 'x-vercel-ip-country': 'us', 'x-vercel-ip-country-region': 'ca' }, 'vercel', 'US-CA'],
  [{ 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': '../..' }, 'vercel', 'US'],
  [geo({ country: { code: 'US' }, subdivision: { code: 'CA' } }), 'netlify', 'US-CA'],
  [{ 'x-nf-geo': '{"country":{"code":"FR"}}' }, 'netlify', 'FR'],
  [geo({ country: { code: 7 } }), 'netlify', undefined],
  [{ 'x-nf-geo': 'nonsense' }, 'netlify', undefined],
  [{ 'x-geo-country': 'CA', 'x-geo-part': 'QC' }, { country: 'x-geo-country', region: 'x-geo-part' }, 'CA-QC'],
];
test.each(places)('%j of %j is %s', (headers, source, region) => {
  expect(read(headers, source).region).toBe(region);
  // Anyone can write a header: what was not named is not read.
  expect(read(headers).region).toBeUndefined();
});

describe('the decision for a request', () => {
  const yes = choiceOf({ allowed: { analytics: true, marketing: true }, sale: true });
  const cookieHeader = `heed=${encodeChoice(yes)}`;
  const now = AT + DAY;
  const decided = (headers: Record<string, string>, brought: object = {}) =>
    decideFor(config, { signals: read(headers, 'cloudflare'), now, ...brought });

  test('is opt-in where nothing is known', () => {
    const { regime, allowed, ask } = decided({});
    expect([regime, allowed.analytics, ask]).toEqual(['opt-in', false, 'banner']);
  });
  test('is that of the choice, and of no choice that is over', () => {
    expect(decided({}, { cookieHeader }).allowed.marketing).toBe(true);
    expect(decided({}, { cookieHeader, now: yes.expires }).allowed.marketing).toBe(false);
  });
  test('heeds the signal', () => {
    const us = { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' };
    expect(decided(us).sale).toBe(true);
    expect(decided({ ...us, 'sec-gpc': '1' }).sale).toBe(false);
    expect(decided({ ...us, 'sec-gpc': '1' }, { cookieHeader }).allowed.marketing).toBe(false);
  });
  test('takes a region that is handed in, then the one of the headers, then that of the config', () => {
    expect(decided({ 'cf-ipcountry': 'US' }, { region: 'DE' }).regime).toBe('opt-in');
    expect(decideFor({ ...config, region: 'US' }, { signals: read({}), now }).regime).toBe('opt-out');
  });
  test('a wrong config throws', () => {
    expect(() => decideFor({} as never, { signals: read({}) })).toThrow(/^Heed: notice: missing, write /);
  });
});

test('parseChoice reads by name', () => {
  expect(parseChoice(`x=${encodeChoice(choiceOf())}`, 'x', AT)).toStrictEqual(choiceOf());
});
