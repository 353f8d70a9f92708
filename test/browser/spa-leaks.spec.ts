/** Two hundred navigations of an SPA leave nothing of ours behind: nodes, listeners, observers and memory are what they were. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { inventory, noteObservers, toolsOf } from './inventory.js';

/** What a page of it holds: marks of every kind, a control and a slot. */
const content = (url: string) => `
  <button data-heed-open="preferences">Privacy</button>
  <span data-heed-show="status"></span>
  <script type="text/plain" data-heed="marketing" src="${url}/one.js"></script>
  <script type="text/plain" data-heed="marketing" src="${url}/two.js"></script>
  <script type="text/plain" data-heed="marketing">runs++</script>
  <iframe data-heed="marketing" data-src="${url}/embed" width="300" height="200"></iframe>
  <img data-heed="marketing" data-src="${url}/image.gif" alt="">
  <template data-heed="marketing"><p>Opened</p><script>runs++</script></template>`;

/** What is alive when what nobody holds is gone. */
async function counts(tab: Page) {
  const tools = await toolsOf(tab);
  // What a collection finalizes goes with the next one.
  for (let time = 0; time < 3; time++) await tools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners, documents } = await tools.send('Memory.getDOMCounters');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  const { hosts, sheets, observers, onWindow, onDocument } = await inventory(tab);
  const head: number = await tab.evaluate('document.head.childElementCount');
  return {
    nodes,
    listeners,
    documents,
    kB: usedSize / 1024,
    ours: { hosts, sheets, observers, onWindow, onDocument, head },
  };
}

/** So many pages, one after the other, each drawn in place of the one before; where marks are released, each when its own have run. */
const navigate = (tab: Page, times: number, releases: boolean): Promise<void> =>
  tab.evaluate(
    async ([times, releases]) => {
      const main = document.querySelector('main') as HTMLElement;
      const page = window as unknown as { text: string; runs: number };
      for (let time = 0; time < times; time++) {
        history.pushState({}, '', `/page/${time}`);
        page.runs = 0;
        main.innerHTML = page.text;
        do await new Promise((done) => setTimeout(done));
        while (releases && page.runs < 4);
      }
    },
    [times, releases] as const,
  );

test.each([
  ['held', 'reject'],
  ['held while the banner stands', null],
  ['released', 'accept'],
])(
  'T9.4 200 navigations over pages whose marks are %s leave nothing behind',
  { timeout: 240_000 },
  async (_, answer) => {
    const ads = await thirdParty('ads', { '/one.js': 'runs++', '/two.js': '' });
    const text = JSON.stringify(content(ads.url)).replaceAll('</', '<\\/');
    const loaded = `document.addEventListener('load', ({ target }) => /embed$/.test(target.src) && runs++, true)`;
    const head = `<script>window.runs = 0; ${loaded}; window.text = ${text}</script>`;
    const shop = await site({
      pages: { '/': page({ config: { region: 'DE', withdraw: 'stay' }, head, body: '<main></main>' }) },
    });
    const tab = await openTab();
    await noteObservers(tab);
    await tab.goto(shop.url);
    await tab.waitForSelector(control('accept'));
    if (answer) await tab.click(control(answer));
    const pages = (times: number) => navigate(tab, times, answer === 'accept');
    await pages(20);
    await quiet(tab);
    // What was said to screen readers leaves again.
    await tab.waitForFunction(() => !document.querySelector('[data-heed-said]'));
    const before = await counts(tab);
    for (let time = 0; time < 10; time++) await pages(20);
    await quiet(tab);
    const after = await counts(tab);
    expect({ ...after, kB: 0 }).toEqual({ ...before, kB: 0 });
    // What a page of the example brings is some 10 kB; browsers note each navigation and request themselves.
    expect(after.kB - before.kB).toBeLessThan(500);
    // Each page asked for what it has, once; images the browser has in memory.
    const each = ['/embed', '/one.js', '/two.js'];
    const asked = Object.fromEntries(each.map((path) => [path, ads.paths.filter((one) => one === path).length]));
    const times = answer === 'accept' ? 220 : 0;
    expect(asked).toEqual(Object.fromEntries(each.map((path) => [path, times])));
  },
);
