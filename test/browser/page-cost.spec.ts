/** What Heed costs a page is counted: hops between marks, looks at the page, and nothing at all once all is quiet. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';
import { markedShop, OPENER, OPTIONAL } from './marked-shop.js';

declare global {
  interface Window {
    /** How many marks ran in each task. */
    batches: number[];
    /** How often each function of the browser was called. */
    calls: Record<string, number>;
    /** Starts the counting anew. */
    recount(): void;
  }
}

const answered = async (tab: Page, action: string) => {
  await tab.click(control(action));
  await quiet(tab);
};

const MARKS = 1000;
/** The message comes in the task after this one, before any that Heed asked for later. */
const NOTE = `(() => {
  const last = batches.length - 1;
  if (window.noting) return batches[last]++;
  window.noting = true;
  batches.push(1);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { window.noting = false; };
  port2.postMessage(0);
})()`;

/** Looks at the page, which cost more the larger it is. */
const countLooks = () => {
  window.calls = {};
  window.batches = [];
  window.recount = () => {
    window.calls = {};
  };
  const count = (type: object, names: string[]) => {
    for (const name of names) {
      const methods = type as Record<string, (...args: unknown[]) => unknown>;
      const own = methods[name] as (...args: unknown[]) => unknown;
      methods[name] = function (this: unknown, ...args) {
        window.calls[name] = (window.calls[name] ?? 0) + 1;
        return own.apply(this, args);
      };
    }
  };
  count(Document.prototype, ['querySelector', 'querySelectorAll']);
  count(Element.prototype, ['querySelector', 'querySelectorAll', 'matches', 'closest', 'getAttribute']);
  count(window, ['getComputedStyle']);
};
const looks = (tab: Page) => tab.evaluate(() => Object.values(window.calls).reduce((sum, calls) => sum + calls, 0));

test('T8.6 of 1,000 marks each runs in a task of its own, and the page is not looked at for each', async () => {
  const mark = `<script type="text/plain" data-heed="marketing">${NOTE}</script>`;
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, body: OPENER + mark.repeat(MARKS) }) } });
  const tab = await openTab();
  await tab.addInitScript(countLooks);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  await tab.evaluate(() => window.recount());
  await tab.click(control('accept'));
  await tab.waitForFunction((all) => window.batches.reduce((sum, one) => sum + one, 0) === all, MARKS);
  expect(await tab.evaluate(() => Math.max(...window.batches))).toBe(1);
  const calls = await tab.evaluate(() => window.calls);
  expect(calls.querySelectorAll).toBeLessThan(20);
  expect(calls.querySelector ?? 0).toBeLessThan(20);
});

test.each(['accept', 'reject'])(
  '2,000 elements that come after %s are looked at by the batch, not one by one',
  async (action) => {
    const { shop } = await markedShop({ config: { region: 'DE' }, body: `${OPENER}<ul></ul>` });
    const tab = await openTab();
    await tab.addInitScript(countLooks);
    await tab.goto(shop.url);
    await answered(tab, action);
    const insert = () =>
      tab.evaluate(async () => {
        window.recount();
        const list = document.createElement('ul');
        document.body.append(list);
        for (let batch = 0; batch < 10; batch++) {
          for (let at = 0; at < 200; at++) list.append(document.createElement('li'));
          await new Promise((done) => setTimeout(done));
        }
      });
    await insert();
    await quiet(tab);
    expect(await looks(tab)).toBeLessThan(200);
    // The measure sees one look for each, where there is one.
    await tab.evaluate(() => {
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) (node as Element).matches('ul');
      }).observe(document.body, { childList: true, subtree: true });
    });
    await insert();
    expect(await looks(tab)).toBeGreaterThan(2000);
  },
);

test('what brings no mark has the page looked at by nobody, and what does is found wherever it is in it', async () => {
  const { shop, ads } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  await tab.addInitScript(countLooks);
  await tab.goto(shop.url);
  await answered(tab, 'accept');
  const insert = (deep: string) =>
    tab.evaluate(async (deep) => {
      window.recount();
      for (let batch = 0; batch < 10; batch++) {
        const more = document.createElement('template');
        more.innerHTML = `${'<article><h3>Lamp</h3><p>Sturdy</p></article>'.repeat(40)}${batch === 5 ? deep : ''}`;
        document.body.append(more.content);
        await new Promise((done) => setTimeout(done));
      }
    }, deep);
  const inPage = () => tab.evaluate(() => window.calls.querySelectorAll ?? 0);
  await insert('');
  await quiet(tab);
  expect(await inPage()).toBe(0);
  for (const [name, within] of [
    ['deep', (mark: string) => `<div><p>${mark}</p></div>`],
    // A form's fields hide its methods.
    ['form', (mark: string) => `<form><input name="matches"><input name="querySelector">${mark}</form>`],
  ] as const) {
    await insert(within(`<img alt="" data-heed="marketing" data-src="${ads.url}/${name}.gif">`));
    await ads.heard(`/${name}.gif`);
    expect(await inPage()).toBeGreaterThan(0);
  }
});

/** Everything by which a page acts again on its own; what repeats counts each time. */
const countTurns = () => {
  window.calls = {};
  window.recount = () => {
    window.calls = {};
  };
  const note = (name: string) => {
    window.calls[name] = (window.calls[name] ?? 0) + 1;
  };
  const page = window as unknown as Record<string, (act: (...args: unknown[]) => void, ...rest: unknown[]) => unknown>;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const own = page[name] as (act: (...args: unknown[]) => void, ...rest: unknown[]) => unknown;
    page[name] = (act, ...rest) => {
      note(name);
      return own(
        (...args: unknown[]) => {
          note(name);
          act(...args);
        },
        ...rest,
      );
    };
  }
  const send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
    note('postMessage');
    send.apply(this, args as Parameters<typeof send>);
  };
  const ask = window.fetch;
  window.fetch = (...args) => {
    note('fetch');
    return ask(...args);
  };
};

const SPAN = 3000;
/** What a page did of its own accord within a span of time that the test keeps, not the page. */
const turns = async (tab: Page) => {
  await tab.evaluate(() => window.recount());
  await new Promise((done) => setTimeout(done, SPAN));
  return tab.evaluate(() => window.calls);
};

test.each([
  ['with the banner open', null],
  ['for who said yes before', 'accept'],
  ['for who said no before', 'reject'],
])('idle costs nothing %s: no timer, no frame, no message, no request', async (_, action) => {
  const { shop, ads } = await markedShop({
    config: { region: 'DE', report: { url: '/consent-records' } },
    body: OPENER,
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  if (action) await answered(tab, action);
  await tab.addInitScript(countTurns);
  await tab.goto(`${shop.url}/next`);
  if (!action) await tab.waitForSelector(control('accept'));
  if (action === 'accept') for (const id of OPTIONAL) await ads.heard(`/${id}.js`);
  await quiet(tab);
  // The timers that a start sets, such as the one that gives up on a slow script, may still be running.
  await expect.poll(() => turns(tab), { timeout: 30_000 }).toEqual({});
  // The measure sees what goes on.
  await tab.evaluate((often) => void setInterval(() => {}, often), SPAN / 4);
  expect((await turns(tab)).setInterval).toBeGreaterThan(1);
});
