/** A shop sells whatever its visitors answer: cart, checkout and sign-in with the banner open, after a no, and after a no to what was allowed. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, type Seen, site, thirdParty } from './fixture.js';

const LAYOUTS = ['bar', 'box', 'dialog'] as const;

/** What a theme brings: a list, a cart that slides in over everything, and forms on pages of their own. */
const THEME = `<style>
  body { margin: 0; font: 16px sans-serif; }
  header { position: sticky; top: 0; z-index: 9999; background: white; }
  #cart { position: fixed; inset: 0 0 auto auto; width: 300px; z-index: 99999; background: white; border: 1px solid; }
  main { min-height: 1500px; }
</style>`;
const SHOP = `<header><button id="open-cart">Cart <b id="count"></b></button> <a href="/login">Sign in</a>
<button data-heed-open="preferences">Privacy choices</button></header>
<main><h1>Lamps</h1><button class="add" data-lamp="desk">Add desk lamp</button><button class="add" data-lamp="floor">Add floor lamp</button></main>
<aside id="cart" hidden><ul></ul><button id="close-cart">Close</button> <a href="/checkout">Check out</a></aside>
<script>
  const lamps = () => JSON.parse(localStorage.getItem('cart') || '[]');
  const draw = () => {
    document.querySelector('#count').textContent = lamps().length;
    document.querySelector('#cart ul').replaceChildren(...lamps().map((lamp) => Object.assign(document.createElement('li'), { textContent: lamp })));
  };
  for (const button of document.querySelectorAll('.add'))
    button.addEventListener('click', () => {
      localStorage.setItem('cart', JSON.stringify([...lamps(), button.dataset.lamp]));
      document.cookie = 'cart=' + lamps().join('.') + '; Path=/';
      fetch('/cart/add', { method: 'POST', body: button.dataset.lamp });
      draw();
    });
  document.querySelector('#open-cart').onclick = () => { document.querySelector('#cart').hidden = false; };
  document.querySelector('#close-cart').onclick = () => { document.querySelector('#cart').hidden = true; };
  draw();
</script>`;
const CHECKOUT = `<h1>Check out</h1><form method="post" action="/paid"><label>Name <input name="name" required></label>
<label><input type="checkbox" name="terms" required> Terms</label> <button>Pay</button></form>`;
const LOGIN = `<h1>Sign in</h1><form method="post" action="/account"><label>Email <input name="email" type="email"></label>
<label>Password <input name="password" type="password"></label> <button>Sign in</button></form>`;

async function openShop(config: object) {
  const ads = await thirdParty('ads', { '/ads.js': 'document.cookie = "_ads=1; Path=/"; localStorage._ads = 1;' });
  const pixel = {
    id: 'ads',
    name: 'Ads',
    vendor: 'Ads',
    category: 'marketing',
    cookies: [{ name: '_ads', pattern: '_.*', purpose: 'Counts.' }],
    storage: [{ area: 'local', key: '_*', purpose: 'Counts.' }],
    load: [{ script: `${ads.url}/ads.js` }],
  };
  const themed = (body: string) =>
    page({
      config: { region: 'DE', pixels: [pixel], ...config },
      head: THEME,
      body: `${body}<div style="height:60vh"></div>`,
    });
  const posted: string[] = [];
  const takes =
    (answer: string) =>
    ({ method, path, body }: Seen) => {
      posted.push(`${method} ${path} ${body}`);
      return themed(answer);
    };
  const shop = await site({
    pages: {
      '/': themed(SHOP),
      '/checkout': themed(CHECKOUT),
      '/login': themed(LOGIN),
      '/cart/add': ({ body }: Seen) => {
        posted.push(`add ${body}`);
        return '';
      },
      '/paid': takes('<h1>Thank you</h1>'),
      '/account': takes('<h1>Hello</h1>'),
    },
  });
  const tab = await openTab();
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.goto(shop.url);
  return { ads, shop, tab, errors, posted };
}

const kept = (tab: Page) => tab.evaluate('[localStorage.cart, document.cookie.match(/cart=[^;]*/)?.[0]]');

/** Puts two lamps into the cart, looks at it, signs in, comes back and pays. */
async function buy(tab: Page, url: string) {
  await tab.click('[data-lamp=desk]');
  await tab.click('[data-lamp=floor]');
  await tab.click('#open-cart');
  expect(await tab.locator('#cart li').allTextContents()).toEqual(['desk', 'floor']);
  await tab.click('#close-cart');
  await tab.click('text=Sign in');
  await tab.fill('[name=email]', 'aoife@shop.example');
  await tab.fill('[name=password]', 'lamp');
  await tab.click('text=Sign in >> nth=-1');
  await tab.waitForSelector('text=Hello');
  await tab.goto(url);
  expect(await tab.textContent('#count')).toBe('2');
  await tab.click('#open-cart');
  await tab.click('text=Check out');
  await tab.fill('[name=name]', 'Aoife');
  await tab.check('[name=terms]');
  await tab.click('text=Pay');
  await tab.waitForSelector('text=Thank you');
  expect(await kept(tab)).toEqual(['["desk","floor"]', 'cart=desk.floor']);
}
const BOUGHT = [
  'add desk',
  'add floor',
  'POST /account email=aoife%40shop.example&password=lamp',
  'POST /paid name=Aoife&terms=on',
];

test.each(['bar', 'box'])(
  'T12.3 with the %s open everything can be bought, and nothing is released',
  async (layout) => {
    const { ads, shop, tab, errors, posted } = await openShop({ ui: { layout } });
    await tab.waitForSelector(control('accept'));
    await buy(tab, shop.url);
    expect([posted, ads.paths, errors]).toEqual([BOUGHT, [], []]);
    expect(await tab.locator(control('accept')).isVisible()).toBe(true);
  },
);

test.each(LAYOUTS)('T12.3 after a no in the %s everything can be bought', async (layout) => {
  const { ads, shop, tab, errors, posted } = await openShop({ ui: { layout } });
  await tab.click(control('reject'));
  await buy(tab, shop.url);
  expect([posted, ads.paths, errors]).toEqual([BOUGHT, [], []]);
});

test.each(['reload', 'stay'])(
  'T12.3 after a no to what was allowed (%s) the cart is whole and can be bought',
  async (withdraw) => {
    const { ads, shop, tab, errors, posted } = await openShop({ withdraw });
    await tab.click(control('accept'));
    await ads.heard('/ads.js');
    await expect.poll(() => tab.evaluate('document.cookie')).toContain('_ads=1');
    await tab.evaluate('localStorage.cart = JSON.stringify(["old"]), document.cookie = "cart=old; Path=/"');
    await quiet(tab);
    const again = withdraw === 'reload' && tab.waitForEvent('load');
    await tab.click('[data-heed-open]');
    await tab.click(control('reject'));
    await again;
    await expect.poll(() => tab.evaluate('document.cookie.includes("_ads") || "_ads" in localStorage')).toBe(false);
    await quiet(tab);
    expect(await kept(tab)).toEqual(['["old"]', 'cart=old']);
    await tab.evaluate('localStorage.removeItem("cart")');
    await buy(tab, shop.url);
    expect([posted, ads.paths.length, errors]).toEqual([BOUGHT, 1, []]);
  },
);
