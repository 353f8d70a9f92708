/** Where a choice counts: on its host alone, or on all subdomains; and which of two cookies wins. */
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, cookieOn, decisionOn, markedShop, OPENER } from './marked-shop.js';

test('T6.4 a shared domain: one prompt and one cookie on three subdomains, and a withdrawal is seen on all', async () => {
  const { shop, ads } = await markedShop({
    config: { region: 'DE', withdraw: 'stay', storage: { domain: 'shop.localhost' } },
    body: OPENER,
  });
  const on = (name: string) => shop.url.replace('//shop', `//${name}.shop`);
  const tab = await openTab();
  await tab.goto(on('www'));
  await tab.click(control('accept'));
  await ads.heard('/marketing.js');
  for (const name of ['pay', 'blog']) {
    await tab.goto(on(name));
    await quiet(tab);
    expect([name, (await decisionOn(tab)).ask, await call(tab, 'allows("marketing")')]).toEqual([name, null, true]);
  }
  expect((await tab.context().cookies()).map(({ name, domain }) => [name, domain])).toEqual([
    ['heed', '.shop.localhost'],
  ]);
  await call(tab, 'choose("none")');
  for (const name of ['www', 'pay', 'blog']) {
    await tab.goto(on(name));
    await quiet(tab);
    expect([name, (await decisionOn(tab)).ask, await call(tab, 'allows("marketing")')]).toEqual([name, null, false]);
  }
  expect(await tab.context().cookies()).toHaveLength(1);
});

test('T6.4 by default the choice is this host’s alone', async () => {
  const { shop } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await tab.goto(shop.url.replace('//shop', '//www.shop'));
  await tab.waitForSelector(control('accept'));
  expect((await decisionOn(tab)).choice).toBeUndefined();
});

test.each([
  ['the newer refuses', ['accept', 'reject'], 1000, false],
  ['the newer allows', ['reject', 'accept'], 1000, true],
  ['of one moment', ['accept', 'reject'], 0, false],
] as const)('T6.5 of two cookies of one name, on the host and its parent, %s', async (_, actions, apart, allowed) => {
  const { shop } = await markedShop({ config: { region: 'DE' }, body: OPENER });
  const url = shop.url.replace('//shop', '//www.shop');
  const now = Date.now();
  const values: string[] = [];
  for (const [index, action] of actions.entries()) {
    const tab = await openTab();
    await tab.clock.setFixedTime(now + index * apart);
    await tab.goto(url);
    await tab.evaluate(`heed.choose("${action === 'accept' ? 'all' : 'none'}")`);
    values.push((await cookieOn(tab))?.value ?? '');
  }
  const tab = await openTab();
  const [older = '', newer = ''] = values;
  await tab.context().addCookies([
    { name: 'heed', value: older, url },
    { name: 'heed', value: newer, domain: '.shop.localhost', path: '/' },
  ]);
  await tab.goto(url);
  await quiet(tab);
  expect([await call(tab, 'allows("marketing")'), (await decisionOn(tab)).ask]).toEqual([allowed, null]);
  const left = (await tab.context().cookies(url)).filter(({ name }) => name === 'heed');
  expect(left).toHaveLength(1);
  expect(await tab.locator('[data-heed-host]').count()).toBe(0);
});
