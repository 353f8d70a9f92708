/** The examples in other frameworks and none: held until a yes, followed over routes, each mark released once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, startExample, visit } from './example.js';
import { control, quiet } from './fixture.js';

describe.each(['vue', 'svelte', 'solid', 'preact', 'plain'])('the example %s', (name) => {
  let site: Example;
  beforeAll(async () => {
    site = await startExample(name);
  });
  afterAll(() => site.close());

  test('holds, releases once, follows routes, and takes back', async () => {
    const { tab, said } = await visit();
    const counted = () => tab.evaluate(() => (window as { counted?: number }).counted ?? 0);
    await tab.goto(site.url);
    await tab.click('nav >> text=Visit us');
    await tab.waitForSelector('h1 >> text=Visit us');
    await tab.waitForSelector(control('accept'));
    await quiet(tab);
    expect([await tab.locator('#map').count(), await counted(), site.log.length]).toEqual([0, 0, 0]);
    expect(await tab.textContent('#decided')).toBe('Not asked yet');

    await tab.click(control('accept'));
    await tab.waitForSelector('#map');
    await expect.poll(counted).toBe(1);
    await quiet(tab);
    expect(await tab.textContent('#decided')).toBe('Allowed: necessary, functional, analytics');

    await tab.click('nav >> text=Lamps');
    await tab.waitForSelector('h1 >> text=Lamps for small hours');
    await quiet(tab);
    expect(site.log).toHaveLength(1);
    await tab.click('nav >> text=Visit us');
    // Another visit of the page brings another mark.
    await expect.poll(() => site.log.length).toBe(2);
    await tab.waitForSelector('#map');

    await tab.click('footer [data-heed-open]');
    await tab.click(control('reject'));
    await expect.poll(() => tab.textContent('#decided')).toBe('Allowed: necessary');
    await quiet(tab);
    // Where nothing draws, a template that was released stays; nothing is released again.
    if (name !== 'plain') expect(await tab.locator('#map').count()).toBe(0);
    expect(site.log).toHaveLength(2);
    expect(said).toEqual([]);
  });

  test('adds nothing of ours inside the page, and no attribute to the elements around it', async () => {
    const { tab } = await visit();
    await tab.goto(site.url);
    await tab.waitForSelector(control('accept'));
    const found = await tab.evaluate(() => [
      ...document.documentElement.getAttributeNames(),
      ...document.body.getAttributeNames(),
      ...[...document.querySelectorAll('#app *')].filter((one) => one.shadowRoot).map(({ tagName }) => tagName),
    ]);
    expect(found).toEqual(['lang']);
  });
});
