/** A marketer's day in the console, before the real server: choose, look, publish, go back, and meet a colleague. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openTab } from './open-browser.js';
import { consoleServer, publishAs, START, said, TOKEN } from './open-console.js';

const server = consoleServer();
beforeEach(async () => void (await server.reset()));

describe('signing in', () => {
  test('asks once a session for a token, and tells at the field what is wrong with it', async () => {
    const tab = await openTab();
    await tab.goto(server.url());
    const token = tab.getByLabel('Token');
    await token.fill('somebody-else');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.getByRole('alert').textContent()).toContain('does not know this token');
    expect(await token.getAttribute('aria-describedby')).toContain('token-wrong');
    await token.fill(TOKEN);
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Pixels', level: 1 }).waitFor();
    await tab.reload();
    await tab.getByRole('heading', { name: 'Pixels', level: 1 }).waitFor();
    expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain(TOKEN);
    await tab.getByRole('button', { name: 'Sign out' }).click();
    await token.waitFor();
    expect(await tab.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(TOKEN);
  });
});

describe('a pixel', () => {
  test('is found, added with its id, switched off, and published with the question to visitors', async () => {
    const tab = await server.open();
    await tab.getByLabel(/Search the catalogue/).fill('meta');
    await tab.getByRole('button', { name: 'Add Meta Pixel' }).click();
    const id = tab.getByLabel('Your id with Meta Platforms');
    await expect.poll(() => id.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await id.getAttribute('aria-invalid')).toBe('true');
    await tab.keyboard.type('123456');
    await expect.poll(() => id.getAttribute('aria-invalid')).toBeNull();
    await tab.getByRole('switch', { name: 'Google Analytics 4 runs' }).click();
    await tab.getByRole('link', { name: 'Review', exact: true }).click();
    await tab.getByText('Meta Pixel (Meta Platforms) is new, under marketing').waitFor();
    await tab.getByText('Google Analytics 4 (Google) is gone').waitFor();
    await tab.getByText('Visitors are asked again').waitFor();
    await tab.getByLabel('What visitors read').fill('We now measure our ads on Facebook.');
    await publishAs(tab, 'Ana', 'Autumn ads');
    const live = await server.live();
    expect(live).toMatchObject({ by: 'Ana', note: 'Autumn ads' });
    expect(live?.config.pixels).toEqual([
      { use: 'google-analytics-4', id: 'G-ABC123', off: true },
      { use: 'meta-pixel', id: '123456' },
    ]);
    expect(live?.config.notice.version).not.toBe(START.notice.version);
    expect(live?.config.notice.history?.[0]).toMatchObject({
      version: live?.config.notice.version,
      summary: 'We now measure our ads on Facebook.',
      added: expect.arrayContaining(['meta-pixel']),
      removed: expect.arrayContaining(['google-analytics-4']),
    });
    expect(tab.broken).toEqual([]);
  });

  test('without its id stops publishing, with a way to the field', async () => {
    const tab = await server.open();
    await tab.getByLabel(/Search the catalogue/).fill('tiktok pixel');
    await tab.getByRole('button', { name: 'Add TikTok Pixel' }).click();
    await tab.getByRole('link', { name: /^Publish/ }).click();
    expect(await tab.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    await tab.getByRole('link', { name: 'TikTok Pixel, id' }).press('Enter');
    const id = tab.getByLabel('Your id with TikTok');
    await expect.poll(() => id.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('under a category that is unusual for it is warned of, with the reason and its source', async () => {
    const tab = await server.open();
    await tab.getByRole('button', { name: 'Google Analytics 4: settings' }).click();
    const category = tab.getByLabel('Category');
    await category.selectOption('necessary');
    await tab.getByText('Unusual', { exact: true }).waitFor();
    const words = await category.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(words).toMatch(/Google Analytics 4 is for analytics.*Directive 2002\/58\/EC/);
    await expect.poll(() => category.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('shows where its facts were read, and what of them never comes to this site is left out of the notice', async () => {
    const tab = await server.open();
    await tab.getByRole('button', { name: 'Google Analytics 4: settings' }).click();
    const panel = tab.getByRole('article', { name: 'Google Analytics 4' });
    const source = panel.getByRole('link', { name: 'Open Cookie Database' });
    expect(await source.getAttribute('href')).toBe('https://github.com/jkwakman/Open-Cookie-Database');
    await panel.getByText('Nobody has looked up its cookies').waitFor();
    await panel.getByText('Some of what it keeps never comes here').click();
    await panel.getByLabel('__utma', { exact: true }).check();
    await panel.getByLabel('__utmb', { exact: true }).check();
    await panel.getByLabel('__utmb', { exact: true }).uncheck();
    await publishAs(tab, 'Ana');
    expect((await server.live())?.config.pixels).toEqual([{ ...START.pixels?.[0], without: ['__utma'] }]);
  });

  test('of one’s own is described by a form, and markup in its name is text', async () => {
    const tab = await server.open();
    const name = 'Our <img src=x onerror=alert(1)> map';
    await tab.getByText('Not in the catalogue?').click();
    await tab.getByLabel('Name', { exact: true }).fill(name);
    await tab.keyboard.press('Enter');
    await tab.getByLabel('Vendor').fill('Maps Ltd');
    await tab.getByLabel('Address of its script').fill('https://maps.example/m.js');
    await tab.getByLabel('Hosts it talks to').fill('maps.example\n*.maps.example');
    await tab.getByRole('button', { name: 'Add a cookie' }).click();
    await tab.keyboard.type('mp');
    await tab.getByLabel('What for').fill('Keeps the place');
    await publishAs(tab, 'Ana');
    expect((await server.live())?.config.pixels?.[1]).toEqual({
      id: 'our-img-src-x-onerror-alert-1-map',
      name,
      vendor: 'Maps Ltd',
      category: 'marketing',
      load: [{ script: 'https://maps.example/m.js' }],
      hosts: ['maps.example', '*.maps.example'],
      cookies: [{ name: 'mp', purpose: 'Keeps the place' }],
    });
    expect(await tab.locator('img').count()).toBe(0);
    expect(tab.broken).toEqual([]);
  });
});

describe('an edit', () => {
  test('outlives a reload, can be undone and done again', async () => {
    const tab = await server.open('#/words');
    await tab.getByRole('radio', { name: /^Box/ }).check();
    await tab.reload();
    expect(await tab.getByRole('radio', { name: /^Box/ }).isChecked()).toBe(true);
    await tab.getByRole('radio', { name: /^Dialog/ }).check();
    await tab.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => said(tab)).toBe('Undone: Layout of the banner: Dialog.');
    expect(await tab.getByRole('radio', { name: /^Box/ }).isChecked()).toBe(true);
    await tab.getByRole('button', { name: /^Redo/ }).click();
    expect(await tab.getByRole('radio', { name: /^Dialog/ }).isChecked()).toBe(true);
  });

  test('in one tab is there in another', async () => {
    const tab = await server.open('#/rules');
    const other = await tab.context().newPage();
    await other.addInitScript((token) => sessionStorage.setItem('heed.console.token', token), TOKEN);
    await other.goto(server.url('#/rules'));
    await other.getByLabel('Address of the privacy policy').fill('/elsewhere');
    await expect.poll(() => tab.getByLabel('Address of the privacy policy').inputValue()).toBe('/elsewhere');
  });

  test('that cannot be read again is set aside, not lost', async () => {
    const tab = await server.open();
    await tab.evaluate(() => localStorage.setItem('heed.console.draft', '{"base":1,"con'));
    await tab.reload();
    await tab.getByRole('heading', { name: 'A stored draft could not be read' }).waitFor();
    const [file] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Save it as a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('heed-draft.txt');
    await tab.getByRole('button', { name: 'Let it go' }).click();
    expect(await tab.evaluate(() => localStorage.getItem('heed.console.set-aside'))).toBeNull();
  });

  test('is kept while the server is down', async () => {
    const tab = await server.open('#/words');
    await tab.getByRole('radio', { name: /^Box/ }).check();
    await tab.route('**/configs/**', (route) => route.abort());
    await tab.getByRole('link', { name: 'Publish' }).click();
    await expect.poll(() => said(tab)).toContain('cannot be reached');
    await tab.unroute('**/configs/**');
    // Without another word it asks again.
    await tab.getByText('Layout of the banner: was not set, is “box”').waitFor();
    await publishAs(tab, 'Ana');
    expect((await server.live())?.config.ui).toEqual({ layout: 'box' });
  });
});
