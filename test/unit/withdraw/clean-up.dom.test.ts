/** What withdrawal removes, what it leaves because others use it, and what it owns up to. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import type { Config, Pixel } from '../../../src/types.js';
import { cleanUp, outOfReach } from '../../../src/withdraw/clean-up.js';
import { ALL, choiceOf, factsOf, NONE } from '../policy/facts.js';

const pixelOf = (id: string, parts: Partial<Pixel>): Pixel => ({
  id,
  name: id,
  vendor: 'Vendor',
  category: 'marketing',
  ...parts,
});
const purpose = 'x';
const cookies = (...names: string[]) => names.map((name) => ({ name, purpose }));
const local = (...keys: string[]) => keys.map((key) => ({ area: 'local' as const, key, purpose }));

/** After everything was refused but analytics. */
const clean = (pixels: Pixel[], allowed: Record<string, boolean> = { ...NONE.allowed, analytics: true }) => {
  const facts = factsOf({
    region: 'DE',
    config: { pixels } as Partial<Config>,
    choice: choiceOf({ ...NONE, allowed }),
  });
  return cleanUp(facts.policy, decide(facts));
};
const onPage = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0])
    .sort();

/** The pretended browser, which alone can be sent elsewhere without a network. */
const page = window as unknown as { happyDOM: { setURL(url: string): void } };

const forget = () => {
  localStorage.clear();
  sessionStorage.clear();
  // With `Max-Age=0` the pretended browser keeps a cookie until the next millisecond.
  const over = new Date(0).toUTCString();
  for (const name of onPage())
    for (const path of ['/', '/a', '/a/b'])
      for (const domain of ['', '; Domain=www.shop.example', '; Domain=shop.example'])
        document.cookie = `${name}=; Expires=${over}; Path=${path}${domain}`;
};
beforeEach(() => {
  forget();
  page.happyDOM.setURL('https://www.shop.example/a/b');
});
afterEach(() => {
  vi.restoreAllMocks();
  forget();
});

describe('cookies', () => {
  test('those of refused pixels go and are named, those of others stay', () => {
    document.cookie = '_ads=1; Path=/';
    document.cookie = '_ads_9=1; Path=/';
    document.cookie = '_stats=1; Path=/';
    document.cookie = 'session=1; Path=/';
    const { removed, kept } = clean([
      pixelOf('ads', {
        cookies: [
          { name: '_ads', purpose },
          { name: '_ads_<id>', pattern: '_ads_\\d+', purpose },
          { name: '_absent', purpose },
        ],
      }),
      pixelOf('stats', { category: 'analytics', cookies: cookies('_stats') }),
    ]);
    expect(removed.sort()).toEqual(['_ads', '_ads_9']);
    expect(kept).toEqual([]);
    expect(onPage()).toEqual(['_stats', 'session']);
  });

  test('one that an allowed pixel uses as well stays, and is not called removed', () => {
    document.cookie = '_shared=1; Path=/';
    const both = [
      pixelOf('ads', { cookies: cookies('_shared') }),
      pixelOf('stats', { category: 'analytics', cookies: [{ name: 'any', pattern: '_sh.*', purpose }] }),
    ];
    expect(clean(both)).toEqual({ removed: [], kept: [] });
    expect(onPage()).toEqual(['_shared']);
    expect(clean(both, NONE.allowed).removed).toEqual(['_shared']);
    expect(onPage()).toEqual([]);
  });

  test.each([
    ['for the whole domain', '; Domain=shop.example; Path=/'],
    ['for this host', '; Domain=www.shop.example; Path=/'],
    ['for a folder', '; Path=/a'],
    ['for this page', '; Path=/a/b'],
    ['secure', '; Path=/; Secure'],
  ])('one goes wherever it was set: %s', (_, where) => {
    document.cookie = `_ads=1${where}`;
    expect(onPage(), 'it was set').toEqual(['_ads']);
    expect(clean([pixelOf('ads', { cookies: cookies('_ads') })])).toEqual({ removed: ['_ads'], kept: [] });
    expect(onPage()).toEqual([]);
  });

  test.each(['a.b', 'AMCV_1%40AdobeOrg', 'a@b', 'a$b', '{x}', 'a:b', "a'b"])(
    'one goes whatever its name is made of: %s',
    (name) => {
      document.cookie = `${name}=1; Path=/`;
      expect(onPage(), 'it was set').toContain(name);
      expect(clean([pixelOf('ads', { cookies: cookies(name) })])).toEqual({ removed: [name], kept: [] });
      expect(onPage()).not.toContain(name);
    },
  );

  test('one that will not go is owned up to, with a reason', () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('_ads=1; session=1');
    const { removed, kept } = clean([pixelOf('ads', { cookies: cookies('_ads') })]);
    expect(removed).toEqual([]);
    expect(kept).toEqual([{ name: '_ads', why: expect.stringMatching(/\w/) }]);
  });

  test('a page that may not read cookies names those it did not see, and cleans the rest', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    localStorage.setItem('x', '1');
    const { removed, kept } = clean([
      pixelOf('ads', { cookies: cookies('_ads') }),
      pixelOf('more', { storage: local('x') }),
    ]);
    expect(kept).toEqual([{ name: '_ads', why: expect.stringContaining('sandboxed') }]);
    expect(removed).toEqual(['x']);
  });

  test('of a folder goes however its path is written, with the slash at its end and without', () => {
    page.happyDOM.setURL('https://www.shop.example/a/b/');
    const written = vi.spyOn(document, 'cookie', 'set').mockClear();
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('_ads=1');
    clean([pixelOf('ads', { cookies: cookies('_ads') })]);
    const removals = written.mock.calls.map(([text]) => text);
    const of = (name: string) => [...new Set(removals.map((text) => RegExp(`${name}=([^;]*)`, 'i').exec(text)?.[1]))];
    expect(of('path')).toEqual(['/', '/a', '/a/', '/a/b', '/a/b/']);
    expect(of('domain')).toEqual([undefined, 'www.shop.example', 'shop.example', 'example']);
    expect(removals.filter((text) => /partitioned/i.test(text) && /secure/i.test(text)).length).toBe(5 * 4);
  });

  test.each(['__Secure-ads', '__Host-ads'])('%s is removed with the word that browsers ask of its name', (name) => {
    const written = vi.spyOn(document, 'cookie', 'set').mockClear();
    vi.spyOn(document, 'cookie', 'get').mockReturnValue(`${name}=1`);
    clean([pixelOf('ads', { cookies: cookies(name) })]);
    expect(written.mock.calls.filter(([text]) => !/; secure/i.test(text))).toEqual([]);
  });

  test('what no page could remove is named, unless somebody who may uses it', () => {
    const hidden = [
      { name: '_sid', purpose, httpOnly: true },
      { name: '_ads', purpose },
    ];
    const foreignCookies = [{ name: 'IDE', host: 'ads.example', purpose }];
    const outcome = (used: Partial<Pixel>) => {
      const pixels = [
        pixelOf('ads', { cookies: hidden, foreignCookies }),
        pixelOf('more', { cookies: hidden, foreignCookies }),
        pixelOf('stats', { category: 'analytics', ...used }),
      ];
      const facts = factsOf({
        region: 'DE',
        config: { pixels } as Partial<Config>,
        choice: choiceOf({ ...NONE, allowed: { ...NONE.allowed, analytics: true } }),
      });
      return outOfReach(facts.policy, decide(facts));
    };
    expect(outcome({})).toEqual([
      { name: '_sid', why: expect.stringContaining('HttpOnly') },
      { name: 'IDE', why: expect.stringContaining('ads.example') },
    ]);
    expect(outcome({ cookies: hidden, foreignCookies })).toEqual([]);
  });
});

