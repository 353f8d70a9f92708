/** What a first visit loads until its banner is painted: heed.js and ui.js, and nothing from anyone else. */
import { expect, test } from 'vitest';
import { control, openTab, quiet, type Routes } from './fixture.js';
import { markedShop, OPENER } from './marked-shop.js';

test('T8.5 heed.js alone keeps the page from painting, and until the answer no other host is asked', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  const hosts = new Set<string>();
  tab.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  const blocking = await tab.evaluate(() =>
    (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[])
      .filter(({ renderBlockingStatus }) => renderBlockingStatus !== 'non-blocking')
      .map(({ name }) => new URL(name).pathname),
  );
  expect(blocking).toEqual(['/heed/heed.js']);
  expect([...hosts]).toEqual([shop.url]);
  expect(ads.connections).toBe(0);
});

test('the banner stands when of all files only heed.js and ui.js have come', async () => {
  const others: Routes = Object.fromEntries(
    ['gate', 'loader', 'report', 'preferences', 'link', 'notice'].map((name) => [`/heed/${name}.js`, 'hang']),
  );
  const { shop } = await markedShop({
    config: { region: 'DE', report: { url: '/consent-records' } },
    body: OPENER,
    pages: others,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  const loaded = await tab.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ responseEnd }) => responseEnd > 0)
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/heed/'))
      .sort(),
  );
  expect(loaded).toEqual(['/heed/heed.js', '/heed/ui.js']);
});

test('what the first view does without is asked for after the frame that paints it, the gate when it is drawn', async () => {
  const { shop } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  await tab.addInitScript(() => {
    const look = () => {
      const host = document.querySelector('[data-heed-host]');
      if (!host?.shadowRoot?.querySelector('[data-heed-action=accept]')?.clientWidth) requestAnimationFrame(look);
      else performance.mark('painted');
    };
    requestAnimationFrame(look);
  });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/preferences.js')),
  );
  const [before, after] = await tab.evaluate(() => {
    const painted = performance.getEntriesByName('painted')[0]?.startTime ?? 0;
    const files = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/heed/'));
    const paths = (isAfter: boolean) =>
      files
        .filter(({ startTime }) => startTime >= painted === isAfter)
        .map(({ name }) => name.replace(/.*\/heed\//, ''));
    return [paths(false), paths(true)];
  });
  expect(before?.filter((name) => name !== 'gate.js')).toEqual(['heed.js', 'ui.js']);
  expect(after).toContain('preferences.js');
});
