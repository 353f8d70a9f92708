/** Marks count wherever and whenever they appear, need all that they name, and are cancelled while there is time. */
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, ran, site, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';

const held = (needs: string, src: string) => `<script type="text/plain" data-heed="${needs}" src="${src}"></script>`;

test('T11.4 tags above, below and long after Heed, put in by every means, are held and then run once', async () => {
  const ads = await thirdParty('ads');
  const mark = (name: string) => held('analytics', `${ads.url}/${name}.js`);
  const shop = await site({
    pages: {
      '/': page({
        config: { region: 'DE' },
        before: mark('above'),
        head: mark('head'),
        body: `<main></main>${mark('below')}`,
      }),
    },
  });
  const tab = await openTab();
  const insert = (when: string) =>
    tab.evaluate(
      ([when, url]) => {
        const main = document.querySelector('main') as HTMLElement;
        const tag = (name: string) =>
          `<script type="text/plain" data-heed="analytics" src="${url}/${when}-${name}.js"></script>`;
        main.innerHTML += tag('inner');
        main.insertAdjacentHTML('beforeend', `<div><p>${tag('nested')}</p></div>`);
        const made = document.createElement('script');
        made.type = 'text/plain';
        made.dataset.heed = 'analytics';
        made.src = `${url}/${when}-made.js`;
        document.head.append(made);
        main.append(made.cloneNode().cloneNode());
        (main.lastChild as HTMLScriptElement).src = `${url}/${when}-cloned.js`;
        const template = document.createElement('template');
        template.innerHTML = tag('template');
        main.append(template.content.cloneNode(true));
      },
      [when, ads.url],
    );
  const all = (when: string) =>
    ['cloned', 'inner', 'made', 'nested', 'template'].map((name) => `ads/${when}-${name}.js`);

  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await insert('before');
  await quiet(tab);
  expect(ads.paths).toEqual([]);
  await tab.click(control('accept'));
  await quiet(tab);
  const first = ['ads/above.js', 'ads/below.js', 'ads/head.js', ...all('before')];
  expect((await ran(tab)).sort()).toEqual([...first].sort());

  await insert('after');
  await quiet(tab);
  await tab.evaluate((tag) => {
    const body = document.createElement('body');
    body.innerHTML = tag;
    document.body = body;
  }, mark('swapped'));
  await quiet(tab);
  const expected = [...first, ...all('after'), 'ads/swapped.js'].sort();
  expect((await ran(tab)).sort()).toEqual(expected);
  expect(ads.paths.map((path) => `ads${path}`).sort()).toEqual(expected);
});

test('T11.4 two names need both; an unknown, empty or necessary name decides for itself', async () => {
  const ads = await thirdParty('ads');
  const pixels = [{ id: 'lamp-ads', name: 'Lamp ads', vendor: 'Ads', category: 'marketing' }];
  const needs = [
    'analytics marketing',
    ' marketing\n functional ',
    'analytics lamp-ads',
    'nobody',
    'analytics nobody',
    '',
    'sale',
    'constructor',
  ];
  const marks =
    needs.map((names, at) => held(names, `${ads.url}/${at}.js`)).join('') + held('necessary', `${ads.url}/needed.js`);
  const shop = await site({ pages: { '/': page({ config: { region: 'DE', pixels }, head: marks }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  const after = async (word: string) => {
    await call(tab, `choose(${word})`);
    await quiet(tab);
    return ads.log
      .splice(0)
      .map(({ path }) => path)
      .sort();
  };
  expect(await after('"none"')).toEqual(['/needed.js']);
  expect(await after('{ analytics: true }')).toEqual([]);
  expect(await after('{ marketing: true, "lamp-ads": false }')).toEqual(['/0.js']);
  expect(await after('{ functional: true }')).toEqual(['/1.js']);
  expect(await after('"all"')).toEqual(['/2.js']);
});

test('T11.4 a yes taken back in the same task asks for nothing', async () => {
  const ads = await thirdParty('ads');
  const marks =
    held('marketing', `${ads.url}/tag.js`) +
    '<script type="text/plain" data-heed="marketing">ran = ["inline"]</script>';
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head: marks }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose("all"), heed.choose("none")');
  await quiet(tab);
  expect([ads.paths, await ran(tab)]).toEqual([[], []]);
});

test.each(['', 'data-type="module"'])(
  'T11.4 a yes taken back while the script loads: it never runs, until the next yes (%s)',
  async (type) => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    const ads = await thirdParty('ads', {
      '/slow.js': async () => {
        await arrived;
        return 'window.ran = [...(window.ran ?? []), "slow"]';
      },
    });
    const marks =
      held('marketing', `${ads.url}/slow.js`).replace(' src', ` ${type} src`) +
      '<script type="text/plain" data-heed="marketing">window.ran = [...(window.ran ?? []), "inline"]</script>';
    const shop = await site({ pages: { '/': page({ config: { region: 'DE', withdraw: 'stay' }, head: marks }) } });
    const tab = await openTab();
    await tab.goto(shop.url);
    await call(tab, 'choose("all")');
    await ads.heard('/slow.js');
    await call(tab, 'choose("none")');
    arrive();
    await quiet(tab);
    await tab.waitForTimeout(300);
    expect(await ran(tab)).toEqual([]);
    await call(tab, 'choose("all")');
    await expect.poll(() => ran(tab)).toEqual(['slow', 'inline']);
  },
);
