/** What the page says of signals and which link it shows follow from the settings, the region and the browser. */
import { expect, test } from 'vitest';
import { control, type Mode, openTab, quiet } from './fixture.js';
import { markedShop } from './marked-shop.js';

const LINK = '<footer><span data-heed-show="choices-link"><a href="/cookies">Privacy</a></span></footer>';
const STATUS = '<main data-heed-show="status">Your browser’s signal is honored.</main>';
const US = { region: 'US-CA', withdraw: 'stay' };

test.each<[string, Mode, object, RegExp]>([
  [
    'GPC honored',
    { gpc: 'force' },
    US,
    /^Opt-out request honored Your browser sends Global Privacy Control\. We do not sell or share/,
  ],
  [
    'GPC only reported',
    { gpc: 'force' },
    { ...US, signals: { gpc: 'report' } },
    /^Your browser sends Global Privacy Control\. We do not act on it\.$/,
  ],
  ['no signal', {}, US, /^Your browser sends neither Global Privacy Control nor Do Not Track\.$/],
  ['DNT only reported', { dnt: true }, US, /^Your browser sends Do Not Track\. We do not act on it\.$/],
  [
    'DNT honored',
    { dnt: true },
    { ...US, signals: { dnt: 'enforce' } },
    /^Opt-out request honored Your browser sends Do Not Track\. We do not sell/,
  ],
])('status: %s', async (_, mode, config, words) => {
  const { shop } = await markedShop({ config, body: STATUS });
  const tab = await openTab(mode);
  await tab.goto(shop.url);
  await expect.poll(() => tab.textContent('main')).toMatch(words);
  expect(await tab.locator('main').ariaSnapshot()).toContain('status');
});

test('status follows an override and its end in the opt-out view', async () => {
  const { shop } = await markedShop({ config: US, body: STATUS + LINK });
  const tab = await openTab({ gpc: 'force' });
  await tab.goto(shop.url);
  await expect.poll(() => tab.textContent('main')).toMatch(/honored/);
  await tab.click('footer a');
  await tab.click('[data-heed-name=sale]');
  await tab.click(control('override'));
  await expect.poll(() => tab.textContent('main')).toMatch(/You allowed selling and sharing here all the same/);
  expect(await tab.textContent('main')).not.toContain('honored');
  await tab.click('[data-heed-name=sale]');
  await expect.poll(() => tab.textContent('main')).toMatch(/^Opt-out request honored .*You opted out\./);
});

test('statement says what the settings do', async () => {
  const config = { ...US, signals: { dnt: 'enforce' } };
  const { shop } = await markedShop({ config, body: '<main data-heed-show="statement"></main>' });
  const tab = await openTab();
  await tab.goto(shop.url);
  await expect.poll(() => tab.locator('main p').count()).toBe(4);
  expect(await tab.locator('main p').allTextContents()).toEqual([
    expect.stringMatching(/^Global Privacy Control If your browser sends it, we take it as your request to opt out/),
    expect.stringMatching(/^Do Not Track While your browser sends it, we take it as a no/),
    expect.stringMatching(/^Other companies Companies/),
    expect.stringMatching(/^Changes .* version 1\.$/),
  ]);
});

const ICON = 'California Consumer Privacy Act (CCPA) Opt-Out Icon';
test.each<[string, object, string[], string]>([
  ['California', { region: 'US-CA' }, [`Your Privacy Choices ${ICON}`], 'sale'],
  ['Texas', { region: 'US-TX' }, [`Your Privacy Choices ${ICON}`], 'sale'],
  ['an unknown region', {}, [`Your Privacy Choices ${ICON}`], 'sale'],
  [
    'a US region that is asked first',
    { region: 'US-CA', regimes: { US: 'opt-in' } },
    [`Your Privacy Choices ${ICON}`],
    'sale',
  ],
  ['Germany', { region: 'DE' }, ['Cookie settings'], 'analytics'],
  ['Canada', { region: 'CA' }, ['Cookie settings'], 'analytics'],
])('the link in %s', async (_, config, names, first) => {
  const { shop } = await markedShop({ config: { ...config, ui: false }, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  const links = tab.locator('footer').getByRole('link');
  await expect.poll(() => links.first().getAttribute('data-heed-open')).not.toBeNull();
  expect(await links.count()).toBe(names.length);
  expect(await tab.getByRole('link', { name: names[0] as string, exact: true }).count()).toBe(1);
  // Without a script it is a link like any other.
  expect(await links.first().getAttribute('href')).toBe('/cookies');
  await links.first().click();
  await tab.waitForSelector(`dialog [data-heed-name=${first}]`);
});

test.each([
  [{}, ['Do Not Sell or Share My Personal Information']],
  [
    { categories: { necessary: {}, functional: { sensitive: true }, analytics: {}, marketing: {} } },
    ['Do Not Sell or Share My Personal Information', 'Limit the Use of My Sensitive Personal Information'],
  ],
])('the two links of California, the second where something is sensitive: %j', async (more, titles) => {
  const body = LINK.replace('choices-link"', 'choices-link" data-heed-as="two-links"');
  const { shop } = await markedShop({ config: { ...US, ...more, ui: false }, body });
  const tab = await openTab();
  await tab.goto(shop.url);
  await expect.poll(() => tab.locator('footer a').allTextContents()).toEqual(titles);
  expect(await tab.locator('footer svg').count()).toBe(0);
});

test('the icon keeps its proportions, stands beside the words, and is as high as they are', async () => {
  const { shop } = await markedShop({ config: US, body: LINK });
  const tab = await openTab();
  await tab.goto(shop.url);
  const icon = await tab.locator('footer svg').boundingBox();
  const link = await tab.locator('footer a').boundingBox();
  if (!icon || !link) throw new Error('not shown');
  expect(icon.width / icon.height).toBeCloseTo(30 / 14, 1);
  expect(icon.height).toBeGreaterThan(10);
  expect(icon.height).toBeLessThanOrEqual(link.height);
  expect(icon.y).toBeGreaterThanOrEqual(link.y);
});

test('slots need nothing that a strict content policy and Trusted Types refuse', async () => {
  const policy =
    "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'";
  const { shop } = await markedShop({
    config: US,
    headers: { 'content-security-policy': policy },
    script: '<script nonce="x" src="/heed/heed.js"></script>',
    body: `${STATUS}<section data-heed-show="statement"></section>${LINK}`,
  });
  const tab = await openTab();
  const violations: string[] = [];
  // The page's own held scripts have no nonce, and so no right to run.
  tab.on('console', (message) => {
    if (/style|TrustedHTML|Trusted Type/i.test(message.text())) violations.push(message.text());
  });
  await tab.goto(shop.url);
  await tab.click('footer svg');
  await tab.click('[data-heed-name=sale]');
  await expect.poll(() => tab.textContent('dialog [role=status]')).toMatch(/honored/);
  await quiet(tab);
  expect(await tab.locator('section p').count()).toBe(4);
  expect(violations).toEqual([]);
});
