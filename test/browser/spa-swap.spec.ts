/** A router may replace the body, the whole document, or take our host away: what is due is back within one frame, and works. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { inventory, noteObservers } from './inventory.js';
import { complaints, decisionOn, markedShop, OPENER, switches } from './marked-shop.js';

/** What the page has in its place then, with a control that nobody bound. */
const NEXT = `'<main>Next</main>${OPENER}'`;
const NEW_BODY = `const body = document.createElement('body'); body.innerHTML = ${NEXT};`;

/** Ways to change a page; each ends when the change is made. */
const WAYS: Record<string, string> = {
  'the body is replaced': `${NEW_BODY} document.body = body`,
  'the body is replaced in a view transition': `await document.startViewTransition(() => { ${NEW_BODY} document.body.replaceWith(body) }).updateCallbackDone`,
  'the body is emptied and filled': `document.body.innerHTML = ${NEXT}`,
  'the page takes our host away': `document.querySelector('[data-heed-host]').remove(); document.body.innerHTML = ${NEXT}`,
  'all but the body is taken away': `${NEW_BODY} document.documentElement.replaceChildren(document.head, body)`,
  'it is taken away in a frame': `await new Promise(requestAnimationFrame); document.querySelector('[data-heed-host]').remove(); document.body.innerHTML = ${NEXT}`,
  'the root element is replaced': `const root = document.createElement('html'); root.lang = 'en'; ${NEW_BODY} root.append(document.createElement('head'), body); document.documentElement.replaceWith(root)`,
};

/** Changes the page. Whether this control of ours is to be seen on it one frame later. */
const isThereAfter = (tab: Page, way: string, action: string): Promise<boolean> =>
  tab.evaluate(`(async () => {
    ${WAYS[way]};
    await null;
    await new Promise(requestAnimationFrame);
    const { shadowRoot } = document.querySelector('[data-heed-host]') ?? {};
    return !!shadowRoot?.querySelector('[data-heed-action=${action}]')?.getClientRects().length;
  })()`);

/** Attributes of the elements around the page: frameworks draw those, too. */
const attributes = (tab: Page): Promise<string[]> =>
  tab.evaluate('[document.documentElement, document.body].flatMap((one) => one.getAttributeNames())');

const overflow = (tab: Page): Promise<string> => tab.evaluate('getComputedStyle(document.documentElement).overflow');

async function visit() {
  const { shop } = await markedShop({ config: { region: 'DE', report: { url: '/consent-records' } }, body: OPENER });
  const tab = await openTab();
  const heard = complaints(tab);
  await noteObservers(tab);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await shop.heard('/heed/preferences.js');
  await quiet(tab);
  return { shop, tab, heard };
}

for (const way of Object.keys(WAYS)) {
  test(`T9.4 ${way}: the banner is back within one frame, as it was, and works`, async () => {
    const { shop, tab, heard } = await visit();
    const before = await inventory(tab);
    expect(await isThereAfter(tab, way, 'accept')).toBe(true);
    expect(await tab.textContent('main')).toBe('Next');
    expect(await inventory(tab)).toEqual(before);
    await tab.click(control('reject'));
    expect(await tab.locator(control('reject')).count()).toBe(0);
    await expect.poll(() => shop.records.length).toBe(1);
    // The control came with the new body.
    await tab.click('[data-heed-open]');
    await tab.click(`dialog ${control('accept')}`);
    await expect.poll(() => shop.records.length).toBe(2);
    expect((await decisionOn(tab)).allowed).toMatchObject({ marketing: true });
    expect([await attributes(tab), heard]).toEqual([['lang'], []]);
  });

  test(`T9.4 ${way}: open preferences are back with what was set in them, and nothing is left locked`, async () => {
    const { tab, heard } = await visit();
    await tab.click(control('choose'));
    await tab.click('dialog [data-heed-name="analytics"]');
    const before = await switches(tab);
    expect(before).toMatchObject({ analytics: 'true', marketing: 'false' });
    expect(await isThereAfter(tab, way, 'save')).toBe(true);
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await switches(tab)).toEqual(before);
    expect([await overflow(tab), await attributes(tab)]).toEqual(['hidden', ['lang']]);
    await tab.click(control('save'));
    await tab.waitForSelector(control('save'), { state: 'detached' });
    expect((await decisionOn(tab)).allowed).toMatchObject({ analytics: true, marketing: false });
    expect([await overflow(tab), await attributes(tab)]).toEqual(['visible', ['lang']]);
    await tab.click('[data-heed-open]');
    await tab.waitForSelector(control('save'));
    expect(heard).toEqual([]);
  });
}

test('T9.4 history.pushState in a loop changes nothing of ours, and no one is told of anything', async () => {
  const { tab, heard } = await visit();
  const before = await inventory(tab);
  await tab.evaluate('window.told = []; heed.subscribe((_, { cause }) => told.push(cause))');
  await tab.evaluate(`(async () => {
    for (let at = 0; at < 100; at++) {
      history[at % 3 ? 'pushState' : 'replaceState']({}, '', '/page/' + at);
      document.title = 'Page ' + at;
      document.body.firstElementChild.replaceWith(document.body.firstElementChild.cloneNode(true));
      if (at % 10 === 9) {
        history.back();
        await new Promise((done) => addEventListener('popstate', done, { once: true }));
      }
    }
  })()`);
  expect(await inventory(tab)).toEqual(before);
  expect(await tab.evaluate('told')).toEqual(['start']);
  await tab.click('[data-heed-open]');
  await tab.waitForSelector(control('save'));
  expect(heard).toEqual([]);
});

test('T9.4 a control works where its page stops clicks on their way up', async () => {
  const { tab } = await visit();
  await tab.evaluate("document.body.addEventListener('click', (event) => event.stopPropagation())");
  await tab.click('[data-heed-open]');
  await tab.waitForSelector(control('save'));
});

test('T9.4 a router sees that the click on a link that opens a view is taken', async () => {
  const { tab } = await visit();
  await tab.evaluate(`
    document.body.innerHTML = '<a href="/privacy" data-heed-open="preferences">Privacy</a>';
    document.body.addEventListener('click', (event) => {
      if (!event.defaultPrevented) history.pushState({}, '', event.target.href);
      event.preventDefault();
    })`);
  await tab.click('[data-heed-open]');
  await tab.waitForSelector(control('save'));
  expect(new URL(tab.url()).pathname).toBe('/');
});

test('T9.4 our own control comes back where a router takes it away, and a page that insists is not hung', async () => {
  const { shop } = await markedShop({ config: { region: 'DE' } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.waitForSelector('[data-heed-link] button');
  await tab.evaluate(`document.documentElement.replaceChildren(document.head, document.createElement('body'))`);
  await tab.waitForSelector('[data-heed-link] button');
  await tab.evaluate(`
    window.taken = 0;
    new MutationObserver(() => {
      const link = document.querySelector('[data-heed-link]');
      if (link) taken++, link.remove();
    }).observe(document, { childList: true, subtree: true });
    document.body.append('more')`);
  await tab.waitForFunction('taken > 3');
});
