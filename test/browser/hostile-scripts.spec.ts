/** Whatever other scripts did to what all of them share: the same leaves the browser as on a quiet page, and the same is seen. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, quiet } from './fixture.js';
import { HOSTILE } from './hostile-page.js';
import { heard, hostileShop, marksRan, told, type Way } from './hostile-shop.js';
import { delivered, switches } from './marked-shop.js';

const ORDER = ['first', 'ads/second.js', 'ads/third.js', 'fourth', 'template'];
const TOLD = ['["init",{"list":[1,"two",{"three":null}]}]', '["consent",true]'];

const words = (tab: Page, selector: string) => tab.locator(selector).innerText();
const traces = (tab: Page) => tab.evaluate('document.cookie.includes("_tag=") || "tag_1" in localStorage');

/** Asked, all allowed, seen again, some refused, all forgotten, refused, and a film wanted after all. */
async function visit(before: string, way: Way) {
  const { tab, errors, left, shop, films } = await hostileShop({ before, way });
  const seen: unknown[] = [];
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(left()).toEqual({ asked: [], shown: [], records: [] });
  seen.push(await words(tab, '[data-heed-host] section'), await words(tab, '[data-heed-show=notice]'));

  const allowed = async () => {
    await tab.waitForSelector('#offer');
    await expect.poll(() => told(tab)).toEqual(TOLD);
    await expect.poll(() => marksRan(tab)).toEqual(ORDER);
    await quiet(tab);
    seen.push(await heard(tab));
  };
  await tab.click(control('accept'));
  await films.heard('/film');
  await allowed();
  await delivered(tab);
  await tab.reload();
  await allowed();
  expect(await tab.locator(control('accept')).count()).toBe(0);

  await tab.click('[data-heed-open=preferences]');
  expect(await switches(tab)).toEqual({ functional: 'true', analytics: 'true', marketing: 'true' });
  seen.push(await words(tab, 'dialog'));
  await tab.click('[data-heed-name="marketing"]');
  await tab.click('[data-heed-name="functional"]');
  await tab.click(control('save'));
  await tab.waitForSelector('[data-heed-embed]');
  await expect.poll(() => told(tab)).toEqual([...TOLD, '["consent",false]']);
  await expect.poll(() => traces(tab)).toBe(false);
  seen.push(await heard(tab));

  await tab.evaluate('void heed.reset()');
  await tab.waitForSelector('#offer', { state: 'detached' });
  await tab.click(control('reject'));
  await expect.poll(() => shop.records.length).toBe(4);
  await delivered(tab);
  await tab.reload();
  await tab.waitForSelector('[data-heed-embed]');
  await quiet(tab);
  expect([await marksRan(tab), await told(tab), await tab.locator(control('accept')).count()]).toEqual([[], [], 0]);
  await tab.locator('[data-heed-embed]').locator(control('always')).click();
  await expect.poll(() => films.paths.length).toBe(3);
  await expect.poll(() => shop.records.length).toBe(5);
  return [...seen, left(), errors];
}

/** With the signal, where a no to sale is all that is asked: what it says, and what the way out shows. */
async function optOut(before: string) {
  const { tab, errors, left, shop } = await hostileShop({ before, region: 'US-CA', gpc: true });
  await tab.waitForSelector('#offer');
  await expect.poll(() => marksRan(tab)).toEqual(ORDER);
  await expect.poll(() => shop.records.length).toBe(1);
  const status = await words(tab, '[data-heed-host] section');
  await tab.click('[data-heed-open=opt-out]');
  await tab.waitForSelector('dialog [data-heed-name=sale]');
  const view = await words(tab, 'dialog');
  expect(await tab.getAttribute('[data-heed-name=sale]', 'aria-checked')).toBe('false');
  await tab.click(control('close'));
  await quiet(tab);
  expect([await told(tab), await tab.evaluate('heed.decision.why.sale')]).toEqual([[], 'signal']);
  return [status, view, await words(tab, '[data-heed-show=statement]'), await heard(tab), left(), errors];
}

const visits: readonly (readonly [string, (before: string) => Promise<unknown[]>])[] = [
  ['the tag', (before) => visit(before, 'tag')],
  ['the package', (before) => visit(before, 'npm')],
  ['a signal', optOut],
];
/** What a quiet page comes to, measured once. */
const calm = new Map<string, Promise<unknown[]>>();

test.each(visits.flatMap(([way, act]) => Object.keys(HOSTILE).map((name) => [name, way, act] as const)))(
  'T12.2 %s: %s',
  async (name, way, act) => {
    const quietly = calm.get(way) ?? act('');
    calm.set(way, quietly);
    expect((await quietly).at(-1)).toEqual([]);
    expect(await act(HOSTILE[name] as string)).toEqual(await quietly);
  },
);

const NO_JSON = `for (const name in { parse: 1, stringify: 1 }) JSON[name] = () => { throw new Error('no JSON'); };`;
const NO_PROMISE = `window.Promise = function () { throw new Error('no promises'); };`;
const NO_LOOKS = `document.querySelectorAll = () => { throw new Error('no looks'); };`;

test.each([
  ['parse and stringify', NO_JSON],
  ['promises', NO_PROMISE],
  ['looks at the page', NO_LOOKS],
])('T12.2 where %s fail the page goes on, and nothing is released without a word of its visitor', async (_, code) => {
  for (const place of [{ before: code }, { after: code }]) {
    const { tab, left } = await hostileShop(place);
    await tab.waitForLoadState('networkidle');
    await tab.click('#add');
    expect(await tab.textContent('#add')).toBe('added');
    expect(left()).toEqual({ asked: [], shown: [], records: [] });
  }
});

test('a record that cannot be made keeps no refusal from the page', async () => {
  const { tab } = await hostileShop({});
  await tab.click(control('accept'));
  await expect.poll(() => told(tab)).toEqual(TOLD);
  await quiet(tab);
  await tab.evaluate('Array.prototype.sort = () => { throw new Error("no order") }; void heed.choose("none")');
  await expect.poll(() => told(tab)).toEqual([...TOLD, '["consent",false]']);
  await tab.waitForSelector('#offer', { state: 'detached' });
  await expect.poll(() => traces(tab)).toBe(false);
});
