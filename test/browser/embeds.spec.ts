/** A held embed shows a placeholder of its size; once and always load it, withdrawal puts the placeholder back. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { call, decisionOn, OPENER, switches } from './marked-shop.js';

const CONFIG = { region: 'DE', report: { url: '/consent-records' } };
const covers = (tab: Page) => tab.locator('[data-heed-embed]').count();

/** A page with two films, the first in a text, and the banner answered, with no if not said otherwise. */
async function filmPage({ config = {}, answer = 'reject' } = {}) {
  const films = await thirdParty('films', { '/one': '<h1>film</h1><img src="/thumb.gif">', '/two': '<h1>film</h1>' });
  const frame = (name: string) =>
    `<iframe id="${name}" data-heed="functional" data-src="${films.url}/${name}" width="480" height="270" title="${name}"></iframe>`;
  const body = `<p>Above</p>${frame('one')}<p id="below">Below</p>${frame('two')}<p id="end">End</p>`;
  const shop = await site({ pages: { '/': page({ config: { ...CONFIG, ...config }, body: body + OPENER }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  if (answer) await tab.click(control(answer));
  await expect.poll(() => covers(tab)).toBe(2);
  await quiet(tab);
  const place = (selector: string) => tab.locator(selector).boundingBox();
  return { films, shop, tab, place, first: tab.locator('#one + [data-heed-embed]') };
}

test('nothing is asked of its host before, and the placeholder has the embed’s own box', async () => {
  const { films, tab, place, first } = await filmPage();
  expect(films.paths).toEqual([]);
  expect(await first.boundingBox()).toEqual(await place('#one'));
  const before = [await place('#below'), await place('#end')];
  await first.locator(control('once')).click();
  await films.heard('/thumb.gif');
  expect([await place('#below'), await place('#end')]).toEqual(before);
  expect(await covers(tab)).toBe(1);
});

test('a placeholder is not to be seen while what it stands in is hidden, such as a slide', async () => {
  const { tab, first } = await filmPage();
  const once = first.locator(control('once'));
  expect(await once.isVisible()).toBe(true);
  await tab.evaluate('document.body.style.visibility = "hidden"');
  expect(await once.isVisible()).toBe(false);
});

test('once loads this one, and stores, reports and allows nothing', async () => {
  const { films, shop, tab, first } = await filmPage();
  const cookie = await tab.evaluate('document.cookie');
  const records = shop.records.length;
  await first.locator(control('once')).click();
  await films.heard('/one');
  await quiet(tab);
  expect(films.paths).toEqual(['/one', '/thumb.gif']);
  expect((await decisionOn(tab)).allowed.functional).toBe(false);
  expect([await tab.evaluate('document.cookie'), shop.records.length]).toEqual([cookie, records]);
  await tab.reload();
  await expect.poll(() => covers(tab)).toBe(2);
  expect(films.paths.length).toBe(2);
});

test('always allows its category: the other one loads too, it is recorded, and a late one loads at once', async () => {
  const { films, shop, tab, first } = await filmPage();
  await first.locator(control('always')).click();
  await films.heard('/two');
  await quiet(tab);
  expect(await covers(tab)).toBe(0);
  expect((await decisionOn(tab)).allowed).toMatchObject({ functional: true, analytics: false, marketing: false });
  expect(shop.records.map(({ kind, method, after }) => [kind, method, after.categories.functional])).toEqual([
    ['choice', 'ui', false],
    ['choice', 'ui', true],
  ]);
  await tab.evaluate((url) => {
    document.body.insertAdjacentHTML('beforeend', `<iframe data-heed="functional" data-src="${url}/three"></iframe>`);
  }, films.url);
  await films.heard('/three');
  expect(films.paths.sort()).toEqual(['/one', '/three', '/thumb.gif', '/two']);
});

test.each(['once', 'always'])(
  'T16.4 withdrawal puts a film that was shown %s back behind its placeholder',
  async (way) => {
    const { films, tab, first } = await filmPage();
    await first.locator(control(way)).click();
    await films.heard('/one');
    await quiet(tab);
    const frames = () => tab.frames().filter((frame) => frame.url().startsWith(films.url)).length;
    expect(frames()).toBe(way === 'once' ? 1 : 2);
    if (way === 'once') await call(tab, 'choose("all")');
    await quiet(tab);
    const asked = films.paths.length;
    await call(tab, 'choose("none")');
    await expect.poll(() => covers(tab)).toBe(2);
    await expect.poll(frames).toBe(0);
    await quiet(tab);
    expect(films.paths.length).toBe(asked);
    await tab.locator('#two + [data-heed-embed]').locator(control('once')).click();
    await expect.poll(frames).toBe(1);
  },
);

test.each(['', 'reject', 'choose'])('T16.1 its host is neither asked nor hinted at before yes (%s)', async (answer) => {
  const { films, tab } = await filmPage({ answer });
  if (answer === 'choose') await tab.click(control('close'));
  await tab.reload();
  await expect.poll(() => covers(tab)).toBe(2);
  await quiet(tab);
  expect([films.paths, films.connections]).toEqual([[], 0]);
  await tab.locator('[data-heed-embed]').first().locator(control('once')).click();
  await films.heard('/one');
  expect(films.connections).toBeGreaterThan(0);
});

test('T16.2 the placeholder says who and what for, moves nothing, and works by keyboard', async () => {
  const film = {
    id: 'film-house',
    name: 'Film House',
    vendor: 'Films Ltd',
    purpose: 'Plays films of our lamps.',
    category: 'functional',
    hosts: ['films.localhost'],
  };
  const { films, tab, first } = await filmPage({ config: { pixels: [film] }, answer: '' });
  const text = await first.locator('[role=group]').innerText();
  for (const word of [film.name, film.vendor, film.purpose]) expect(text).toContain(word);
  expect(await first.locator('a').first().getAttribute('href')).toMatch(/\/cookies$/);
  await tab.click(control('reject'));
  await first.locator(control('once')).focus();
  const focused = () =>
    tab.evaluate(() => {
      const { activeElement } = document;
      return (activeElement?.shadowRoot?.activeElement as HTMLElement)?.dataset.heedAction ?? activeElement?.id;
    });
  await tab.keyboard.press('Tab');
  expect(await focused()).toBe('always');
  await tab.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('once');
  await tab.keyboard.press('Enter');
  await films.heard('/one');
  await expect.poll(focused).toBe('one');
  const shifts = await tab.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 300);
      }),
  );
  expect(shifts).toBe(0);
});

