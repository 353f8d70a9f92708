/** What `heed build` writes: one file that brings the config, the rows and what acts on decisions. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { control, openTab, page, type Routes, site } from './fixture.js';
import { serve } from './serve.js';
import { heard, rowOf, takes } from './vendors.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const REVOKE = ['consent', 'revoke'];

const builtShop = async (over: object = {}) => {
  const vendor = await serve('vendor', {}, () => takes('fbq', 'fbq.queue', 'callMethod'));
  const folder = mkdtempSync(join(tmpdir(), 'heed-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'shop.json');
  const config = { notice: { url: '/cookies', version: '1' }, region: 'DE', withdraw: 'stay', ...over };
  writeFileSync(
    file,
    JSON.stringify({ ...config, pixels: [rowOf('meta-pixel', vendor), { use: 'hotjar', id: '7', off: true }] }),
  );
  const out = join(folder, 'out');
  await promisify(execFile)(process.execPath, [CLI, 'build', file, '--out', out]);
  const pages: Routes = Object.fromEntries(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/h/${name}`, readFileSync(join(out, name), 'utf8')]),
  );
  const script = '<script src="/h/heed.js"></script>';
  pages['/'] = page({
    config: null,
    script,
    head: `<script>fbq('track', 'in the head')</script>`,
    body: '<button data-heed-open="preferences">Your privacy choices</button>',
  });
  pages['/own'] = page({ config: { region: 'US', notice: { url: '/cookies', version: '2' } }, script });
  const shop = await site({ pages });
  const tab = await openTab();
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  return { shop, vendor, tab, errors };
};

test('the very next script of the page may call the vendor; the call arrives on a yes, after what comes before it', async () => {
  const { shop, vendor, tab, errors } = await builtShop();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await expect
    .poll(() => heard(tab))
    .toEqual([REVOKE, ['track', 'in the head'], ['init', '1'], ['track', 'PageView'], ['consent', 'grant']]);
  expect(errors).toEqual([]);
  expect(vendor.paths).toHaveLength(1);
  expect(await tab.evaluate('Object.keys(heed.decision.pixels)')).toEqual(['meta-pixel', 'hotjar']);
});

test('a returning visitor fetches one file of ours, refused or allowed', async () => {
  const { shop, tab } = await builtShop();
  await tab.goto(shop.url);
  await tab.click(control('accept'));
  await expect.poll(() => heard(tab)).toContainEqual(['init', '1']);
  shop.log.length = 0;
  await tab.goto(shop.url);
  await expect.poll(() => heard(tab)).toContainEqual(['init', '1']);
  await tab.waitForLoadState('networkidle');
  expect(shop.paths).toEqual(['/', '/h/heed.js']);
  expect(await tab.locator('[data-heed-host]').count()).toBe(0);
});

test('parts come from the folder of the built file, and a page that brings a config of its own has it', async () => {
  const { shop, tab } = await builtShop();
  await tab.goto(`${shop.url}/own`);
  await tab.waitForSelector(control('ok'));
  expect(await tab.evaluate('heed.decision.regime')).toBe('opt-out');
  expect(shop.paths).not.toContain('/h/gate.js');
  expect(shop.log.filter(({ path }) => path.startsWith('/heed/'))).toEqual([]);
});

test('markup in a config stays text', async () => {
  const { shop, tab } = await builtShop({
    categories: { necessary: {}, analytics: {}, marketing: { label: '</script><b>x' } },
  });
  await tab.goto(shop.url);
  await tab.waitForSelector(control('accept'));
  expect(shop.log.length).toBeGreaterThan(1);
  expect(await tab.locator('b').count()).toBe(0);
  const script = await tab.evaluate<string>(`fetch('/h/heed.js').then((answer) => answer.text())`);
  expect(script.slice(0, script.indexOf('\n'))).not.toContain('</script>');
});
