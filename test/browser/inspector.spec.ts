/** The inspector: never there unless asked for, it says what is held and released and why, and points at what nobody declared. */
import { expect, test } from 'vitest';
import { control, openTab, page, quiet, site } from './fixture.js';
import { fact, findings, INSPECT, inspect, inspectedShop, rowText } from './inspected-shop.js';
import { call } from './marked-shop.js';

const HOST = '[data-heed-inspector]';

test('nothing of it is loaded unless someone asks', async () => {
  const { shop, ads } = await inspectedShop();
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await ads.heard('/tag.js');
  await tab.goto(`${shop.url}/next#elsewhere`);
  await quiet(tab);
  expect(shop.paths.filter((path) => /inspector|guard/.test(path))).toEqual([]);
  expect(await tab.locator(HOST).count()).toBe(0);

  await tab.evaluate((hash) => {
    location.hash = hash;
  }, INSPECT);
  await tab.waitForSelector(`${HOST} h2`);
  expect(shop.paths).toContain('/heed/inspector.js');
});

test('held and why; and after a yes released, when, what was asked and what is kept', async () => {
  const all = await inspectedShop();
  const tab = await inspect(all);
  expect(await rowText(tab, 'necessary')).toBe('Necessary Allowed The site does not work without it.');
  expect(await rowText(tab, 'stats')).toBe('stats Held Nobody has answered: here it waits for a yes.');
  expect(await fact(tab, 'Choice')).toBe('none yet');
  expect(all.stats.paths).toEqual([]);

  await tab.click(control('accept'));
  await all.stats.heard('/tag.js');
  await expect
    .poll(() => rowText(tab, 'stats'))
    .toMatch(
      /^stats Loaded The visitor allowed it\. Released at \d\d?:\d\d:\d\d.*, \d+\.\d\d s after the page began Requests: stats\.localhost:\d+ ×1 Kept here: _stats$/,
    );
  expect(await rowText(tab, 'sale')).toBe('Sale and sharing Allowed The visitor allowed it.');
  expect(await fact(tab, 'Choice')).toMatch(/by a click in a view, until .*, under notice 1$/);
  expect(await findings(tab)).toEqual({});

  await call(tab, 'choose("none")');
  await expect.poll(() => rowText(tab, 'ads')).toMatch(/^ads Held The visitor refused it\. It ran on this page before/);
});

test('Global Privacy Control, with the value as the browser gives it', async () => {
  const all = await inspectedShop({ config: { region: 'US-CA' } });
  const tab = await inspect(all, { gpc: 'force' });
  expect(await rowText(tab, 'ads')).toBe(
    'ads Held It sells, and sale is refused: Global Privacy Control is on, and enforced.',
  );
  await expect
    .poll(() => rowText(tab, 'analytics'))
    .toMatch(/^Analytics Allowed Nobody has answered: here it runs until a no/);
  expect(await fact(tab, 'Global Privacy Control')).toBe('on · raw true · enforced');
  expect(await fact(tab, 'Region')).toBe('US-CA, from the config');
  expect(all.ads.paths).toEqual([]);
});

test('what nobody declared is red, with the guess of the catalogue; marks that name nobody have advice', async () => {
  const all = await inspectedShop({
    head: `<script src="STRANGER/tag.js"></script><script src="https://connect.facebook.net/en_US/fbevents.js?id=1"></script>
      <script>document.cookie = "_fbp=fb.1.2"; localStorage.setItem("cart", "1")</script>
      <script type="text/plain" data-heed="analitics" src="ADS/x.js"></script>`,
  });
  const tab = await inspect(all);
  await expect.poll(() => findings(tab).then(Object.keys)).toContain('cart');
  const found = await findings(tab);
  const stranger = new URL(all.stranger.url).host;
  expect(found[stranger]).toContain('No pixel and no mark speaks for this host.');
  for (const what of ['connect.facebook.net', '_fbp'])
    expect(found[what]).toContain(
      'It looks like “meta-pixel”, whose category marketing is refused: it should not have run.',
    );
  expect(found[`${new URL(all.ads.url).host}/x.js`]).toContain('Did you mean “analytics”?');
  expect(await tab.locator(`${HOST} [role=status]`).first().innerText()).toBe('5 to look at');
  const colors = await tab.locator(`${HOST} .finding.bad b`).evaluateAll((all) =>
    all.map((one) =>
      getComputedStyle(one)
        .color.match(/[\d.]+/g)
        ?.map(Number),
    ),
  );
  expect(colors.length).toBe(3);
  for (const [red, green, blue] of colors as number[][])
    expect(red).toBeGreaterThan(2 * Math.max(green ?? 0, blue ?? 0));
});

test('with the guard on it says who started what, and what was held', async () => {
  const all = await inspectedShop({
    config: { guard: 'enforce' },
    head: '<script>window.leak = () => { new Image().src = "ADS/pixel.gif"; }</script>',
  });
  const tab = await inspect(all);
  await tab.evaluate('leak()');
  await expect.poll(() => findings(tab).then(Object.keys)).toContain('ads.localhost');
  expect((await findings(tab))['ads.localhost']).toMatch(
    /The guard held it\. Hold its tag with data-heed="ads".* Started by/,
  );
  expect(all.ads.paths).toEqual([]);
});

