/** Which hosts count as one site. */
import { expect, test } from 'vitest';
import { siteOf } from '../../../src/guard/site-of.js';

test.each([
  ['shop.example', 'shop.example'],
  ['www.shop.example', 'shop.example'],
  ['a.b.shop.example', 'shop.example'],
  ['shop.co.uk', 'shop.co.uk'],
  ['www.shop.co.uk', 'shop.co.uk'],
  ['www.shop.com.au', 'shop.com.au'],
  ['cdn.shop.de', 'shop.de'],
  ['www.t.co', 't.co'],
  ['localhost', 'localhost'],
  ['shop.localhost', 'shop.localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
])('%s is of %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
