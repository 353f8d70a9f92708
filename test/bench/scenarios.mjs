/** What is measured: each scenario visits one page, with Heed or without, and returns numbers by name. */
import { asNew, openTab } from './tab.mjs';

/** How long after loading a page is watched, so that script time covers the same work on both. */
const WATCH = 250;

/** Until the banner has been there for a moment, or, without Heed, the page. */
const arrive = (tab, url, heed) => tab.open(url, heed ? ['loaded', 'shown'] : ['loaded'], WATCH);

/** Frames from a moment on until the banner shows. */
const frames = (from) => `bench.frames.filter((at) => at > ${from} && at <= bench.shown).length`;
const UI_THERE = `performance.getEntriesByType('resource').find(({ name }) => /ui[.]js/.test(name)).responseEnd`;

const first =
  ({ cpu } = {}) =>
  (site, browser, heed) =>
    asNew(browser, async (visitor) => {
      const tab = await openTab(visitor, { expect: { banner: heed }, cpu });
      await arrive(tab, site.url({ heed }), heed);
      return {
        'banner shows, ms': (await tab.read('bench.shown')) ?? undefined,
        'frames from ui.js there to the banner': heed ? await tab.read(frames(UI_THERE)) : undefined,
        'frames from ui.js run to the banner': heed ? await tab.read(frames('bench.drawn')) : undefined,
        'first paint of the page, ms': await tab.read(
          'performance.getEntriesByName("first-contentful-paint")[0]?.startTime',
        ),
        'script time, ms': await tab.script(),
        // Chromium tells of no task below 50 ms.
        'longest task, ms': await tab.read('Math.max(50, ...bench.tasks)'),
        'longest script of Heed, ms': heed ? await tab.read('Math.max(0, ...bench.scripts)') : undefined,
        'layout shift': await tab.read('bench.shifts'),
        'heap after collection, kB': await tab.heap(),
      };
    });

/** The visitor was here, said yes and has seen another page; without Heed the same scripts are plain. `parts` of the page. */
const back =
  ({ slowLine, cold, ...parts }) =>
  (site, browser, heed) =>
    asNew(browser, async (visitor) => {
      const before = await openTab(visitor, { expect: { banner: heed, inline: 10, all: 14 } });
      await arrive(before, site.url({ heed, ...parts }), heed);
      if (heed) {
        await before.click();
        await before.until(['all'], 50);
      }
      await before.close();
      const visit = async (options) => {
        const tab = await openTab(visitor, { expect: { inline: 10, all: 14 }, ...options });
        await tab.open(site.url({ heed, free: true, ...parts }), ['loaded', 'all'], WATCH);
        return tab;
      };
      await (await visit({})).close();
      const tab = await visit({ slowLine, cold });
      return {
        'first pixel asked for, ms': await tab.read(
          'Math.min(...performance.getEntriesByType("resource").filter(({ name }) => /pixel/.test(name)).map(({ startTime }) => startTime))',
        ),
        'last of 14 pixels ran, ms': await tab.read('bench.all'),
        'script time, ms': await tab.script(),
      };
    });

/** `inline` marks, or `rows` of pixels with a script each, all released by one click. */
const click =
  ({ inline = 0, rows = 0, busy = 0, cpu }) =>
  (site, browser, heed) =>
    asNew(browser, async (visitor) => {
      const tab = await openTab(visitor, { expect: { banner: true, inline, all: inline + rows }, cpu });
      await arrive(tab, site.url({ heed, inline, rows, busy, external: 0 }), heed);
      await tab.click();
      await tab.until(['all', 'painted'], 100);
      return {
        'click to the next frame, ms': await tab.read('bench.painted - bench.click'),
        [`click to the last ${rows ? 'pixel' : 'mark'}, ms`]: await tab.read('bench.all - bench.click'),
        // Chromium reports no event below 16 ms.
        'click event, ms': await tab.read('Math.max(8, ...bench.clicks)'),
        'longest task, ms': await tab.read('Math.max(50, ...bench.tasks)'),
        'share of visits whose next frame has no view': await tab.read('Number(bench.gone)'),
      };
    });

/** Ten frames with 40 products of 5 elements each. */
const INSERT = `new Promise((done) => {
  const list = document.querySelector('#products');
  let left = 10;
  requestAnimationFrame(function step() {
    const more = document.createDocumentFragment();
    for (let at = 0; at < 40; at++) more.append(list.firstElementChild.cloneNode(true));
    list.append(more);
    if (--left) requestAnimationFrame(step);
    else setTimeout(done, 60);
  });
})`;

const large = (site, browser, heed) =>
  asNew(browser, async (visitor) => {
    const tab = await openTab(visitor, { expect: { banner: heed } });
    await arrive(tab, site.url({ heed, count: 1000, inline: 100 }), heed);
    const loaded = await tab.script();
    await tab.read(INSERT); // warms the inserting code up
    const before = await tab.script();
    await tab.read(INSERT);
    return {
      'banner shows, ms': (await tab.read('bench.shown')) ?? undefined,
      'script time, ms': loaded,
      'script time of 2,000 elements inserted later, ms': (await tab.script()) - before,
    };
  });

/** Runs in a task of the page, whose time is counted. */
const inTask = (code, rest) => `new Promise((done) => setTimeout(() => { ${code}; setTimeout(done, ${rest}); }))`;

