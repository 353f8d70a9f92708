/** A shop's page keeps its looks and its marks, has the draft's Heed first, and nothing else that runs or connects. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fenceOf } from '../../../src/preview/fence.js';
import { pageOf } from '../../../src/preview/page-of.js';
import { samplePage } from '../../../src/preview/sample-page.js';

const SDK = 'https://heed.example/heed/';
const URL = 'https://shop.example/a/b';
const made = (html: string) => {
  const { text, out } = pageOf({ url: URL, html }, SDK, "default-src 'none'");
  return { page: new DOMParser().parseFromString(text, 'text/html'), out };
};

// What a page names is not there; nothing here is about that.
beforeAll(() => {
  const { happyDOM } = window as unknown as { happyDOM: { settings: object } };
  Object.assign(happyDOM.settings, { handleDisabledFileLoadingAsSuccess: true });
});

describe('a page of a shop', () => {
  test('begins with the fence, its own address, and Heed', () => {
    const { page } = made('<head><title>x</title></head>');
    const [meta, base, script] = page.head.children;
    expect([meta?.getAttribute('content'), base?.getAttribute('href'), script?.getAttribute('src')]).toEqual([
      "default-src 'none'",
      URL,
      `${SDK}whole.js`,
    ]);
  });

  test('loses its scripts, its own Heed among them, and tells their addresses', () => {
    const { page, out } = made(`<head><script data-heed-config type="application/json">{}</script>
      <script src="/heed.js" data-region="DE"></script><script async src="//tags.example/t.js"></script>
      <script>run()</script></head>`);
    expect([...page.scripts].map((script) => script.getAttribute('src'))).toEqual([`${SDK}whole.js`]);
    expect(out).toEqual(['https://shop.example/heed.js', 'https://tags.example/t.js']);
  });

  test('keeps its marks', () => {
    const { page } = made(`<script type="text/plain" data-heed="analytics" src="/s.js"></script>
      <template data-heed="marketing"><img data-src="/i.gif"></template><iframe data-heed="x" data-src="/f"></iframe>`);
    expect([...page.querySelectorAll('[data-heed]')].map((mark) => mark.localName)).toEqual([
      'script',
      'template',
      'iframe',
    ]);
    expect(page.querySelector('template')?.innerHTML).toContain('data-src="/i.gif"');
  });

  test('opens no connection ahead, and leads nowhere by itself', () => {
    const { page } = made(`<link rel="preconnect" href="https://a.example"><link rel="DNS-Prefetch" href="//b.example">
      <link rel="preload stylesheet" href="/c.css"><meta http-equiv="refresh" content="0;url=https://d.example/">
      <link rel="stylesheet" href="/e.css">`);
    expect([...page.querySelectorAll('link')].map(({ rel }) => rel)).toEqual(['stylesheet']);
    expect(page.querySelectorAll('meta[http-equiv]')).toHaveLength(1);
  });

  test('has the base that it says', () => {
    const { page } = made('<base href="/shop/"><base href="https://else.example/">');
    expect([...page.querySelectorAll('base')].map((base) => base.getAttribute('href'))).toEqual([
      'https://shop.example/shop/',
    ]);
  });
});

test('the fence lets in Heed’s files and the looks of the sites, and nothing else', () => {
  const fence = fenceOf(SDK, ['https://shop.example']);
  expect(fence).toContain("default-src 'none'");
  expect(fence).toContain(`script-src ${SDK};`);
  expect(fence).toContain('img-src data: https://shop.example;');
  expect(fence).not.toMatch(/connect-src|frame-src|\*|https:(;| |$)/);
  expect(fenceOf(SDK, [])).toContain("media-src 'none'");
});

describe('the sample page', () => {
  const sample = (parts: object) =>
    new DOMParser().parseFromString(samplePage({ notice: { url: '/c', version: '1' }, ...parts }, ''), 'text/html');
  test('takes markup in names for text', () => {
    const page = sample({ site: '<img src=x onerror=alert(1)>', ui: { language: '"><script>' } });
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.querySelector('header b')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
  test('has an embed that waits for a category of the site’s own', () => {
    const categories = { own: { necessary: true }, ads: {} };
    expect(sample({ categories }).querySelector('iframe')?.dataset.heed).toBe('ads');
    expect(sample({}).querySelector('iframe')?.dataset.heed).toBe('functional');
    expect(sample({ categories: { own: { necessary: true } } }).querySelector('iframe')).toBeNull();
  });
});
