/** React in development and strict mode: drawn by a server, hydrated, routed, and one of everything of ours. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, startExample, visit } from './example.js';
import { control, quiet } from './fixture.js';

let site: Example;
beforeAll(async () => {
  site = await startExample('react');
});
afterAll(() => site.close());

/** What the app's root and the two elements around it look like: nothing of ours. */
const ours = () =>
  [
    ...document.documentElement.getAttributeNames().map((name) => `html ${name}`),
    ...document.body.getAttributeNames().map((name) => `body ${name}`),
    ...[...document.querySelectorAll('#app *')].filter((one) => one.shadowRoot).map(({ tagName }) => tagName),
  ].filter((name) => name !== 'html lang');

for (const who of ['nobody', 'who allowed all', 'who refused all', 'who sends GPC'] as const) {
  test(`hydrates for a visitor ${who} without a word in the console`, async () => {
    const { tab, said } = await visit(who === 'who sends GPC' ? { gpc: 'force' } : {});
    const word = { 'who allowed all': 'accept', 'who refused all': 'reject' }[who as string];
    if (word) {
      await tab.goto(site.url);
      await tab.click(control(word));
      await quiet(tab);
    }
    // What stood there before anything ran, and all that stood there since.
    await tab.addInitScript(() => {
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      const note = () => {
        const text = document.querySelector('#decided')?.textContent ?? null;
        if (text && text !== seen.at(-1)) seen.push(text);
      };
      new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
    });
    await tab.goto(`${site.url}/visit`);
    await tab.waitForFunction(() => window.heed && !Array.isArray(window.heed));
    await quiet(tab);
    const after = { accept: 'Allowed: necessary, functional, analytics', reject: 'Allowed: necessary' }[word ?? ''];
    const seen = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(after ? ['Not asked yet', after] : ['Not asked yet']);
    expect(await tab.locator('#map').count()).toBe(word === 'accept' ? 1 : 0);
    expect(await tab.evaluate(ours)).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('in strict mode there is one banner, one set of listeners, one choice and one record', async () => {
  const { tab, said } = await visit();
  await tab.addInitScript(() => {
    // Playwright hears clicks on the window.
    const heard = { 'click of document': 0, 'storage of window': 0, 'pageshow of window': 0 };
    Object.assign(window, { heard });
    for (const target of [document, window])
      for (const [verb, step] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ] as const) {
        const native = target[verb];
        target[verb] = (...args: unknown[]) => {
          const name = `${args[0]} of ${target === window ? 'window' : 'document'}`;
          if (name in heard) heard[name as keyof typeof heard] += step;
          return Reflect.apply(native, target, args);
        };
      }
  });
  await tab.goto(site.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(await tab.locator(control('accept')).count()).toBe(1);
  const heard = await tab.evaluate(() => (window as unknown as { heard: object }).heard);
  expect(heard).toEqual({ 'click of document': 1, 'storage of window': 1, 'pageshow of window': 1 });
  const before = site.records.length;
  await tab.click(control('reject'));
  await expect.poll(() => tab.textContent('#decided')).toBe('Allowed: necessary');
  await expect.poll(() => site.records.length).toBeGreaterThan(before);
  await tab.click('footer button');
  await tab.waitForSelector(control('save'));
  await quiet(tab);
  expect(site.records.slice(before).map(({ kind }) => kind)).toEqual(['choice']);
  expect((await tab.context().cookies()).filter(({ name }) => name === 'heed')).toHaveLength(1);
  expect(said).toEqual([]);
});

test('what the router draws is held and released, each mark once', async () => {
  const { tab, said } = await visit();
  const before = site.log.length;
  const counted = () => tab.evaluate(() => (window as { counted?: number }).counted ?? 0);
  await tab.goto(site.url);
  await tab.click('nav >> text=Visit us');
  await tab.waitForSelector('text=The map waits');
  await quiet(tab);
  expect(await counted()).toBe(0);
  expect(site.log.length).toBe(before);
  await tab.click(control('accept'));
  await tab.waitForSelector('#map');
  await expect.poll(counted).toBe(1);
  await quiet(tab);
  await tab.click('nav >> text=Lamps');
  await tab.waitForSelector('h1 >> text=Lamps for small hours');
  await quiet(tab);
  expect(await counted()).toBe(1);
  // Another visit of the route brings another mark.
  await tab.click('nav >> text=Visit us');
  await expect.poll(counted).toBe(2);
  await quiet(tab);
  expect(await counted()).toBe(2);
  expect(said).toEqual([]);
});
