/** What frameworks do with marks after they drew them: move them, put them back, keep them aside, copy them. Nothing runs twice, or against a no. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, site, thirdParty } from './fixture.js';
import { call, complaints } from './marked-shop.js';

/** A page with this inside its `main`, where all is allowed; `ADS` stands for a third party. */
async function visit(body: string, config: object = {}) {
  const ads = await thirdParty('ads');
  const shop = await site({
    pages: {
      '/': page({
        config: { region: 'DE', withdraw: 'stay', ...config },
        body: `<main>${body.replaceAll('ADS', ads.url)}</main><button data-heed-open="preferences">Privacy</button>`,
      }),
    },
  });
  const tab = await openTab();
  const heard = complaints(tab);
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.evaluate('window.held = [...document.querySelectorAll("[data-heed]")]');
  return { ads, tab, heard };
}

const SCRIPTS = `
  <div id="one"><script type="text/plain" data-heed="marketing" src="ADS/tag.js"></script></div>
  <div id="two"><script type="text/plain" data-heed="marketing">(window.ran ??= []).push('inline')</script></div>`;

test('T9.6 a script that was released is not released again when its framework puts the held one back', async () => {
  const { ads, tab, heard } = await visit(SCRIPTS);
  await call(tab, 'choose("all")');
  await expect.poll(() => ran(tab)).toEqual(['ads/tag.js', 'inline']);
  await tab.evaluate('document.querySelector("main").append(...held)');
  await quiet(tab);
  await tab.evaluate('document.querySelector("main").prepend(...held); document.querySelector("main").append("news")');
  await quiet(tab);
  // The same place, drawn anew.
  await tab.evaluate('document.querySelector("#one").replaceChildren(held[0])');
  await call(tab, 'choose("none")');
  await call(tab, 'choose("all")');
  await quiet(tab);
  expect([await ran(tab), ads.paths, heard]).toEqual([['ads/tag.js', 'inline'], ['/tag.js'], []]);
});

test('T9.6 a pixel whose mark its framework puts back is neither loaded by its row as well, nor forgotten', async () => {
  const row = { id: 'lamp-ads', name: 'Lamp ads', vendor: 'Ads', category: 'marketing', hosts: ['ads.localhost'] };
  const { ads, tab } = await visit(
    '<div><script type="text/plain" data-heed="lamp-ads" src="ADS/lamp.js"></script></div>',
    {
      pixels: [{ ...row, load: [{ script: 'https://ads.example/lamp.js' }], refuse: [{ push: 'told', value: 'no' }] }],
    },
  );
  await call(tab, 'choose("all")');
  await expect.poll(() => ran(tab)).toEqual(['ads/lamp.js']);
  await tab.evaluate('document.querySelector("main").append(...held)');
  await quiet(tab);
  await call(tab, 'choose("none")');
  await call(tab, 'choose("all")');
  await quiet(tab);
  await call(tab, 'choose("none")');
  await quiet(tab);
  // It runs on, so it is told each time; nothing loads it a second time.
  expect([ads.paths, await tab.evaluate('told')]).toEqual([['/lamp.js'], ['no', 'no']]);
});

const EMBEDS = `
  <section>
    <iframe data-heed="marketing" data-src="ADS/embed" width="300" height="200"></iframe>
    <link data-heed="marketing" rel="stylesheet" data-href="ADS/sheet.css">
    <template data-heed="marketing"><p>Opened</p><iframe data-src="ADS/inner" width="300" height="200"></iframe></template>
  </section>`;

test('T9.6 what is kept aside while the visitor says no asks for nothing when it is back, and lives on the next yes', async () => {
  const { ads, tab, heard } = await visit(EMBEDS);
  const asked = () =>
    ads.log
      .splice(0)
      .map(({ path }) => path)
      .sort();
  await call(tab, 'choose("all")');
  await expect.poll(() => [...ads.paths].sort()).toEqual(['/embed', '/inner', '/sheet.css']);
  asked();
  await tab.evaluate(`
    window.aside = document.querySelector('section');
    aside.replaceWith('Elsewhere');
    document.querySelector('main').append(document.createElement('p'))`);
  await quiet(tab);
  await call(tab, 'choose("none")');
  await quiet(tab);
  await tab.evaluate('document.querySelector("main").append(aside)');
  await quiet(tab);
  expect(asked()).toEqual([]);
  expect(await tab.locator('text=Opened').count()).toBe(0);
  await call(tab, 'choose("all")');
  await expect.poll(() => [...ads.paths].sort()).toEqual(['/embed', '/inner', '/sheet.css']);
  expect(await tab.locator('text=Opened').count()).toBe(1);
  expect(heard).toEqual([]);
});