test('it tells what failed from the start of the page on', async () => {
  const all = await inspectedShop({ config: { withdraw: 'perhaps' } });
  const tab = await inspect(all);
  expect(await tab.locator(`${HOST} .told`).innerText()).toContain(
    '"withdraw" is "perhaps"; write reload or ask or stay',
  );
});

test('keyboards and screen readers: a named region with the focus, which Escape closes', async () => {
  const { shop } = await inspectedShop({
    head: '<script src="STRANGER/tag.js"></script>',
    body: '<button>Buy</button>',
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  await tab.focus('text=Buy');
  const closed = tab.evaluate('heed.show("inspector").then(() => "closed")');
  await tab.waitForSelector(`${HOST} .finding`);
  const active = () => tab.evaluate(`document.querySelector("${HOST}")?.shadowRoot.activeElement?.ariaLabel`);
  await tab.keyboard.press('Tab');
  expect(await active()).toBe('Make the inspector smaller');
  const tree = await tab.locator(HOST).ariaSnapshot();
  for (const line of [
    'region "Heed inspector"',
    'heading "Heed inspector" [level=2]',
    'status: 1 to look at',
    'button "Make the inspector smaller" [expanded]',
    'button "Close the inspector"',
    'heading "Categories and pixels" [level=3]',
    'heading "Analytics Refused" [level=4]',
    'heading "stats Held" [level=5]',
    'term: Region',
    'combobox "Region, such as US-CA or DE; empty: as it is"',
    'checkbox "Global Privacy Control is on"',
    'button "Apply and reload"',
    'button "Copy a report"',
  ])
    expect(tree).toContain(line);
  await tab.keyboard.press('Enter');
  expect(await tab.locator(`${HOST} h3`).count()).toBe(0);
  await tab.keyboard.press('Escape');
  expect(await closed).toBe('closed');
  expect(await tab.evaluate('document.activeElement.textContent')).toBe('Buy');
});

test.each([
  [1440, 900],
  [768, 1024],
  [320, 640],
])('it covers neither the page nor a view that asks, %i px wide', async (width, height) => {
  const all = await inspectedShop({ body: `<p style="height:2000px"></p><p id="end">The end</p>` });
  const tab = await inspect(all, { context: { viewport: { width, height } } });
  const box = (selector: string) =>
    tab
      .locator(selector)
      .boundingBox()
      .then((found) => found ?? { x: 0, y: 0, width: 0, height: 0 });
  const dock = await box(`${HOST} section`);
  await tab.evaluate('scrollTo(0, 1e5)');
  for (const selector of ['#end', '[data-heed-host] section']) {
    const one = await box(selector);
    const isClear = one.x + one.width <= dock.x || one.y + one.height <= dock.y;
    expect({ selector, isClear }).toEqual({ selector, isClear: true });
  }
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(
    await tab.evaluate(
      `document.querySelector("${HOST}").shadowRoot.querySelector(".body").scrollWidth <= ${dock.width}`,
    ),
  ).toBe(true);
  // A click would wait for ever for what stands below something else.
  await tab.click(control('reject'));
});

test('the report goes to the clipboard, without who the visitor is', async () => {
  const all = await inspectedShop({ head: '<script>document.cookie = "_own=secret-value"</script>' });
  const tab = await inspect(all, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await tab.click(control('accept'));
  await expect.poll(() => rowText(tab, 'stats')).toContain('Loaded');
  await tab.click(`${HOST} ${control('copy')}`);
  await tab.waitForSelector(`${HOST} footer >> text=Copied`);
  const text = await tab.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Heed inspector: shop.localhost');
  expect(text).toContain('- cookie **\\_own**: No pixel declares it.');
  expect(text).toMatch(/ {2}- \*\*stats\*\*: Loaded\. The visitor allowed it\. Released at /);
  const { id, subject } = (await tab.evaluate('heed.decision.choice')) as { id: string; subject: string };
  for (const secret of [id, subject, 'secret-value', INSPECT]) expect(text).not.toContain(secret);
});

test('where the page may not copy, the report can be taken by hand', async () => {
  const tab = await inspect(await inspectedShop());
  await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await tab.click(`${HOST} ${control('copy')}`);
  expect(await tab.inputValue(`${HOST} textarea`)).toContain('# Heed inspector: shop.localhost');
});

test('from npm', async () => {
  const script = `<script type="module">
    import { createConsent } from '/heed/index.js';
    window.heed = createConsent({ notice: { url: '/cookies', version: '1' }, region: 'DE' });
  </script>`;
  const shop = await site({ pages: { '/': page({ config: null, script }) } });
  const tab = await openTab();
  await tab.goto(`${shop.url}/${INSPECT}`);
  await tab.waitForSelector(`${HOST} h2`);
  await tab.waitForSelector(control('accept'));
  expect(await rowText(tab, 'analytics')).toContain('Refused');
  await tab.evaluate('heed.stop()');
  expect(await tab.locator(HOST).count()).toBe(0);
});
