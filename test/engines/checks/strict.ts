/** Under the strictest content policy the whole flow works, and nothing is reported. */
import { expect, test } from 'vitest';
import { control, page, type Seen, site, thirdParty } from '../../browser/fixture.js';
import type { Visit } from '../every-check.js';
import { first } from '../tab.js';

const note = (name: string) => `(window.ran ??= []).push('${name}');`;
const LISTENER = `<script nonce="x">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));
</script>`;

export function strict(visit: Visit) {
  const strictShop = async (styles: string) => {
    const ads = await thirdParty('ads');
    const films = await thirdParty('films');
    const held = (attributes: string, text = '') =>
      `<script type="text/plain" data-heed="analytics" nonce="x" ${attributes}>${text}</script>`;
    const html = page({
      config: { region: 'DE', report: { url: '/consent-records' }, withdraw: 'stay' },
      before: LISTENER,
      script: '<script nonce="x" src="/heed/heed.js"></script>',
      head: [
        held('', note('inline')),
        held(`src="${ads.url}/external.js"`),
        held('data-type="module"', note('module')),
      ].join(''),
      body: `<h1>Lamps</h1><button data-heed-open="preferences">Privacy</button>
<template data-heed="marketing"><p id="offer">Offer</p><script nonce="x">${note('template')}</script></template>
<iframe id="film" data-heed="functional" data-src="${films.url}/film" width="400" height="240" title="film"></iframe>`,
    });
    const policy = [
      `default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src 'self'; img-src 'self'; frame-src ${films.url}`,
      `style-src ${styles}; require-trusted-types-for 'script'; report-uri /violations`,
    ].join('; ');
    const reports: string[] = [];
    const shop = await site({
      pages: {
        '/': { body: html, headers: { 'content-security-policy': policy } },
        '/violations': ({ body }: Seen) => {
          reports.push(body);
          return '';
        },
      },
    });
    const tab = await visit();
    await tab.goto(shop.url);
    return { ads, films, shop, tab, reports };
  };

  test('T15.1 banner, preferences, scripts, template, embed, withdrawal and reset: not one violation', async () => {
    const { ads, films, shop, tab, reports } = await strictShop("'nonce-x'");
    await tab.click(control('choose'));
    await tab.click('dialog [data-heed-name=analytics]');
    await tab.click(`dialog ${control('save')}`);
    await ads.heard('/external.js');
    await tab.click(`${control('once')}`);
    await films.heard('/film');
    await tab.click('[data-heed-open]');
    await tab.click(`dialog ${control('accept')}`);
    await tab.sees('#offer');
    await expect
      .poll(() => tab.evaluate('window.ran.toSorted()'))
      .toEqual(['ads/external.js', 'inline', 'module', 'template']);
    await tab.click('[data-heed-open]');
    await tab.click(`dialog ${control('reject')}`);
    await tab.misses('#offer');
    await tab.evaluate('void heed.reset()');
    await tab.click(control('accept'));
    await expect
      .poll(() => shop.records.map(({ view, after }) => [view, after.categories.marketing]))
      .toEqual([
        ['preferences', false],
        ['preferences', true],
        ['preferences', false],
        ['banner', true],
      ]);
    await tab.asked(shop);
    expect([await tab.evaluate('violations'), reports]).toEqual([[], []]);

    // The policy is in force, and this engine tells of what breaks it.
    await tab.evaluate(
      `void document.head.append(Object.assign(document.createElement('img'), { src: '${ads.url}/x.gif' }))`,
    );
    await expect.poll(() => tab.evaluate('violations.length')).toBe(1);
    const markup = `(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; return 'taken'; } catch { return 'refused'; } })()`;
    expect(await tab.evaluate(markup)).toBe('refused');
  });

  test('T15.4 with every style forbidden both answers are there, alike and usable', async () => {
    const { tab, reports } = await strictShop("'none'");
    await tab.sees(control('accept'));
    const width = (action: string) => `${first(control(action))}.getBoundingClientRect().width`;
    const [accept, reject] = (await tab.evaluate(`[${width('accept')}, ${width('reject')}]`)) as [number, number];
    expect(accept).toBeGreaterThan(20);
    expect(Math.abs(accept - reject)).toBeLessThan(2);
    await tab.click(control('reject'));
    expect(await tab.evaluate('[heed.decision.choice.method, violations, location.pathname]')).toEqual(['ui', [], '/']);
    expect(reports).toEqual([]);
  });
}
