/** Each view by keyboard alone: its order, forward and back, into the page and out of it, and where the focus goes when it closes; the page stays where it is. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Shown, VIEWS } from './every-view.js';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { call, decisionOn } from './marked-shop.js';

const FAR = 600;
const LONG = '<p>Lamps that shine as long as you read.</p>'.repeat(100);

/** What has the focus, by the name that robots, pages or people know it by. */
const focused = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { heedAction, heedName } = (at as HTMLElement).dataset;
    return heedAction ?? heedName ?? (at?.id || at?.textContent?.trim().slice(0, 30)) ?? '';
  });

async function press(tab: Page, key: string, times: number): Promise<string[]> {
  const found: string[] = [];
  while (found.length < times) {
    await tab.keyboard.press(key);
    found.push(await focused(tab));
  }
  return found;
}

/** A long page, scrolled down, with a link at its top and a control that stays in sight. */
async function open({ config, mode, open }: Omit<Shown, 'box'>, body = '', style = ''): Promise<Page> {
  const control = '<button id="privacy" data-heed-open="preferences" style="position: fixed; top: 0">Privacy</button>';
  const html = page({ config, body: `<a id="top" href="/lamps">All lamps</a>${control}${body}${LONG}${style}` });
  const shop = await site({ pages: { '/': html } });
  const tab = await openTab(mode ?? {});
  await tab.goto(shop.url);
  await quiet(tab);
  await tab.evaluate((y) => scrollTo(0, y), FAR);
  await open?.(tab);
  return tab;
}
const isWhereItWas = async (tab: Page) => expect(await tab.evaluate('scrollY')).toBe(FAR);

const view = (name: string): Shown => VIEWS[name] as Shown;
const NOTICE = 'Cookie Notice';
/** Views that leave the page in reach: their order, the key that answers, and where it is pressed. */
const BESIDE: [string, Shown, string[], string, string][] = [
  ['bar', view('bar'), [NOTICE, 'reject', 'accept', 'choose'], 'accept', 'Enter'],
  ['box', view('box'), [NOTICE, 'reject', 'accept', 'choose'], 'reject', 'Space'],
  ['notice', view('notice'), [NOTICE, 'opt-out', 'ok', 'choose'], 'ok', 'Enter'],
  ['status', view('status'), ['close', 'choose'], 'close', 'Space'],
  ['conflict', view('conflict'), [NOTICE, 'keep', 'override'], 'keep', 'Enter'],
  ['reload', view('reload'), ['later', 'reload'], 'later', 'Enter'],
];

test.each(BESIDE)(
  'T10.1 %s: Tab goes through it into the page and back, a key answers, and the page stays where it is',
  async (_, shown, order, answer, key) => {
    const tab = await open(shown);
    await tab.waitForSelector(control(answer));
    // A page that was loaded again for it, or that has answered before, begins anew.
    await tab.evaluate((y) => {
      scrollTo(0, y);
      (document.activeElement as HTMLElement).blur();
    }, FAR);
    await tab.mouse.click(1, 1);
    await tab.evaluate((y) => scrollTo(0, y), FAR);
    await tab.keyboard.press('Escape');
    expect(await tab.locator(control(answer)).count()).toBe(1);
    for (let step = 0; step < 20 && (await focused(tab)) !== order[0]; step++) await tab.keyboard.press('Shift+Tab');
    await tab.evaluate((y) => scrollTo(0, y), FAR);
    expect([order[0], ...(await press(tab, 'Tab', order.length - 1))]).toEqual(order);
    await isWhereItWas(tab);
    expect(await press(tab, 'Tab', 2)).toEqual(['top', 'privacy']);
    expect(await press(tab, 'Shift+Tab', order.length + 1)).toEqual(['top', ...[...order].reverse()]);
    await tab.evaluate((y) => scrollTo(0, y), FAR);
    await press(tab, 'Tab', order.indexOf(answer));
    await tab.keyboard.press(key);
    await tab.waitForSelector(control(answer), { state: 'detached' });
    await quiet(tab);
    await isWhereItWas(tab);
    // Whoever goes on finds the page where the view stood before it.
    expect(await press(tab, 'Tab', 1)).toEqual(['top']);
  },
);

