/** Banner and preferences by keyboard alone: reached, operated, left, and nothing said by leaving. */
import { expect, test } from 'vitest';
import { control } from '../../browser/fixture.js';
import { markedShop, OPENER, released } from '../../browser/marked-shop.js';
import type { Key } from '../driver.js';
import type { Visit } from '../every-check.js';
import { first, type Tab } from '../tab.js';

const DE = { region: 'DE' };

/** What has the focus, one press after another, until it is this; past the last of a page some engines go on to their own controls. */
async function stops(tab: Tab, last: string, key: Key = 'Tab'): Promise<string[]> {
  const found = [await tab.focused()];
  while (found.at(-1) !== last && found.length < 20) {
    await tab.press(key);
    found.push(await tab.focused());
  }
  return found;
}

export function keyboard(visit: Visit) {
  test('T7.2 T10.1 Tab reaches both answers, one beside the other, and the page; Enter answers', async () => {
    const { shop, ads } = await markedShop({ config: DE, body: '<button id="buy">Buy</button>' });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    const order = await stops(tab, 'buy');
    expect(Math.abs(order.indexOf('reject') - order.indexOf('accept'))).toBe(1);
    expect(order).toContain('buy');
    expect(await tab.count('[aria-modal]')).toBe(0);
    await stops(tab, 'accept', 'Shift+Tab');
    await tab.press('Enter');
    await tab.misses(control('accept'));
    await expect.poll(() => released(ads)).toEqual(['analytics', 'functional', 'marketing']);
    expect(await tab.evaluate('heed.decision.choice.method')).toBe('ui');
  });

  test('T10.2 preferences keep the focus among their own, Space turns a switch, Enter saves, focus returns', async () => {
    const { shop, ads } = await markedShop({ config: DE, body: `<button id="buy">Buy</button>${OPENER}` });
    const tab = await visit();
    await tab.goto(shop.url);
    await tab.sees(control('accept'));
    await tab.evaluate('void document.querySelector("[data-heed-open]").focus()');
    await tab.press('Enter');
    await tab.sees('dialog [role=switch]');
    const order = await stops(tab, 'save');
    expect(order).toEqual(expect.arrayContaining(['functional', 'analytics', 'marketing', 'reject', 'accept', 'save']));
    expect(await stops(tab, 'close', 'Shift+Tab')).not.toContain('buy');
    await stops(tab, 'analytics');
    await tab.press(' ');
    await expect.poll(() => tab.evaluate(`${first('[data-heed-name=analytics]')}.ariaChecked`)).toBe('true');
    await stops(tab, 'save');
    await tab.press('Enter');
    await tab.misses('dialog');
    await expect.poll(() => released(ads)).toEqual(['analytics']);
    await expect.poll(() => tab.evaluate('document.activeElement.dataset.heedOpen ?? null')).toBe('preferences');
  });

  test('T7.4 Escape and the cross close preferences, store nothing, and ask again', async () => {
    const { shop, ads } = await markedShop({ config: { ...DE, report: { url: '/consent-records' } }, body: OPENER });
    const tab = await visit();
    await tab.goto(shop.url);
    for (const leave of [() => tab.press('Escape'), () => tab.click(control('close'))]) {
      await tab.click(control('choose'));
      await tab.sees('dialog [role=switch]');
      await tab.click('dialog [data-heed-name=marketing]');
      await leave();
      await tab.misses('dialog');
    }
    await tab.sees(control('accept'));
    expect(await tab.evaluate('[heed.decision.choice ?? null, document.cookie]')).toEqual([null, '']);
    expect(await tab.asked(ads)).toEqual([]);
    expect(shop.records).toEqual([]);
  });
}
