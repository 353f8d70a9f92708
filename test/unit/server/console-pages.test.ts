/** The console's files are answered under a policy that runs nothing else. */
import { expect, test } from 'vitest';
import { consolePages } from '../../../src/server/console-pages.js';

const pages = consolePages({ 'index.html': '<p>', 'console.js': 'x()', 'console.css': 'p{}' });
const get = (path: string, method = 'GET') => pages(new Request(`https://shop.example${path}`, { method }));

test('its page, script and style sheet', async () => {
  const page = get('/console/');
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page?.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(page?.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(await page?.text()).toBe('<p>');
  expect(get('/console/console.js')?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(get('/console/console.css')?.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(await get('/console/', 'HEAD')?.text()).toBe('');
});

test('without its last stroke it leads to its page', () => {
  expect(get('/console')?.headers.get('location')).toBe('console/');
});

test.each(['/', '/consoles/', '/console/nothing.js', '/console/__proto__', '/console/constructor', '/console/../x'])(
  '%s is not its own',
  (path) => {
    expect(get(path)).toBeUndefined();
  },
);

test('nothing is sent to it', () => {
  expect(get('/console/', 'POST')).toBeUndefined();
});