test.each([360, 150])('in a placeholder %i px high, what stands lower is reached later', async (height) => {
  const { tab, first } = await filmPage();
  const film = tab.locator('#one');
  await film.evaluate((embed, height) => embed.style.setProperty('height', `${height}px`), height);
  const box = await film.boundingBox();
  await expect.poll(async () => (await first.boundingBox())?.height).toBe(box?.height);
  const tops = await first.locator('button, a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(tops).toEqual([...tops].sort((one, two) => one - two));
});

test('T16.3 after always the switch in preferences says so, and focus goes to the film', async () => {
  const { films, tab, first } = await filmPage();
  await first.locator(control('always')).click();
  await films.heard('/two');
  await expect.poll(() => tab.evaluate('document.activeElement.id')).toBe('one');
  await tab.click('[data-heed-open]');
  expect(await switches(tab)).toMatchObject({ functional: 'true', marketing: 'false' });
});

test('T16.4 a later no to everything puts back what was shown once, also where nothing else changes', async () => {
  const { films, tab, first } = await filmPage();
  await first.locator(control('once')).click();
  await films.heard('/one');
  await call(tab, 'choose({ analytics: true })');
  await quiet(tab);
  expect(await covers(tab)).toBe(1);
  await call(tab, 'choose("none")');
  await expect.poll(() => covers(tab)).toBe(2);
  await first.locator(control('once')).click();
  await expect.poll(() => covers(tab)).toBe(1);
  await call(tab, 'choose("none")');
  await expect.poll(() => covers(tab)).toBe(2);
  expect(tab.frames().filter((frame) => frame.url().startsWith(films.url))).toEqual([]);
});

test('T16.5 a frame whose address a script sets is not held, as the README says; what waits in data-src is', async () => {
  const { films, tab } = await filmPage();
  await tab.evaluate((url) => {
    const add = (parts: object) => document.body.append(Object.assign(document.createElement('iframe'), parts));
    add({ src: `${url}/late` });
    document.body.insertAdjacentHTML('beforeend', `<iframe data-heed="functional" data-src="${url}/held"></iframe>`);
  }, films.url);
  await films.heard('/late');
  await expect.poll(() => covers(tab)).toBe(3);
  expect(films.paths).toEqual(['/late']);
});
