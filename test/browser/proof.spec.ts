/** What a page accepted is in the database exactly once, whatever happens to the page, on the road, and to the server. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../faults/served.js';
import { binaries, startCluster } from '../unit/server/cluster.js';
import { control, openTab, quiet } from './fixture.js';
import { call, decisionOn } from './marked-shop.js';
import { servedShop, type Trouble } from './served-shop.js';

const TOKEN = 'the-token-of-this-test';
const HEED_TOKENS = createHash('sha256').update(TOKEN).digest('hex');
const DE = { region: 'DE', report: { url: '/records' }, withdraw: 'stay' };
const TELL =
  "<script>(window.heed = window.heed || []).push((c) => c.subscribe((d, { cause }) => cause === 'choice' && accepted(d.choice.id)));</script>";
const DAY = 864e5;
const SOON = { timeout: 25_000, interval: 200 };

/** A database, the server before it, and what pages accepted of what their visitors said. */
const openStore = async (url: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-proof-'));
  const start = () => serve(['--rate', '0', ...(url ? [] : ['--data', folder])], { DATABASE_URL: url, HEED_TOKENS });
  const accepted = new Set<string>();
  let served = await start();
  const roads: { posts: number[] }[] = [];
  const kept = async (): Promise<string[]> => {
    const answer = await fetch(`${served.url}/export`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const lines = (await answer.text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line).record.id);
  };
  return {
    accepted,
    /** Ids in the database, each as often as it is there. */
    kept,
    posts: () => roads.reduce((sum, { posts }) => sum + posts.length, 0),
    end: (signal: 'SIGTERM' | 'SIGKILL') => served.end(signal),
    restart: async () => {
      served = await start();
    },
    /** A visitor who was never here, on a shop of their own. */
    async visit() {
      const { shop, road } = await servedShop(() => served, { config: DE, before: TELL });
      roads.push(road);
      const tab = await openTab();
      await tab.context().exposeBinding('accepted', (_, id: string) => accepted.add(id));
      const open = async (page: Page, path = '') => {
        await page.goto(shop.url + path);
        await page.waitForFunction('heed.decision');
      };
      await open(tab);
      await tab.waitForSelector(control('accept'));
      await quiet(tab);
      return { tab, road, open, tried: () => shop.heard('/records') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
type Store = Awaited<ReturnType<typeof openStore>>;

const stores: Record<string, Store> = {};
let cluster: { url: string; stop(): void } | undefined;

beforeAll(async () => {
  cluster = binaries ? await startCluster(binaries) : undefined;
  stores.PGlite = await openStore('');
  if (cluster) stores.PostgreSQL = await openStore(cluster.url);
});
afterAll(async () => {
  for (const store of Object.values(stores)) {
    await store.end('SIGTERM');
    store.remove();
  }
  cluster?.stop();
});

type Visit = Awaited<ReturnType<Store['visit']>>;

/** The same happens to a visitor of each store. */
const each = async (act: (visit: Visit, store: Store) => Promise<unknown>): Promise<void> => {
  await Promise.all(
    Object.values(stores).map(async (store) => {
      const before = new Set(store.accepted);
      await act(await store.visit(), store);
      const said = () => [...store.accepted].filter((id) => !before.has(id));
      expect(said()).not.toEqual([]);
      const missing = async () => {
        const there = await store.kept();
        return said().filter((id) => !there.includes(id));
      };
      await expect.poll(missing, SOON).toEqual([]);
    }),
  );
};

/** The visitor comes back, when whatever waits is due; what the browser kept of the choice is what they said. */
const comeBack = async ({ tab, open }: Visit, { accepted }: Store) => {
  const next = await tab.context().newPage();
  await next.clock.setSystemTime(Date.now() + DAY);
  await open(next, '/next');
  const { choice } = await decisionOn(next);
  expect(choice).toBeDefined();
  accepted.add(choice?.id ?? '');
};

const TROUBLES: [string, Trouble][] = [
  ['answers 500', { status: 500 }],
  ['answers 503', { status: 503 }],
  ['breaks off', 'reset'],
  ['breaks off amid the body', 'torn'],
  ['loses the answer after the commit', 'lost'],
];

test.each(TROUBLES)('a backend that %s gets the record from the same page', (_, trouble) =>
  each(async ({ tab, road, tried }) => {
    road.trouble = trouble;
    await tab.click(control('accept'));
    await tried();
    road.trouble = '';
  }),
);

test('a backend that answers 429 is asked again when it said, not before', () =>
  each(async ({ tab, road, tried }) => {
    road.trouble = { status: 429, headers: { 'retry-after': '4' } };
    await tab.click(control('reject'));
    await tried();
    road.trouble = '';
    await expect.poll(() => road.posts.length, SOON).toBe(2);
    const [first = 0, second = 0] = road.posts;
    expect(second - first).toBeGreaterThanOrEqual(4000);
  }));

test('a backend that hangs gets the record on the next visit', () =>
  each(async (visit, store) => {
    visit.road.trouble = 'hang';
    await visit.tab.click(control('accept'));
    await visit.tried();
    visit.road.trouble = '';
    await comeBack(visit, store);
  }));

test('a server that is away gets the record when it is back', () =>
  each(async ({ tab, tried }, { end, restart }) => {
    await end('SIGTERM');
    await tab.click(control('accept'));
    await tried();
    await restart();
  }));

test('a server that is killed amid what several visitors say gets all of it', () =>
  each(async (first, store) => {
    const visits = [first, await store.visit(), await store.visit()];
    const clicks = visits.map(({ tab }) => tab.click(control('accept')));
    await Promise.race(visits.map(({ tried }) => tried()));
    await store.end('SIGKILL');
    await Promise.all(clicks);
    await Promise.all(visits.map(({ tab }) => call(tab, 'choose("none")')));
    await store.restart();
  }));

/** Until not one letter more fits. */
const FILL = `for (let size = 2 ** 20, count = 0; size >= 1; size /= 2)
  try { for (;;) localStorage.setItem('fill' + count++, 'x'.repeat(size)); } catch {}`;

test('where storage is full, the page itself keeps the record until it is delivered', () =>
  each(async ({ tab, road, tried }) => {
    await tab.evaluate(FILL);
    road.trouble = { status: 503 };
    await tab.click(control('accept'));
    await tried();
    expect(await tab.evaluate('Object.keys(localStorage).filter((key) => /queue|outbox/.test(key))')).toEqual([]);
    road.trouble = '';
  }));

test.each<[string, Trouble]>([
  ['', ''],
  [', and the answers are lost', 'lost'],
  [', and the backend is away', { status: 503 }],
])('two tabs answer at once%s', (_, trouble) =>
  each(async ({ tab, road, open, tried }) => {
    const two = await tab.context().newPage();
    await open(two, '/next');
    await two.waitForSelector(control('reject'));
    road.trouble = trouble;
    await Promise.all([call(tab, 'choose("all")'), call(two, 'choose("none")')]);
    await tried();
    road.trouble = '';
  }),
);

test.each<[string, Trouble]>([
  ['', ''],
  [', and the backend is away', { status: 503 }],
])('a page crashes in the task of the answer%s', (_, trouble) =>
  each(async (visit, store) => {
    const { tab, road } = visit;
    road.trouble = trouble;
    const devtools = await tab.context().newCDPSession(tab);
    const crashed = tab.waitForEvent('crash');
    // The task goes on until the page is no more.
    tab.evaluate('heed.choose("all"); document.cookie = "said=1"; for (;;);').catch(() => {});
    await expect.poll(() => tab.context().cookies(), SOON).toContainEqual(expect.objectContaining({ name: 'said' }));
    devtools.send('Page.crash').catch(() => {});
    await crashed;
    await tab.close();
    road.trouble = '';
    await comeBack(visit, store);
  }),
);

test.each<[string, Trouble]>([
  ['', ''],
  [', and the backend is away', { status: 503 }],
])('a tab closes right after the answer%s', (_, trouble) =>
  each(async (visit, store) => {
    const { tab, road } = visit;
    road.trouble = trouble;
    await call(tab, 'choose("none")');
    await tab.close();
    await comeBack(visit, store);
    road.trouble = '';
    await comeBack(visit, store);
  }),
);

test.for(['PGlite', 'PostgreSQL'])('%s: nothing is lost, nothing is doubled', async (name, { skip }) => {
  const store = stores[name] ?? skip('none is installed');
  const there = await store.kept();
  const sent = [...store.accepted];
  const lost = sent.filter((id) => !there.includes(id));
  const doubled = there.filter((id, index) => there.indexOf(id) !== index);
  const strange = there.filter((id) => !store.accepted.has(id));
  console.log(`${name}: ${sent.length} sent in ${store.posts()} tries, ${lost.length} lost, ${doubled.length} doubled`);
  expect({ lost, doubled, strange }).toEqual({ lost: [], doubled: [], strange: [] });
});
