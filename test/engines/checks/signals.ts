/** An opt-out signal counts from the first moment on: by the engine's own setting, or where it has none, as a page defines it. */
import { expect, test } from 'vitest';
import { control, page, site } from '../../browser/fixture.js';
import { markedShop, OPENER, released } from '../../browser/marked-shop.js';
import type { Engine, Signals } from '../driver.js';
import type { Visit } from '../every-check.js';

const US = { region: 'US-CA', report: { url: '/consent-records' } };
const LINK = '<a href="/cookies" data-heed-open="opt-out">Do Not Sell or Share My Personal Information</a>';

export function signals(visit: Visit, { settings }: Engine) {
  /** What makes a page send this signal where the engine cannot. */
  const pretended = (signal: keyof Signals, value: unknown) => {
    const name = { gpc: 'globalPrivacyControl', dnt: 'doNotTrack' }[signal];
    return settings.includes(signal)
      ? ''
      : `<script>Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${JSON.stringify(value)} })</script>`;
  };

  test('T5.1 with GPC no observer ever sees more than it permits, and the header says the same', async () => {
    const observer = `<script>
      window.seen = [];
      (window.heed = window.heed || []).push((consent) => {
        seen.push(consent.allows('marketing'));
        consent.subscribe(({ sale }) => seen.push(sale));
      });
    </script>`;
    const { shop, ads } = await markedShop({ config: US, before: pretended('gpc', true) + observer, body: OPENER });
    const tab = await visit({ gpc: true });
    await tab.goto(shop.url);
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional']);
    await tab.asked(ads);
    expect(released(ads)).toEqual(['analytics', 'functional']);
    expect(await tab.evaluate('[...seen, heed.decision.signals.gpc, heed.decision.choice ?? null]')).toEqual([
      ...[false, false, true, null],
    ]);
    expect(shop.log[0]?.headers['sec-gpc']).toBe(settings.includes('gpc') ? '1' : undefined);
    await expect.poll(() => shop.records.map(({ kind, signals }) => [kind, signals.gpc])).toEqual([['signal', true]]);

    // A person may override it where the view names it, and take that back.
    await tab.click('[data-heed-open]');
    await tab.sees('dialog');
    expect(await tab.text('dialog')).toContain('Global Privacy Control');
    await tab.click(`dialog ${control('accept')}`);
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional', 'marketing']);
    expect(await tab.evaluate('[heed.decision.why.sale, heed.decision.choice.override]')).toEqual(['choice', true]);
  });

  test('without GPC the same page runs everything', async () => {
    const { shop, ads } = await markedShop({ config: US });
    const tab = await visit();
    await tab.goto(shop.url);
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional', 'marketing']);
    expect(shop.log[0]?.headers['sec-gpc']).toBeUndefined();
  });

  test.each([
    ['report', true],
    ['enforce', false],
  ])('T5.7 Do Not Track under "%s"', async (rule, runs) => {
    const config = { ...US, signals: { dnt: rule } };
    const { shop, ads } = await markedShop({ config, before: pretended('dnt', '1') });
    const tab = await visit({ dnt: true });
    await tab.goto(shop.url);
    const expected = ['analytics', 'functional', ...(runs ? ['marketing'] : [])];
    await expect.poll(() => released(ads)).toEqual(expected);
    await expect.poll(() => shop.records.map(({ kind, signals }) => [kind, signals.dnt])).toEqual([['signal', true]]);
    await tab.asked(ads);
    expect(released(ads)).toEqual(expected);
  });

  test('one click in the opt-out view opts out: the page loads again, says so, and holds', async () => {
    const { shop, ads } = await markedShop({ config: US, body: LINK });
    const tab = await visit();
    await tab.goto(shop.url);
    await expect.poll(() => released(ads)).toContain('marketing');
    await tab.click('[data-heed-open]');
    await tab.sees('dialog [data-heed-name=sale]');
    ads.log.length = 0;
    await tab.click('dialog [data-heed-name=sale]');
    await expect.poll(() => tab.text('dialog [role=status]').catch(() => '')).toMatch(/^Opt-out request honored/);
    await expect.poll(() => tab.evaluate('window.ran?.toSorted()')).toEqual(['ads/analytics.js', 'ads/functional.js']);
    expect(await tab.asked(ads)).not.toContain('/marketing.js');
    const choices = () => shop.records.filter(({ kind }) => kind === 'choice');
    await expect.poll(() => choices().map(({ view, after }) => [view, after.sale])).toEqual([['opt-out', false]]);
  });

  test('nothing that sells runs for a minor until they opt in', async () => {
    const { shop, ads } = await markedShop({ config: { ...US, minors: true }, body: OPENER });
    const tab = await visit();
    await tab.goto(shop.url);
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional']);
    await tab.evaluate('void heed.choose("all")');
    await tab.asked(ads);
    expect(released(ads)).toEqual(['analytics', 'functional']);
    await tab.click('[data-heed-open]');
    await tab.click(`dialog ${control('accept')}`);
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional', 'marketing']);
  });

  test('the Cookie Notice and the status of the signal stand in their slots', async () => {
    const before = pretended('gpc', true);
    const body = '<h1>Cookies</h1><div data-heed-show="status"></div><div data-heed-show="notice"></div>';
    const pixels = [
      {
        id: 'stats',
        name: 'Stats',
        vendor: 'Stats Inc.',
        category: 'analytics',
        cookies: [{ name: '_st', days: 400, purpose: 'Counts.' }],
      },
    ];
    const shop = await site({ pages: { '/cookies': page({ config: { ...US, pixels }, before, body }) } });
    const tab = await visit({ gpc: true });
    await tab.goto(`${shop.url}/cookies`);
    await tab.sees('[data-heed-show=notice] table');
    const words = await tab.text('[data-heed-show=notice]');
    for (const part of ['Stats · Stats Inc.', '_st', '13 months', 'heed']) expect(words).toContain(part);
    await expect.poll(() => tab.text('[data-heed-show=status]')).toMatch(/opt-out/i);
  });
}