/** To the shop, to a host that nobody knows and to one of a refused pixel. */
const REQUEST = inTask(
  `const { origin, port } = new URL(document.querySelector('script[src*="pixel.js"]').src);
  for (let at = 0; at < 50; at++)
    for (const to of ['/own?', '/own-too?', 'http://127.0.0.1:' + port + '/strange?', origin + '/refused?'])
      fetch(to + at, { mode: 'no-cors' }).catch(() => {})`,
  400,
);
/** One by one, as page code does. */
const APPEND = inTask(
  `const list = document.querySelector('#products');
  for (let at = 0; at < 1000; at++) {
    const item = document.createElement('li');
    item.setAttribute('data-at', at);
    list.appendChild(item);
    item.append(document.createElement('p'));
  }`,
  60,
);

/** Both pages have Heed; one has the guard. */
const guarded = (mode) => (site, browser, heed) =>
  asNew(browser, async (visitor) => {
    const guard = heed ? mode : undefined;
    const tab = await openTab(visitor, { expect: { banner: true } });
    await arrive(tab, site.url({ heed: true, guard }), true);
    const isThere = await tab.read('performance.getEntriesByType("resource").some(({ name }) => /guard/.test(name))');
    if (isThere !== heed) throw new Error(`the guard is ${isThere ? 'there' : 'not there'}`);
    const loaded = await tab.script();
    const cost = async (act) => {
      await tab.read(act); // warms it up
      const before = await tab.script();
      await tab.read(act);
      return (await tab.script()) - before;
    };
    return {
      'script time of loading, ms': loaded,
      'script time of 200 requests, ms': await cost(REQUEST),
      'script time of 2,000 elements inserted one by one, ms': await cost(APPEND),
      'heap after collection, kB': await tab.heap(),
    };
  });

/** `alone`: there is nothing to click without Heed. */
export const SCENARIOS = {
  first: { title: 'First visit', run: first() },
  'first-4x': { title: 'First visit, processor slowed 4 times', run: first({ cpu: 4 }) },
  return: { title: 'Returning visitor with a yes, empty HTTP cache', run: back({ cold: true }) },
  'return-slow': {
    title: 'Returning visitor with a yes, empty HTTP cache, 1.6 Mbit/s and 150 ms',
    run: back({ cold: true, slowLine: true }),
  },
  'return-cached': {
    title: 'Returning visitor with a yes, Heed in the HTTP cache, 1.6 Mbit/s and 150 ms',
    run: back({ slowLine: true }),
  },
  'return-usual': {
    title:
      'Returning visitor with a yes, Heed in the HTTP cache, a page of 27 kB with its pixels at the end, 1.6 Mbit/s and 150 ms',
    run: back({ slowLine: true, letters: 45_000 }),
  },
  'return-ahead': {
    title:
      'Returning visitor with a yes, Heed in the HTTP cache, `gate.js` preloaded by the page, 1.6 Mbit/s and 150 ms',
    run: back({ slowLine: true, hint: true }),
  },
  'return-near': { title: 'Returning visitor with a yes, Heed in the HTTP cache', run: back({}) },
  'return-built': {
    title: 'Returning visitor with a yes, `heed build`, empty HTTP cache',
    run: back({ cold: true, file: 'whole' }),
  },
  'return-built-slow': {
    title: 'Returning visitor with a yes, `heed build`, empty HTTP cache, 1.6 Mbit/s and 150 ms',
    run: back({ cold: true, slowLine: true, file: 'whole' }),
  },
  'return-built-cached': {
    title: 'Returning visitor with a yes, `heed build` in the HTTP cache, 1.6 Mbit/s and 150 ms',
    run: back({ slowLine: true, file: 'whole' }),
  },
  'click-10': { title: 'Accept all, 10 inline marks', run: click({ inline: 10 }), alone: true },
  'click-busy': {
    title: 'Accept all, ten pixels of 50 ms each, processor slowed 4 times',
    run: click({ inline: 10, busy: 50, cpu: 4 }),
    alone: true,
  },
  'click-100': { title: 'Accept all, 100 inline marks', run: click({ inline: 100 }), alone: true },
  'click-1000': { title: 'Accept all, 1,000 inline marks', run: click({ inline: 1000 }), alone: true },
  'pixels-100': { title: 'Accept all, 100 declared pixels with a script each', run: click({ rows: 100 }), alone: true },
  'guard-report': { title: 'Guard in mode `report`, against Heed without it', run: guarded('report') },
  'guard-warn': { title: 'Guard in mode `warn`, against Heed without it', run: guarded('warn') },
  'guard-enforce': { title: 'Guard in mode `enforce`, against Heed without it', run: guarded('enforce') },
  large: { title: 'Page of 5,000 elements with 100 marks', run: large },
};

/** The files of Heed that a tab asked for, and whether they were there before the banner. */
const OURS = `performance.getEntriesByType('resource')
  .map(({ name, responseEnd }) => ({ path: new URL(name).pathname, early: responseEnd < bench.shown }))
  .filter(({ path }) => path.startsWith('/heed/'))`;
const paths = (files) => files.map(({ path }) => path);

/** At 1.6 Mbit/s and 150 ms: the files that have come to a first visit when the banner shows, those that come after it, and those of a returning visitor. */
export const loads = (site, browser) =>
  asNew(browser, async (visitor) => {
    const tab = await openTab(visitor, { expect: { banner: true, inline: 10, all: 14 }, slowLine: true });
    await tab.open(site.url({ heed: true }), ['loaded', 'shown'], 2000);
    const files = await tab.read(OURS);
    await tab.click();
    await tab.until(['all'], 100);
    await tab.close();
    const again = await openTab(visitor, { expect: { inline: 10, all: 14 }, cold: true });
    await again.open(site.url({ heed: true, free: true }), ['loaded', 'all'], 1000);
    return {
      banner: paths(files.filter(({ early }) => early)),
      idle: paths(files.filter(({ early }) => !early)),
      again: paths(await again.read(OURS)),
    };
  });
