/** The page on which a visitor says yes is counted like any other: once. */
import { expect, test } from 'vitest';
import { pageViews, visitDemo } from './demo-shop.js';
import { control, serve, quiet } from './fixture.js';

test('x', async () => {
  const { demo, tab } = await visitDemo();
  await tab.goto(`${demo.url}/?utm_source=letter&gclid=Cj0moon`);
  await tab.click(control('accept'));
  let out = '';
  for (let i = 0; i < 12; i++) {
    await tab.waitForTimeout(500);
    out += i + JSON.stringify(Object.fromEntries(Object.entries(demo.thirdParties).map(([id, { log }]) => [id, [log.length, log.flatMap((l) => l.heard.map((h) => h.event)).join()]]))) + '\n';
  }
  console.log(out, JSON.stringify(Object.values(demo.thirdParties).flatMap((t) => t.log.map((l)=> [l.method,l.path.slice(0,300),l.headers.referer, l.body.slice(0,3000)])), null, 1));
  console.log(await tab.evaluate(async () => JSON.stringify([document.cookie, Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).map(d=>d.name)])));
});