/** Modal views: their order from where they open, and what opens them. */
const SWITCHES = ['functional', 'analytics', 'marketing', '1 pixel'];
const MODAL: [string, Shown, string, string[]][] = [
  ['a dialog', view('dialog'), '', [NOTICE, 'reject', 'accept', 'choose']],
  ['preferences', view('bar'), 'privacy', ['close', NOTICE, ...SWITCHES, 'reject', 'accept', 'save']],
  ['preferences from the bar', view('bar'), 'choose', ['close', NOTICE, ...SWITCHES, 'reject', 'accept', 'save']],
  ['preferences from a dialog', view('dialog'), 'choose', ['close', NOTICE, ...SWITCHES, 'reject', 'accept', 'save']],
  ['the opt-out view', view('notice'), 'rights', ['close', NOTICE, 'sale', 'choose']],
];

test.each(MODAL)(
  'T10.2 %s keeps the focus, Escape says nothing, and the focus is back where it was',
  async (_, shown, opener, order) => {
    const tab = await open(shown, '<a id="rights" href="/rights" data-heed-open="opt-out">Rights</a>');
    if (opener === 'choose') await tab.focus(control('choose'));
    else if (opener) await tab.evaluate((id) => document.getElementById(id)?.focus({ preventScroll: true }), opener);
    if (opener) await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toBe(order[0]);
    await isWhereItWas(tab);
    expect(await press(tab, 'Tab', order.length - 1)).toEqual(order.slice(1));
    // Past the last the browser's own controls come, and then the first again: never the page.
    const round = await press(tab, 'Tab', order.length + 2);
    expect(round.filter((name) => /^(top|privacy|rights)$/.test(name))).toEqual([]);
    expect(round).toEqual(expect.arrayContaining(order));
    const back = await press(tab, 'Shift+Tab', order.length + 2);
    expect(back).toEqual(expect.arrayContaining(order));
    await tab.keyboard.press('Escape');
    await quiet(tab);
    expect((await decisionOn(tab)).choice).toBeUndefined();
    await isWhereItWas(tab);
    if (opener) await expect.poll(() => focused(tab)).toBe(opener);
    else expect(await press(tab, 'Tab', 1)).toEqual(['top']);
  },
);

test('T10.2 a control that the page drew anew meanwhile has the focus; where there is none, the page begins', async () => {
  const tab = await open(view('bar'));
  await call(tab, 'choose("none")');
  for (const isDrawnAnew of [true, false]) {
    await tab.evaluate(() => document.getElementById('privacy')?.focus({ preventScroll: true }));
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toBe('close');
    await tab.evaluate((again) => {
      const old = document.getElementById('privacy');
      // Far above what is seen now.
      old?.replaceWith(...(again ? [Object.assign(old.cloneNode(true), { style: 'position: absolute; top: 0' })] : []));
    }, isDrawnAnew);
    await tab.keyboard.press('Escape');
    await tab.waitForSelector('dialog', { state: 'detached' });
    await quiet(tab);
    expect(await tab.evaluate('document.activeElement.id')).toBe(isDrawnAnew ? 'privacy' : '');
    await isWhereItWas(tab);
  }
});

test('T10.2 our own control has the focus again', async () => {
  const html = page({ config: { region: 'DE' }, body: LONG });
  const shop = await site({ pages: { '/': html } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('reject'));
  await tab.waitForSelector('[data-heed-link] button');
  await tab.evaluate((y) => scrollTo(0, y), FAR);
  await tab.focus('[data-heed-link] button');
  await tab.keyboard.press('Space');
  await expect.poll(() => focused(tab)).toBe('close');
  await tab.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe('Your privacy choices');
  await isWhereItWas(tab);
});

test.each(['once', 'always'])(
  'T10.6 a placeholder lies in the order of the page, and %s takes the focus to the embed',
  async (way) => {
    const films = await thirdParty('films', { '/one': '<h1>film</h1>' });
    const body = `<button id="before">Before</button>
<iframe id="film" data-heed="functional" data-src="${films.url}/one" title="Film" width="480" height="270"></iframe>
<button id="after">After</button>`;
    const tab = await open({ config: { region: 'DE' } }, body);
    await call(tab, 'choose("none")');
    await tab.waitForSelector(control('once'));
    await tab.focus('#before');
    const order = ['once', 'always', NOTICE, 'after'];
    expect(await press(tab, 'Tab', 4)).toEqual(order);
    expect(await press(tab, 'Shift+Tab', 4)).toEqual([NOTICE, 'always', 'once', 'before']);
    await press(tab, 'Tab', way === 'once' ? 1 : 2);
    const before = await tab.evaluate('scrollY');
    await tab.keyboard.press('Space');
    await films.heard('/one');
    await expect.poll(() => focused(tab)).toBe('film');
    expect(await tab.evaluate('scrollY')).toBe(before);
  },
);