test('T9.6 what is kept aside while all stays allowed is as it was when it is back', async () => {
  const { ads, tab } = await visit(
    '<section><template data-heed="marketing"><p>Opened</p><script data-src="ADS/in.js"></script></template></section>',
  );
  await call(tab, 'choose("all")');
  await expect.poll(() => ran(tab)).toEqual(['ads/in.js']);
  for (let time = 0; time < 3; time++) {
    await tab.evaluate(`
      window.aside = document.querySelector('section');
      aside.replaceWith(document.createElement('hr'))`);
    await quiet(tab);
    await tab.evaluate('document.querySelector("hr").replaceWith(aside)');
    await quiet(tab);
  }
  expect([ads.paths, await tab.locator('text=Opened').count()]).toEqual([['/in.js'], 1]);
  await call(tab, 'choose("none")');
  expect(await tab.locator('text=Opened').count()).toBe(0);
});

const EMBED =
  '<section><iframe data-heed="marketing" data-src="ADS/embed" width="300" height="200"></iframe></section>';

/** For each embed on the page whether a cover of ours lies over it, and how many covers there are. */
const covered = (tab: Page): Promise<{ embeds: boolean[]; covers: number }> =>
  tab.evaluate(() => ({
    embeds: [...document.querySelectorAll('iframe')].map((embed) => {
      const { x, y, width, height } = embed.getBoundingClientRect();
      return !!document.elementFromPoint(x + width / 2, y + height / 2)?.matches('[data-heed-embed]');
    }),
    covers: document.querySelectorAll('[data-heed-embed]').length,
  }));

test.each([
  ['takes the cover away', "document.querySelector('[data-heed-embed]').remove()", [true]],
  ['moves the embed', "document.querySelector('main').prepend(document.querySelector('iframe'))", [true]],
  ['puts something after the embed', "document.querySelector('iframe').after('text')", [true]],
  ['takes the embed alone away', "document.querySelector('iframe').remove()", []],
  ['takes both away', "document.querySelector('section').replaceChildren()", []],
  [
    'draws the embed anew',
    "document.querySelector('section').innerHTML = document.querySelector('iframe').outerHTML",
    [true],
  ],
  [
    'restores a copy of the page',
    "document.querySelector('main').replaceWith(document.querySelector('main').cloneNode(true))",
    [true],
  ],
  [
    'restores the text of the page',
    "document.querySelector('main').innerHTML = document.querySelector('main').innerHTML",
    [true],
  ],
])('T9.6 when its framework %s each held embed has one cover, and none is left over', async (_, code, embeds) => {
  const { ads, tab, heard } = await visit(EMBED);
  await expect.poll(() => covered(tab)).toEqual({ embeds: [true], covers: 1 });
  await tab.evaluate(code);
  await expect.poll(() => covered(tab)).toEqual({ embeds, covers: embeds.length });
  await quiet(tab);
  expect(await covered(tab)).toEqual({ embeds, covers: embeds.length });
  expect(ads.paths).toEqual([]);
  if (!embeds[0]) return;
  await tab.click(control('always'));
  await expect.poll(() => ads.paths).toEqual(['/embed']);
  await expect.poll(() => covered(tab)).toEqual({ embeds: [false], covers: 0 });
  expect([await tab.locator('iframe').evaluate((one: HTMLIFrameElement) => one.inert), heard]).toEqual([false, []]);
});

test('T9.6 a copy of a covered embed that is restored after a yes lives, and nothing of its cover is left', async () => {
  const { ads, tab } = await visit(EMBED);
  await expect.poll(() => covered(tab)).toEqual({ embeds: [true], covers: 1 });
  await tab.evaluate("window.copy = document.querySelector('main').cloneNode(true)");
  await call(tab, 'choose("all")');
  await expect.poll(() => ads.paths).toEqual(['/embed']);
  await tab.evaluate("document.querySelector('main').replaceWith(copy)");
  await expect.poll(() => ads.paths).toEqual(['/embed', '/embed']);
  await expect.poll(() => covered(tab)).toEqual({ embeds: [false], covers: 0 });
  expect(await tab.locator('iframe').evaluate((one: HTMLIFrameElement) => one.inert)).toBe(false);
});

test('T9.6 a copy of a released embed asks once when it is restored, and after a no it is held again', async () => {
  const { ads, tab } = await visit(EMBED);
  await call(tab, 'choose("all")');
  await expect.poll(() => ads.paths).toEqual(['/embed']);
  await tab.evaluate(
    "window.copy = () => document.querySelector('main').replaceWith(document.querySelector('main').cloneNode(true)); copy()",
  );
  await quiet(tab);
  expect(ads.paths).toEqual(['/embed', '/embed']);
  await tab.evaluate("window.live = document.querySelector('main').cloneNode(true)");
  await call(tab, 'choose("none")');
  await expect.poll(() => covered(tab)).toEqual({ embeds: [true], covers: 1 });
  await tab.evaluate("document.querySelector('main').replaceWith(live)");
  await expect.poll(() => covered(tab)).toEqual({ embeds: [true], covers: 1 });
  expect(await tab.locator('iframe').getAttribute('src')).toBeNull();
});
