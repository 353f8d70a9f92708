/** What counts as left behind by a refused pixel, and what is never touched. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import type { Config, Pixel } from '../../../src/types.js';
import { type Area, hasTraces, isDeclared, traces } from '../../../src/withdraw/traces.js';
import { choiceOf, factsOf, NONE } from '../policy/facts.js';

describe('a name is the declared one', () => {
  const rows: [found: string, declared: { name: string; pattern?: string }, is: boolean][] = [
    ['_ga', { name: '_ga' }, true],
    ['_ga_X', { name: '_ga' }, false],
    ['_g', { name: '_ga' }, false],
    ['_gaX', { name: '_ga.' }, false],
    ['_ga_1A', { name: '_ga_<id>', pattern: '_ga_\\w+' }, true],
    ['x_ga_1A', { name: '_ga_<id>', pattern: '_ga_\\w+' }, false],
    ['_ga_1A-', { name: '_ga_<id>', pattern: '_ga_\\w+' }, false],
    ['b', { name: 'a', pattern: 'a|b' }, true],
    ['ab', { name: 'a', pattern: 'a|b' }, false],
    ['_ga_<id>', { name: '_ga_<id>', pattern: '_ga_\\w+' }, false],
  ];
  test.each(rows)('%s by %j: %s', (found, declared, is) => {
    expect(isDeclared(found, declared)).toBe(is);
  });
});

const purpose = 'x';
const pixelOf = (parts: Partial<Pixel>): Pixel => ({
  id: 'ads',
  name: 'ads',
  vendor: 'Vendor',
  category: 'marketing',
  ...parts,
});

/** After a no to everything. */
const refused = (...pixels: Partial<Pixel>[]) => {
  const rows = pixels.map((parts, index) => pixelOf({ id: `p${index}`, ...parts }));
  const facts = factsOf({ region: 'DE', config: { pixels: rows } as Partial<Config>, choice: choiceOf(NONE) });
  return [facts.policy, decide(facts)] as const;
};
const left = (area: Area, found: string[], ...pixels: Partial<Pixel>[]) => traces(...refused(...pixels), area, found);

describe('names found', () => {
  test('go once each, in their own area', () => {
    const storage = [
      { area: 'local', key: 'amp_*', purpose },
      { area: 'idb', key: 'amp', purpose },
    ] as const;
    expect(left('local', ['amp_1', 'amp_1', 'amp', 'cart'], { storage })).toEqual(['amp_1']);
    expect(left('idb', ['amp_1', 'amp'], { storage })).toEqual(['amp']);
    expect(left('cookie', ['amp_1', 'amp'], { storage })).toEqual([]);
  });

  test('what the site cannot work without stays, even while it is switched off', () => {
    const cookies = [{ name: 'cart', purpose }];
    expect(left('cookie', ['cart'], { cookies })).toEqual(['cart']);
    expect(left('cookie', ['cart'], { cookies }, { cookies, category: 'necessary' })).toEqual([]);
    expect(left('cookie', ['cart'], { cookies, category: 'necessary', off: true })).toEqual([]);
  });

  test('the choice itself stays, whatever a pattern says', () => {
    const greedy = {
      cookies: [{ name: 'all', pattern: '.*', purpose }],
      storage: [{ area: 'local' as const, key: '*', purpose }],
    };
    expect(left('cookie', ['heed', 'x'], greedy)).toEqual(['x']);
    expect(left('local', ['heed.choice', 'x'], greedy)).toEqual(['x']);
  });

  test('a pattern that is none matches nothing and stops no other', () => {
    const cookies = [
      { name: 'a', pattern: '(', purpose },
      { name: 'b', purpose },
    ];
    expect(left('cookie', ['a', 'b', '('], { cookies })).toEqual(['b']);
  });
});

describe('whether there is anything', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
    document.cookie = '_ads=; Max-Age=-1; Path=/';
  });

  test('no, where only others have something', async () => {
    localStorage.setItem('cart', '1');
    const storage = [{ area: 'local' as const, key: 'amp', purpose }];
    expect(await hasTraces(...refused({ cookies: [{ name: '_ads', purpose }], storage }))).toBe(false);
  });

  test.each([
    [
      'a cookie',
      { cookies: [{ name: '_ads', purpose }] },
      () => {
        document.cookie = '_ads=1; Path=/';
      },
    ],
    ['a key', { storage: [{ area: 'local', key: 'amp', purpose }] }, () => localStorage.setItem('amp', '1')],
    [
      'a database',
      { storage: [{ area: 'idb', key: 'amp', purpose }] },
      () => vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'amp' }] }),
    ],
    [
      'a cache',
      { storage: [{ area: 'cache', key: 'amp*', purpose }] },
      () => vi.stubGlobal('caches', { keys: async () => ['amp-v1'] }),
    ],
  ] as [string, Partial<Pixel>, () => void][])('%s', async (_, row, put) => {
    expect(await hasTraces(...refused(row))).toBe(false);
    put();
    expect(await hasTraces(...refused(row))).toBe(true);
  });
});
