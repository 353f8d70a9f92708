/** What is looked at once a peer, and not timed: bytes, and what a page with it does and does not do. */
import { setTimeout as wait } from 'node:timers/promises';
import { asNew, openTab } from '../tab.mjs';
import { ALL, arrive, INLINE } from './visits.mjs';

/** Runs `act` on a page of this peer once its banner is there. `options` of the tab. */
const look = (browser, peer, url, act, options) =>
  asNew(browser, async (visitor) => {
    const expect = { banner: true, accept: peer.accept, inline: INLINE, all: ALL };
    const tab = await openTab(visitor, { expect, ...options });
    await arrive(tab, url, peer);
    return act(tab, visitor);
  });

const FILES = (folder) => `performance.getEntriesByType('resource')
  .map(({ name, responseEnd }) => ({ path: decodeURI(new URL(name).pathname), early: responseEnd < (bench.shown ?? Infinity) }))
  .filter(({ path }) => path.startsWith(${JSON.stringify(folder)}))`;

/** Brotli bytes on a slow line: when the banner shows, after that while nobody answers, and of who returns with an empty cache. */
const transfer = (browser, peer, pages, bytes) =>
  look(
    browser,
    peer,
    pages.first,
    async (tab, visitor) => {
      await wait(2500);
      const files = await tab.read(FILES(peer.folder));
      await tab.click();
      await tab.until(['all'], 100);
      await tab.close();
      const again = await openTab(visitor, { expect: { inline: INLINE, all: ALL }, cold: true });
      await again.open(pages.again, ['loaded', 'all'], 500);
      const sum = (some) => some.reduce((total, { path }) => total + bytes(path).brotli, 0);
      return {
        'until the banner shows': sum(files.filter(({ early }) => early)),
        'after that, unanswered': sum(files.filter(({ early }) => !early)),
        'a visitor who returns': sum(await again.read(FILES(peer.folder))),
      };
    },
    { slowLine: true },
  );

const TEXT = (banner) => `bench.find(${JSON.stringify(banner)})?.textContent ?? ''`;
const gpc = async (browser, peer, pages) => {
  const say = () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true });
  const read = (tab) => tab.read(TEXT(peer.banner));
  try {
    return /privacy control|GPC/i.test(await look(browser, peer, pages.first, read, { prepare: say }))
      ? 'told to the visitor'
      : 'not mentioned';
  } catch {
    return 'no banner';
  }
};

/** Whether the banner comes, keeps its style and lets pixels run, under a policy. */
const underPolicy = async (browser, peer, url) => {
  try {
    return await look(browser, peer, url, async (tab) => {
      const isPlaced = await tab.read(`(() => {
        for (let at = bench.find(${JSON.stringify(peer.banner)}); at; at = at.parentElement ?? at.getRootNode().host)
          if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
        return false;
      })()`);
      await tab.click();
      await wait(1500);
      return `${isPlaced ? 'banner' : 'banner out of place'}, ${await tab.read('bench.count()')} of ${ALL} pixels run`;
    });
  } catch {
    return 'no banner';
  }
};

const late = (browser, peer, pages) =>
  look(browser, peer, pages.first, async (tab) => {
    if (!peer.mark) return 'by its API only';
    await tab.click();
    await tab.until(['all'], 300);
    const mark = peer.mark({ category: 'analytics', code: 'bench.ran("late")' }, '');
    await tab.read(`document.body.append(document.createRange().createContextualFragment(${JSON.stringify(mark)}))`);
    await wait(500);
    return (await tab.read('bench.count("late")')) ? 'run' : 'do not run';
  });

const axe = (browser, peer, pages, source) =>
  look(browser, peer, pages.first, async (tab) => {
    await wait(500);
    await tab.read(`${source};0`);
    const found = await tab.read(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
    );
    return found.join(', ') || 'none';
  });

export const factsOf = async (browser, peer, pages, { bytes, axeSource }) => ({
  bytes: await transfer(browser, peer, pages, bytes),
  'pixels before an answer': await look(browser, peer, pages.first, async (tab) => {
    await wait(1000);
    return String(await tab.read('bench.count()'));
  }),
  'GPC in the banner': await gpc(browser, peer, pages),
  'strict CSP': await underPolicy(browser, peer, pages.strict),
  '… and Trusted Types': await underPolicy(browser, peer, pages.trusted),
  'marks put in later': await late(browser, peer, pages),
  'axe on the banner': await axe(browser, peer, pages, axeSource),
});
