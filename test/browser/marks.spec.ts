/** A released script is the held one in every respect, and it runs once. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';
import { call } from './marked-shop.js';

const DE = { region: 'DE' };
const NOTE = `(window.ran ??= []).push`;
const note = (name: string) => `${NOTE}('${name}');`;
const integrity = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Every attribute of every released script by its `data-name`, and its text. */
const released = (): Record<string, Record<string, string>> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLScriptElement>('script[data-name]')].map((script) => [
      script.dataset.name,
      {
        ...Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])),
        nonce: script.nonce,
        text: script.text,
      },
    ]),
  );

test('T11.1 every type runs once with its body and all its attributes', async () => {
  const bodies: Record<string, string> = Object.fromEntries(
    ['plain', 'async', 'defer', 'module', 'signed', 'late-src', 'nomodule'].map((name) => [`/${name}.js`, note(name)]),
  );
  const ads = await thirdParty('ads', { ...bodies, '/lamp.js': `export const lamp = 'lamp';` });
  const src = (name: string) => `src="${ads.url}/${name}.js"`;
  const extra =
    'data-account="7" data-account-name="shop" referrerpolicy="no-referrer" fetchpriority="low" id="x" title="t"';
  const marks: Record<string, [attributes: string, text?: string]> = {
    inline: [extra, note('inline')],
    plain: [`${src('plain')} ${extra}`],
    async: [`${src('async')} async ${extra}`],
    defer: [`${src('defer')} defer`],
    signed: [`${src('signed')} integrity="${integrity(note('signed'))}" crossorigin="anonymous"`],
    'late-src': [`data-src="${ads.url}/late-src.js"`],
    settings: ['data-type="application/json" id="settings"', '{"account": 7}'],
    reads: ['', `${NOTE}('reads ' + JSON.parse(document.getElementById('settings').text).account);`],
    imports: ['data-type="importmap"', `{"imports": {"lamp": "${ads.url}/lamp.js"}}`],
    'inline-module': ['data-type="module"', `import { lamp } from 'lamp'; ${NOTE}('inline-module ' + lamp);`],
    module: [`data-type="module" ${src('module')} crossorigin="anonymous"`],
    'async-module': ['data-type="module" async', note('async-module')],
    nomodule: [`nomodule ${src('nomodule')}`],
    'inline-nomodule': ['nomodule', note('inline-nomodule')],
    javascript: ['data-type="text/javascript"', note('javascript')],
  };
  const head = Object.entries(marks).map(
    ([name, [attributes, text = '']]) =>
      `<script type="text/plain" data-heed="analytics" data-name="${name}" nonce="n" ${attributes}>${text}</script>`,
  );
  const shop = await site({ pages: { '/': page({ config: DE, head: head.join('\n') }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  const held = await tab.evaluate(released);
  await tab.click(control('accept'));
  await quiet(tab);

  const expected = [
    ...['async', 'async-module', 'defer', 'inline', 'inline-module lamp', 'javascript', 'late-src', 'module', 'plain'],
    ...['reads 7', 'signed'],
  ];
  expect((await tab.evaluate<string[]>('window.ran')).sort()).toEqual(expected);
  const fresh = await tab.evaluate(released);
  for (const [name, attributes] of Object.entries(held)) {
    const { type, ...rest } = attributes;
    const type2 = attributes['data-type'];
    const src = attributes['data-src'];
    expect(fresh[name], name).toEqual({ ...rest, ...(type2 && { type: type2 }), ...(src && { src }) });
    expect(attributes.nonce, name).toBe('n');
  }
  const asked = ads.paths.sort();
  expect(asked).toEqual([...Object.keys(bodies), '/lamp.js'].filter((path) => path !== '/nomodule.js').sort());
  const refererOf = (path: string) => ads.log.find((seen) => seen.path === path)?.headers.referer;
  expect([refererOf('/plain.js'), refererOf('/defer.js')]).toEqual([undefined, `${shop.url}/`]);

  // Later changes of mind and of the page run nothing a second time.
  await call(tab, 'choose({ marketing: false })');
  await call(tab, 'choose("all")');
  await tab.evaluate(() => document.body.append(...document.querySelectorAll('script[data-name]')));
  await quiet(tab);
  expect((await tab.evaluate<string[]>('window.ran')).sort()).toEqual(expected);
  expect(ads.paths.length).toBe(asked.length);
});

test('T11.1 for the returning visitor every script runs once too', async () => {
  const ads = await thirdParty('ads');
  const marks = ['src="/a.js"', 'async src="/b.js"', 'data-type="module" src="/c.js"']
    .map((attributes) => attributes.replace('src="', `src="${ads.url}`))
    .map((attributes) => `<script type="text/plain" data-heed="analytics" ${attributes}></script>`);
  const shop = await site({ pages: { '/': page({ config: DE, head: marks.join('') }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await quiet(tab);
  ads.log.length = 0;
  await tab.reload();
  await quiet(tab);
  expect(ads.paths.sort()).toEqual(['/a.js', '/b.js', '/c.js']);
  expect(((await tab.evaluate('window.ran')) as string[]).sort()).toEqual(['ads/a.js', 'ads/b.js', 'ads/c.js']);
});