describe('storage', () => {
  const fill = () => {
    for (const key of ['amp_1', 'amp_2', 'amp', 'cart', 'heed.choice']) localStorage.setItem(key, '1');
    sessionStorage.setItem('amp_1', '1');
  };

  test('keys by name and by their beginning, in their area only', () => {
    fill();
    const { removed, kept } = clean([pixelOf('ads', { storage: local('amp_*', 'absent') })]);
    expect(removed.sort()).toEqual(['amp_1', 'amp_2']);
    expect(kept).toEqual([]);
    expect(Object.keys(localStorage).sort()).toEqual(['amp', 'cart', 'heed.choice']);
    expect(sessionStorage.getItem('amp_1')).toBe('1');
  });

  test('of the session', () => {
    fill();
    expect(clean([pixelOf('ads', { storage: [{ area: 'session', key: 'amp_1', purpose }] })]).removed).toEqual([
      'amp_1',
    ]);
    expect(sessionStorage.length).toBe(0);
    expect(localStorage.getItem('amp_1')).toBe('1');
  });

  test('a key that an allowed pixel uses as well stays', () => {
    fill();
    const pixels = [
      pixelOf('ads', { storage: local('amp_*') }),
      pixelOf('stats', { category: 'analytics', storage: local('amp_2') }),
    ];
    expect(clean(pixels).removed).toEqual(['amp_1']);
    expect(localStorage.getItem('amp_2')).toBe('1');
  });

  test('where it is refused that is owned up to', () => {
    vi.stubGlobal('localStorage', undefined);
    const { removed, kept } = clean([pixelOf('ads', { storage: local('amp_1') })]);
    vi.unstubAllGlobals();
    expect(removed).toEqual([]);
    expect(kept).toHaveLength(1);
  });
});

test('nothing is touched while everything is allowed', () => {
  document.cookie = '_ads=1; Path=/';
  localStorage.setItem('amp_1', '1');
  const facts = factsOf({
    config: { pixels: [pixelOf('ads', { cookies: cookies('_ads'), storage: local('amp_1') })] },
    choice: ALL,
  });
  expect(cleanUp(facts.policy, decide(facts))).toEqual({ removed: [], kept: [] });
  expect(onPage()).toEqual(['_ads']);
  expect(localStorage.getItem('amp_1')).toBe('1');
});
