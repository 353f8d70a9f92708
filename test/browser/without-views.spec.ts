/** What is said by script counts whether or not there is a view to draw it, and the handle has all that its manual names. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTab, page, site } from './fixture.js';
import { call, decisionOn, markedShop, OPENER, OPTIONAL, released } from './marked-shop.js';

const DE = { region: 'DE', withdraw: 'stay', report: { url: '/consent-records' } };

test.each([
  ['cannot be loaded', {}, { '/heed/ui.js': { status: 404 } }],
  ['hangs', {}, { '/heed/ui.js': 'hang' }],
  ['is not wanted', { ui: false }, {}],
] as const)('T25.2 where the UI %s, each verb takes effect', async (why, config, pages) => {
  const { shop, ads } = await markedShop({ config: { ...DE, ...config }, pages, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForFunction('window.heed?.decision');
  await tab.evaluate('window.causes = []; window.end = heed.subscribe((_, { cause }) => causes.push(cause))');
  await call(tab, 'choose({ analytics: true })');
  await expect.poll(() => released(ads)).toEqual(['analytics']);
  expect(await call(tab, 'allows("analytics")')).toBe(true);
  await call(tab, 'choose("all")');
  await expect.poll(() => released(ads)).toEqual([...OPTIONAL].sort());
  await call(tab, 'reset()');
  expect(await decisionOn(tab)).toMatchObject({ ask: 'banner', allowed: { analytics: false } });
  await call(tab, 'push((consent) => { window.pushed = consent === heed })');
  await tab.evaluate('end(); heed.choose("none")');
  expect(await tab.evaluate('[pushed, causes]')).toEqual([true, ['start', 'choice', 'choice', 'choice']]);
  await expect.poll(() => shop.records.map(({ kind }) => kind)).toEqual(['choice', 'choice', 'withdrawal', 'choice']);
  if (why === 'cannot be loaded')
    expect(await tab.evaluate('heed.show("preferences").catch((error) => error.name + " " + error.code)')).toBe(
      'HeedError ui',
    );
  await call(tab, 'stop()');
  expect(await tab.evaluate('heed.choose("all").then(({ decision }) => decision.allowed.marketing)')).toBe(false);
});

test('T25.2 the handle of the tag, of the package and of a server has what README and types name, and no more', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const types = readFileSync(new URL('../../dist/types/types.d.ts', import.meta.url), 'utf8');
  const [, body = ''] = /export interface Consent<[^{]*\{([\s\S]*?)\n\}/.exec(types) ?? [];
  const typed = [...body.matchAll(/^ {4}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name).sort();
  const named = new Set([...readme.matchAll(/\bconsent\.(\w+)(?=[(` ;])/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(typed);

  const shop = await site({
    pages: {
      '/tag': page({ config: DE }),
      '/package': page({
        config: null,
        script: `<script type="module">
          import { createConsent } from '/heed/index.js';
          createConsent({ notice: { url: '/cookies', version: '1' } });
          window.done = true</script>`,
      }),
    },
  });
  const tab = await openTab();
  /** What a caller can use: not what only Heed itself asks for. */
  const keys = async () =>
    ((await tab.evaluate('Object.keys(heed)')) as string[]).filter((name) => name !== 'made').sort();
  await tab.goto(`${shop.url}/tag`);
  expect(await keys()).toEqual(typed);
  await tab.goto(`${shop.url}/package`);
  await tab.waitForFunction('window.done');
  expect(await keys()).toEqual(typed);
  const { createConsent } = await import(new URL('../../dist/anywhere.js', import.meta.url).href);
  expect(Object.keys(createConsent({})).sort()).toEqual(typed);
});
