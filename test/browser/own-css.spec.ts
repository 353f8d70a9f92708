/** No style of ours reaches the page: every computed style of every element of it is as without us, but what is documented. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { VIEWS } from './every-view.js';
import { openTab, page, quiet, site } from './fixture.js';

/** A page with an element of nearly every kind. */
const BODY = `<header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<main><h1>Lamps</h1><h2>New</h2><p>Light <b>for</b> <i>every</i> <code>room</code>, <mark>now</mark>.</p>
<form><fieldset><legend>Order</legend><label>Name <input></label><input type="checkbox"><input type="range"><select><option>1</option></select>
<textarea>x</textarea><button type="button">Buy</button><progress value=".5"></progress></fieldset></form>
<table><caption>Prices</caption><thead><tr><th>Lamp</th></tr></thead><tbody><tr><td>9</td></tr></tbody></table>
<details open><summary>More</summary><p>Text</p></details><dialog open>Hello</dialog><div popover>Menu</div>
<figure><svg viewBox="0 0 9 9" width="9"><path d="M0 0h9v9z"/></svg><figcaption>Figure</figcaption></figure>
<dl><dt>Watt</dt><dd>4</dd></dl><ol><li>One</li></ol><blockquote>Fine</blockquote><pre>pre</pre><hr>
<video></video><canvas width="9" height="9"></canvas><div class="card preferences bar switch body"><section class="pair">Ours?</section></div>
<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="288" height="260"></iframe></main>
<footer><a href="/cookies">Cookies</a></footer>`;

/** Every computed style of every element of the page. */
const styles = (tab: Page): Promise<Record<string, Record<string, string>>> =>
  tab.evaluate(() => {
    const all: Record<string, Record<string, string>> = {};
    const own =
      '[data-heed-host], [data-heed-said], [data-heed-embed], [data-heed-opt-out], [data-heed-link], [data-heed-inspector]';
    const elements = [...document.querySelectorAll('*')].filter((one) => !one.matches(own) && !one.closest('head'));
    for (const [at, element] of elements.entries()) {
      const style = getComputedStyle(element);
      // What is named by the direction of writing is there by its side too.
      const names = [...style].filter((name) => !/-(block|inline)/.test(name));
      all[`${at} ${element.localName}`] = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    }
    return all;
  });

/** What differs, such as `html overflow-x`. */
async function changes(tab: Page, before: Awaited<ReturnType<typeof styles>>): Promise<string[]> {
  const now = await styles(tab);
  expect(Object.keys(now)).toEqual(Object.keys(before));
  return Object.entries(now).flatMap(([element, style]) =>
    Object.keys({ ...before[element], ...style })
      .filter((name) => style[name] !== before[element]?.[name])
      .map((name) => `${element.replace(/^\d+ /, '')} ${name}`),
  );
}

const { inspector: _, ...views } = VIEWS;
/** Room for the card, so that nothing that has the focus is below it. */
const ROOM = ['html scroll-padding-bottom'];
/** The page behind a dialog does not scroll. */
const LOCK = ['html overflow-x', 'html overflow-y'];
/** A held embed cannot be reached below its placeholder. */
const HELD = ['iframe interactivity'];
const DOCUMENTED: Record<string, string[]> = {
  bar: [...ROOM, ...HELD],
  box: [...ROOM, ...HELD],
  dialog: [...LOCK, ...HELD],
  preferences: [...LOCK, ...HELD],
  notice: ROOM,
  status: ROOM,
  conflict: ROOM,
  reload: [...ROOM, ...HELD],
  // Over the notice.
  'opt-out': [...LOCK, ...ROOM],
  placeholder: HELD,
  link: HELD,
};

test.each(Object.entries(views))(
  'T19.2 the %s changes no style of the page',
  async (name, { config, mode, box, open }) => {
    const bare = page({ config: null, script: '', body: BODY });
    const shop = await site({ pages: { '/bare': bare, '/': page({ config, body: BODY }) } });
    const tab = await openTab(mode);
    await tab.goto(`${shop.url}/bare`);
    const before = await styles(tab);
    await tab.goto(shop.url);
    await open?.(tab);
    await tab.waitForSelector(box);
    await quiet(tab);
    expect(await changes(tab, before)).toEqual(DOCUMENTED[name]);
    await tab.evaluate('heed.stop()');
    expect(await changes(tab, before)).toEqual([]);
  },
);
