/** Rows of pixels: what breaks the rule is switched off and told; names of the catalogue become rows. */
import { describe, expect, test } from 'vitest';
import type { Pixel } from '../../../src/types.js';
import { open, page, pixelOf, settled } from './page.js';

const why = async (parts: object): Promise<string[]> => {
  const { consent, errors } = await open([
    pixelOf({ before: [{ set: 'prepared', value: 1 }], ...parts } as Partial<Pixel>),
  ]);
  consent.choose('all');
  await settled();
  expect([consent.allows('ads'), page.prepared]).toEqual([false, undefined]);
  return errors;
};

test('a good row is taken as it is', async () => {
  const { errors, consent } = await open([
    pixelOf({
      hosts: ['*.vendor.test', 'localhost:80'],
      paths: ['a.vendor.test/x?*id=', '/proxied/'],
      cookies: [{ name: '_a*', pattern: '_a.+', days: 0.02, purpose: 'x', httpOnly: true }],
      foreignCookies: [{ name: 'b', host: 'vendor.test', purpose: 'x' }],
      storage: [{ area: 'local', key: 'a*', purpose: 'x' }],
      before: [
        { stub: 'v', queue: 'v.q' },
        { push: 'w', value: null },
      ],
      load: [{ script: '/a.js', attributes: { 'data-x': '' } }],
      allow: [
        { call: 'v', args: [] },
        { set: 'w.x', value: [1] },
      ],
      unverified: ['all'],
    }),
  ]);
  consent.choose('all');
  await settled();
  expect(errors).toEqual([]);
  expect(consent.allows('ads')).toBe(true);
});

test.each([
  [{ hosts: ['https://a.test/'] }, 'pixels.ads.hosts[0]'],
  [{ paths: ['a b'] }, 'pixels.ads.paths[0]'],
  [{ cookies: [{ name: 'a' }] }, 'pixels.ads.cookies[0].purpose'],
  [{ cookies: [{ name: 'a', purpose: 'x', pattern: '(' }] }, 'pixels.ads.cookies.a.pattern'],
  [{ foreignCookies: [{ name: 'a', purpose: 'x' }] }, 'pixels.ads.foreignCookies[0].host'],
  [{ storage: [{ area: 'disk', key: 'a', purpose: 'x' }] }, 'pixels.ads.storage[0].area'],
  [{ load: [{ run: 'x' }] }, 'pixels.ads.load[0]'],
  [{ load: [{ call: 'v' }] }, 'pixels.ads.load[0].args'],
  [{ load: [{ call: 'v.__proto__.x', args: [] }] }, 'pixels.ads.load[0].call'],
  [{ load: [{ call: 'eval', args: ['1'] }] }, 'pixels.ads.load[0].call'],
  [{ load: [{ call: 'document.write', args: ['1'] }] }, 'pixels.ads.load[0].call'],
  [{ load: [{ set: 'constructor.x', value: 1 }] }, 'pixels.ads.load[0].set'],
  [{ load: [{ script: 'javascript:alert(1)' }] }, 'pixels.ads.load[0].script'],
  [{ load: [{ script: 'https://a.test/{id}.js' }] }, 'pixels.ads.load[0].script'],
  [{ load: [{ script: '/a.js', attributes: { onload: 'x' } }] }, 'pixels.ads.load[0].attributes.onload'],
  [{ before: [{ script: '/a.js' }] }, 'pixels.ads.before[0]'],
  [{ restricted: true }, 'pixels.ads.restricted'],
  [{ needs: ['nobody'] }, 'pixels.ads.needs'],
  [{ needs: ['ads'] }, 'pixels.ads.needs'],
] as const)('%j is refused', async (parts, key) => {
  const errors = await why(parts);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^Heed: ".+" is .+; write ./s);
  expect(errors[0]).toContain(`"${key}"`);
});

test('pixels that need each other are both held', async () => {
  const { consent, errors } = await open([pixelOf({ id: 'a', needs: ['b'] }), pixelOf({ id: 'b', needs: ['a'] })]);
  consent.choose('all');
  expect([consent.allows('a'), consent.allows('b')]).toEqual([false, false]);
  expect(errors).toHaveLength(2);
});

describe('a name of the catalogue', () => {
  const row = {
    ...pixelOf({ id: 'vendor', name: 'Vendor', load: [{ script: 'https://vendor.test/{id}.js' }] }),
    settings: { host: 'https://vendor.test' },
  };

  test('becomes its row, filled in, in the place where it was declared', async () => {
    const { consent, errors } = await open(
      [{ use: 'vendor', id: '1', category: 'analytics' }, pixelOf({ id: 'other' })],
      {},
      { 'pixels/vendor': { vendor: row } },
    );
    expect(Object.keys(consent.decision.pixels)).toEqual(['vendor', 'other']);
    consent.choose({ analytics: true });
    await settled();
    expect(document.querySelector('script')?.src).toBe('https://vendor.test/1.js');
    expect(errors).toEqual([]);
  });

  test('that cannot be had is held, and what to do is told once', async () => {
    const { consent, errors } = await open([{ use: 'vendor', id: '1' }, pixelOf({ id: 'other' })]);
    consent.choose('all');
    expect([consent.allows('vendor'), consent.allows('other')]).toEqual([false, true]);
    expect(errors).toEqual([
      'Heed: "vendor" is held, since its row cannot be had: Error: 404; put the folder dist/pixels beside heed.js; with a bundler write use(row, …) from heed/pixels instead of its name',
    ]);
  });

  test('whose row the site has no category for is held, and told', async () => {
    const { errors } = await open(
      [{ use: 'vendor', id: '1' }],
      { categories: { necessary: {}, stats: {} } },
      { 'pixels/vendor': { vendor: row } },
    );
    expect(errors[0]).toContain('marketing');
  });

  test('may be needed before its row is there', async () => {
    const { errors } = await open(
      [pixelOf({ needs: ['vendor'] }), { use: 'vendor', id: '1' }],
      {},
      { 'pixels/vendor': { vendor: row } },
    );
    expect(errors).toEqual([]);
  });
});
