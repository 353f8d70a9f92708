/** Ids and addresses in a config: which are taken, and that none of them can do harm. */
import { describe, expect, test } from 'vitest';
import { randomOf } from './random.js';
import { notice, pixel, refusal, resolve } from './refusal.js';

describe('ids', () => {
  const own = Object.getOwnPropertyNames(Object.prototype);
  const names = [
    ...own,
    'sale',
    'Sale',
    'all',
    'none',
    '',
    '1st',
    '_a',
    '-a',
    '.a',
    'a b',
    'a\n',
    'é',
    'a;b',
    'a=b',
    'a,b',
  ];
  test.each(names)('refused: %j', (id) => {
    expect(refusal({ notice, pixels: [{ ...pixel, id }] }).code).toBe('config');
    expect(
      refusal(JSON.parse(`{"notice":{"url":"/","version":"1"},"categories":{${JSON.stringify(id)}:{}}}`)).code,
    ).toBe('config');
  });

  test.each(['a', 'A1', 'meta-pixel', 'a_b', 'a.b', 'salesforce', 'allow', 'nonesuch', 'x'.repeat(64)])(
    'taken: %s',
    (id) => {
      expect(resolve({ notice, pixels: [{ ...pixel, id }] }).pixels[0]?.id).toBe(id);
      expect(Object.keys(resolve({ notice, categories: { [id]: {} } }).categories)).toEqual([id]);
    },
  );
});

/** Where a browser would go from a shop's page; undefined: nowhere. */
const goesTo = (address: string): string | undefined => {
  try {
    return new URL(address, 'https://shop.example/page').protocol;
  } catch {
    return undefined;
  }
};
const SAFE = ['https:', 'http:', 'mailto:', undefined];
const addressed = (url: string): unknown[] => [
  { notice: { ...notice, url } },
  { notice: { ...notice, privacyUrl: url } },
];

describe('addresses', () => {
  const spelled = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\tscript:alert(1)',
  ];
  const more = [
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001 javascript:alert(1)',
  ];
  const others = [
    '\u00a0javascript:alert(1)',
    'javascript:',
    'javascript://x/%0aalert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:x',
    'file:///x',
    'jav\u0000ascript:x',
  ];
  test.each([...spelled, ...more, ...others])('refused everywhere: %j', (url) => {
    for (const config of addressed(url)) expect(refusal(config).code).toBe('config');
  });

  test.each([
    '/',
    '/cookies?a=b:c#d:e',
    'cookies',
    './cookies',
    '../a:b/',
    '//shop.example/c',
    '?a:b',
    '#a:b',
    'https://a.example/',
    'HTTP://a',
    'mailto:a@b.example',
  ])('taken: %s', (url) => {
    expect(resolve({ notice: { ...notice, url } }).notice.url).toBe(url);
  });

  test('spelled as entities it is a path and no scheme, or refused', () => {
    for (const url of [
      'javascript&colon;alert(1)',
      'javascript&#58;alert(1)',
      '&#106;avascript:alert(1)',
      'javascript%3Aalert(1)',
      'java&Tab;script:x',
    ]) {
      for (const config of addressed(url)) {
        if (!SAFE.includes(goesTo(url))) expect(refusal(config).code).toBe('config');
        else expect(goesTo(url)).toBe('https:');
      }
    }
  });

  test('of 10,000 made up ones none that is taken leads elsewhere', () => {
    const { pick, below } = randomOf(3);
    const parts = [
      'javascript',
      'JAVA',
      'script',
      'data',
      'http',
      'https',
      'mailto',
      ':',
      ':',
      '/',
      '//',
      '?',
      '#',
      '\\',
      '&',
      ';',
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u001f',
      '\u007f',
      '\u00a0',
      '\ufeff',
      '\u2028',
      'a',
      '1',
      '+',
      '-',
      '.',
      '@',
      '%3a',
      '：',
    ];
    const led: string[] = [];
    let taken = 0;
    for (let round = 0; round < 10_000; round++) {
      const url = Array.from({ length: 1 + below(6) }, () => pick(parts)).join('');
      try {
        resolve({ notice: { ...notice, url } });
      } catch {
        continue;
      }
      taken++;
      if (!SAFE.includes(goesTo(url))) led.push(url);
    }
    expect(led).toEqual([]);
    expect(taken).toBeGreaterThan(1000);
  }, 60_000);
});
