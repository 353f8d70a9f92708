/** What is timed: each scenario is one visitor of one peer, and returns numbers by name. */
import { asNew, openTab } from '../tab.mjs';

export const INLINE = 10;
export const ALL = 14;

/** Waits until the banner can be answered. */
export const arrive = (tab, url, { accept, deaf = 250 }) =>
  tab.open(url, accept ? ['loaded', 'shown'] : ['loaded'], accept ? deaf : 250);

const expectOf = ({ accept }) => ({ banner: !!accept, accept, inline: INLINE, all: ALL });

const ask = (speed) => (browser, peer, pages) =>
  asNew(browser, async (visitor) => {
    const tab = await openTab(visitor, { expect: expectOf(peer), ...speed });
    await arrive(tab, pages.first, peer);
    const values = {
      'banner in sight, ms': await tab.read('bench.shown'),
      'script time, ms': await tab.script(),
      'layout shift': await tab.read('bench.shifts'),
    };
    await tab.click();
    await tab.until(['all', 'painted'], 100);
    return {
      ...values,
      // Chromium tells of no event below 16 ms.
      'click event, ms': await tab.read('Math.max(8, ...bench.clicks)'),
      'click to the last of 14 pixels, ms': await tab.read('bench.all - bench.click'),
    };
  });

/** The visitor has answered, and has seen another page since: what a browser keeps of scripts is there. */
const comeBack = (speed) => (browser, peer, pages) =>
  asNew(browser, async (visitor) => {
    const visit = async (url, options) => {
      const tab = await openTab(visitor, { expect: expectOf(peer), ...options });
      if (url === pages.first) {
        await arrive(tab, url, peer);
        if (peer.accept) await tab.click();
        if (peer.accept) await tab.until(['all'], 100);
      } else await tab.open(url, ['loaded', 'all'], 100);
      const at = await tab.read(
        'Math.min(...performance.getEntriesByType("resource").filter(({ name }) => /pixel[.]js/.test(name)).map(({ startTime }) => startTime))',
      );
      await tab.close();
      return at;
    };
    await visit(pages.first);
    await visit(pages.again);
    return { 'first pixel asked for, ms': await visit(pages.again, speed) };
  });

/** `free`: the page without a library is visited, too: its pixels wait for nobody, and the others are compared with it. */
export const VISITS = {
  first: { title: 'First visit and *Accept all*', run: ask({}) },
  'first-4x': { title: 'First visit and *Accept all*, processor slowed 4 times', run: ask({ cpu: 4 }) },
  'first-slow': { title: 'First visit and *Accept all*, 1.6 Mbit/s and 150 ms', run: ask({ slowLine: true }) },
  return: { title: 'Returning visitor with a yes, library in the HTTP cache', run: comeBack({}), free: true },
  'return-slow': {
    title: 'Returning visitor with a yes, library in the HTTP cache, 1.6 Mbit/s and 150 ms',
    run: comeBack({ slowLine: true }),
    free: true,
  },
  'return-cold': {
    title: 'Returning visitor with a yes, empty HTTP cache, 1.6 Mbit/s and 150 ms',
    run: comeBack({ slowLine: true, cold: true }),
    free: true,
  },
};
