/** Page code may speak to Heed before it is there; where it never comes nothing throws, nothing is granted, and a wait ends. */
import { expect, test } from 'vitest';
import { openTab, quiet } from './fixture.js';
import { markedShop, released } from './marked-shop.js';

/** The lines of the README, with another time. */
const ready = (milliseconds: number) => `<script>
  window.ready = new Promise((resolve, reject) => {
    (window.heed = window.heed || []).push((consent) => resolve(consent));
    setTimeout(reject, ${milliseconds}, new Error('Heed is not there'));
  });
  ready.then(
    (consent) => { window.told = consent.allows('analytics') },
    ({ message }) => { window.told = message },
  );
  heed.push((consent) => consent.choose({ analytics: true }));
</script>`;

async function visit(milliseconds: number, routes: Parameters<typeof markedShop>[0] = {}) {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, before: ready(milliseconds), ...routes });
  const tab = await openTab();
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.goto(shop.url);
  await tab.waitForFunction('"told" in window');
  await quiet(tab);
  return { told: await tab.evaluate('told'), released: released(ads), errors };
}

test('T14.4 who waits for Heed is told when it is there, and what was called before it is done', async () => {
  expect(await visit(60_000)).toEqual({ told: true, released: ['analytics'], errors: [] });
});

test.each([
  ['is blocked', { pages: { '/heed/heed.js': { status: 404 } } }],
  ['breaks', { pages: { '/heed/heed.js': 'reset' } }],
  ['has no config', { config: null }],
] as const)('T14.4 where heed.js %s a wait ends, nothing throws and nothing is granted', async (_, routes) => {
  expect(await visit(500, routes)).toEqual({ told: 'Heed is not there', released: [], errors: [] });
});
