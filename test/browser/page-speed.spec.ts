/** Asking moves nothing, is never the largest thing on the page, and an answer is on screen before any pixel runs. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';
import { cookieOn, markedShop, OPENER, OPTIONAL, released } from './marked-shop.js';

const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const TEXT = `<h1>Shoes that walk as far as you do</h1>${'<p>Sewn by hand, soled twice, and mended for life.</p>'.repeat(30)}`;

/** A phone in the middle of the market. */
async function openPhone(): Promise<Page> {
  const tab = await openTab({ context: PHONE });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return tab;
}

interface Span {
  from: number;
  to: number;
}
declare global {
  interface Window {
    shifts: number[];
    largest: string[];
    hosts: number;
    pixels: Span[];
    /** What happened since the click, in milliseconds. */
    answer: { frames: { at: number; view: boolean }[]; tasks: Span[]; clicks: Span[] };
  }
}

const watchShifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    // Also those soon after a click, which the score would forgive.
    for (const shift of list.getEntries()) window.shifts.push((shift as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
};

const LAYOUTS = [{ layout: 'bar' }, { layout: 'bar', position: 'top' }, { layout: 'box' }, { layout: 'dialog' }];

test.each(LAYOUTS.map((ui) => [Object.values(ui).join(' '), ui] as const))(
  'T8.1 the page shifts by 0 when a %s comes, opens preferences and goes',
  async (_, ui) => {
    const { shop, ads } = await markedShop({ config: { region: 'DE', ui }, body: TEXT });
    const tab = await openPhone();
    await tab.addInitScript(watchShifts);
    await tab.goto(shop.url);
    await tab.click(control('choose'));
    await tab.click(control('close'));
    await tab.click(control('accept'));
    await ads.heard('/marketing.js');
    await quiet(tab);
    expect(await tab.evaluate(() => window.shifts)).toEqual([]);
    // The measure sees a shift where there is one.
    await tab.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { style: 'height: 200px' })),
    );
    await tab.waitForFunction(() => window.shifts.length > 0);
  },
);

const watchLargest = () => {
  window.largest = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Of what is in a shadow tree the browser tells no element.
      const { element } = entry as PerformanceEntry & { element: Element | null };
      window.largest.push(element?.localName ?? 'in a shadow tree');
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
};

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99">${Array.from(
  { length: 99 },
  (_, at) => `<circle cx="${at}" cy="${(at * 37) % 99}" r="${at % 9}" fill="hsl(${at * 31} 50% 50%)"/>`,
).join('')}</svg>`;

test.each([
  ['a page of text with a normal heading', '<h1>Shoes that walk as far as you do</h1><p>Sewn by hand.</p>', 'h1'],
  ['a product page led by its picture', '<img src="/shoe.svg" width="328" height="328" alt=""><h1>Shoe</h1>', 'img'],
])('T8.2 the largest paint on %s is not ours', async (_, body, largest) => {
  const { shop } = await markedShop({
    config: { region: 'DE' },
    body,
    pages: { '/shoe.svg': { body: PICTURE, headers: { 'content-type': 'image/svg+xml' } } },
  });
  const tab = await openPhone();
  await tab.addInitScript(watchLargest);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect((await tab.evaluate(() => window.largest)).at(-1)).toBe(largest);
});

const BUSY = 55;
const BUSY_SCRIPT = `{
  const from = performance.now();
  while (performance.now() < from + ${BUSY});
  pixels.push({ from, to: performance.now() });
}`;

const watchAnswer = () => {
  window.pixels = [];
  window.answer = { frames: [], tasks: [], clicks: [] };
  const { frames, tasks, clicks } = window.answer;
  document.addEventListener('click', () => frames.splice(0), { capture: true });
  const frame = () => {
    const root = document.querySelector('[data-heed-host]')?.shadowRoot;
    frames.push({ at: performance.now(), view: !!root?.querySelector('[data-heed-action]') });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ from: startTime, to: startTime + duration });
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'click') clicks.push({ from: startTime, to: startTime + duration });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

test('T8.3 ten pixels of 50 ms start after a frame without the view, each in a task of its own', async () => {
  const inline = `<script type="text/plain" data-heed="marketing">${BUSY_SCRIPT}</script>`;
  const external = '<script type="text/plain" data-heed="analytics" src="/busy.js"></script>';
  const html = page({ config: { region: 'DE' }, head: (inline + external).repeat(5), body: TEXT + OPENER });
  const shop = await site({ pages: { '/': html, '/busy.js': BUSY_SCRIPT } });
  const tab = await openPhone();
  await tab.addInitScript(watchAnswer);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await tab.click(control('accept'));
  await tab.waitForFunction(() => window.pixels.length === 10 && window.answer.clicks.length > 0);
  await quiet(tab);

  const { frames, tasks, clicks } = await tab.evaluate(() => window.answer);
  const pixels = await tab.evaluate(() => window.pixels);
  const first = Math.min(...pixels.map(({ from }) => from));
  expect(frames.filter(({ view }) => view)).toEqual([]);
  expect(frames.filter(({ at }) => at < first).length).toBeGreaterThan(0);
  // Entries are rounded to milliseconds.
  const taskOf = ({ from, to }: Span) => tasks.findIndex((task) => task.from <= from + 2 && task.to >= to - 2);
  expect(pixels.map(taskOf)).not.toContain(-1);
  expect(new Set(pixels.map(taskOf)).size).toBe(10);
  // The event lasts until its answer is painted, by the clock of the browser, which is rounded to 8 ms.
  expect(clicks).toHaveLength(1);
  expect(clicks[0]?.to).toBeLessThanOrEqual(first + 8);
});

const watchHosts = () => {
  window.hosts = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if ((node as Element).matches?.('[data-heed-host]')) window.hosts++;
  }).observe(document, { childList: true, subtree: true });
};

test.each([
  ['accept', OPTIONAL],
  ['reject', []],
])('T8.4 who has said %s before gets the core and the gate alone, and no node of a view', async (action, runs) => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: TEXT + OPENER });
  const tab = await openPhone();
  await tab.addInitScript(watchHosts);
  await tab.goto(shop.url);
  await tab.click(control(action));
  await quiet(tab);
  expect([await tab.evaluate(() => window.hosts), !!(await cookieOn(tab))]).toEqual([1, true]);
  shop.log.length = ads.log.length = 0;
  await tab.goto(`${shop.url}/next`);
  await quiet(tab);
  expect(shop.paths).toEqual(['/next', '/heed/heed.js', '/heed/gate.js']);
  expect(await tab.evaluate(() => window.hosts)).toBe(0);
  expect(released(ads)).toEqual([...runs].sort());
});
