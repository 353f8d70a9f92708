/** The page on which a visitor says yes is counted like any other: once, with where the visitor came from. */
import { expect, test } from 'vitest';
import { PARTIES, pageViews, settled, visitDemo } from './demo-shop.js';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';

const COUNTED = [...PARTIES.analytics, ...PARTIES.marketing];
/** Each of the four libraries, the ad network and the image, once. */
const once = (address: string, origin: string) => ({
  lantern: [],
  ...Object.fromEntries(COUNTED.map((id) => [id, [address]])),
  // The image knows the path only.
  waypost: [origin + new URL(address).pathname],
});

test('T3.1 T3.3 the landing page is counted once on the spot, with its address and referrer, and nothing reloads', async () => {
  const { demo, tab } = await visitDemo('DE');
  const landing = `${demo.url}/products/quiet-clock?utm_source=x&gclid=y`;
  const news = await thirdParty('news', { '/': `<a href="${landing.replace('&', '&amp;')}">lamps</a>` });
  await tab.goto(news.url);
  await tab.click('a');
  await tab.waitForSelector(control('accept'));
  const began = await tab.evaluate(() => performance.timeOrigin);
  const loads: string[] = [];
  tab.on('framenavigated', (frame) => frame === tab.mainFrame() && loads.push(frame.url()));
  await tab.click(control('accept'));
  await settled(demo, COUNTED);

  expect(pageViews(demo)).toEqual(once(landing, demo.url));
  const referrers = {
    posthog: `"$referrer":"${news.url}/"`,
    mixpanel: `"$referrer":"${news.url}/"`,
    amplitude: `"referrer":"${news.url}/"`,
    tally: encodeURIComponent(`${news.url}/`),
    kindred: encodeURIComponent(`${news.url}/`),
  };
  for (const [id, referrer] of Object.entries(referrers))
    expect(demo.thirdParties[id]?.log.map(({ path, body }) => path + body).join(), id).toContain(referrer);
  expect(await tab.evaluate(() => performance.timeOrigin)).toBe(began);
  expect(loads).toEqual([]);
});

test('T3.2 the next page and a reload are each counted once by every library', async () => {
  const { demo, tab } = await visitDemo('DE');
  await tab.goto(demo.url);
  await tab.click(control('accept'));
  await settled(demo, COUNTED);
  for (const move of [() => tab.click('.cards >> text=Quiet clock'), () => tab.reload()]) {
    demo.reset();
    await move();
    await settled(demo, COUNTED);
    expect(pageViews(demo)).toEqual(once(`${demo.url}/products/quiet-clock`, demo.url));
  }
});

test('T3.2 a route change is counted once, on the landing page after yes and for the returning visitor', async () => {
  const counter = await thirdParty('counter', {
    '/tag.js': `const count = () => fetch(new URL('/view?' + location.pathname, document.currentScript?.src ?? from));
      const from = document.currentScript.src;
      const push = history.pushState;
      history.pushState = (...all) => { push.apply(history, all); count(); };
      count();`,
  });
  const mark = `<script type="text/plain" data-heed="analytics" src="${counter.url}/tag.js"></script>`;
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, head: mark, body: '<main></main>' }) } });
  const views = () => counter.paths.filter((path) => path.startsWith('/view'));
  const route = (path: string) =>
    `history.pushState(null, '', '${path}'); document.querySelector('main').innerHTML = '<h1>${path}</h1>'`;
  const tab = await openTab();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await counter.heard('/view?/');
  await tab.evaluate(route('/a'));
  await tab.evaluate(route('/b'));
  await tab.waitForTimeout(300);
  expect(views()).toEqual(['/view?/', '/view?/a', '/view?/b']);

  counter.log.length = 0;
  await tab.goto(shop.url);
  await counter.heard('/view?/');
  await tab.evaluate(route('/c'));
  await tab.waitForTimeout(300);
  expect(views()).toEqual(['/view?/', '/view?/c']);
});

test('T3.4 a listener hears the state in force once, however early or late it is attached, and each change once', async () => {
  const listen = (name: string) => `heed.push((consent) => consent.subscribe((decision, change) =>
    (window.told ??= []).push('${name} ' + change.cause + ' ' + decision.allowed.analytics)))`;
  const early = `<script>window.heed = []; ${listen('early')}</script>`;
  const shop = await site({ pages: { '/': page({ config: { region: 'DE' }, before: early }) } });
  const told = () => tab.evaluate<string[]>('window.told.splice(0)');
  const tab = await openTab();
  await tab.goto(shop.url);
  await quiet(tab);
  await tab.evaluate(listen('late'));
  expect(await told()).toEqual(['early start false', 'late start false']);
  await tab.click(control('accept'));
  await quiet(tab);
  expect(await told()).toEqual(['early choice true', 'late choice true']);
  await tab.evaluate(listen('later'));
  expect(await told()).toEqual(['later start true']);

  await tab.reload();
  await quiet(tab);
  await tab.evaluate(listen('late'));
  expect(await told()).toEqual(['early start true', 'late start true']);
});
