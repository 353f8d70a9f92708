/** Two editors, and the way back: nothing is overwritten silently, and every version comes back with one click. */
import { beforeEach, expect, test } from 'vitest';
import { consoleServer, publishAs, START, said } from './open-console.js';

const server = consoleServer();
beforeEach(async () => void (await server.reset()));

test('who comes second is told who was first, and puts their own on top', async () => {
  const tab = await server.open('#/words');
  await tab.getByRole('radio', { name: /^Box/ }).check();
  await tab.getByRole('link', { name: 'Publish' }).click();
  await tab.getByLabel('Your name').fill('Ana');
  const publish = tab.getByRole('button', { name: 'Publish', exact: true });
  await expect.poll(() => publish.isEnabled()).toBe(true);
  await server.publish({ ...START, site: 'Kindred', guard: 'report' }, 'Bo', 'Watch for leaks');
  await publish.click();
  await tab.getByRole('heading', { name: /^Bo published version \d+ while you were editing/ }).waitFor();
  await tab.getByText('“Watch for leaks”').waitFor();
  await tab.getByText('Guard: was not set, is “report”').waitFor();
  await tab.getByText('Layout of the banner: was not set, is “box”').waitFor();
  expect((await server.live())?.config.ui).toBeUndefined();
  await tab.getByRole('button', { name: 'Put mine on top of theirs' }).click();
  await publishAs(tab, 'Ana');
  expect((await server.live())?.config).toMatchObject({ guard: 'report', ui: { layout: 'box' } });
});

test('or takes theirs, and may undo that', async () => {
  const tab = await server.open('#/words');
  await tab.getByRole('radio', { name: /^Box/ }).check();
  await server.publish({ ...START, ui: { layout: 'dialog' } }, 'Bo');
  await tab.reload();
  await tab.getByRole('link', { name: 'See both' }).click();
  await tab.getByText('Both of you changed: Layout of the banner').waitFor();
  await tab.getByRole('button', { name: 'Take theirs' }).click();
  await tab.getByText('Nothing: your draft is what is live.').waitFor();
  await tab.getByRole('button', { name: /^Undo/ }).click();
  await tab.getByText('Layout of the banner: was “dialog”, is “box”').waitFor();
});

test('who has edited nothing follows what is live', async () => {
  const tab = await server.open('#/words');
  const { version } = await server.publish({ ...START, ui: { layout: 'dialog' } }, 'Bo');
  await tab.reload();
  await tab.getByText(`As version ${version}, which is live`).waitFor();
  expect(await tab.getByRole('radio', { name: /^Dialog/ }).isChecked()).toBe(true);
});

test('an older version is live again with one click, and the name of who did it', async () => {
  const before = await server.live();
  await server.publish({ ...START, ui: { layout: 'dialog' } }, 'Bo', 'A mistake');
  const tab = await server.open('#/publish');
  await tab.getByText('A mistake').waitFor();
  await tab.getByLabel('Your name').fill('Ana');
  await tab.getByRole('button', { name: `Publish again version ${before?.version}`, exact: true }).click();
  await expect.poll(() => said(tab)).toMatch(/^Version \d+ is live/);
  expect(await server.live()).toMatchObject({ by: 'Ana', note: `Back to version ${before?.version}` });
  expect((await server.live())?.config.ui).toBeUndefined();
  await tab.getByText('Nothing: your draft is what is live.').waitFor();
});

test('a draft stays when an older version comes back under it', async () => {
  const before = await server.live();
  await server.publish({ ...START, guard: 'warn' }, 'Bo');
  const tab = await server.open('#/words');
  await tab.getByRole('radio', { name: /^Box/ }).check();
  await tab.getByRole('link', { name: 'Publish' }).click();
  await tab.getByLabel('Your name').fill('Ana');
  await tab.getByRole('button', { name: `Publish again version ${before?.version}`, exact: true }).click();
  await tab.getByRole('button', { name: 'Put mine on top of theirs' }).click();
  await tab.getByText('Layout of the banner: was not set, is “box”').waitFor();
  await publishAs(tab, 'Ana');
  const live = await server.live();
  expect(live?.config.guard).toBeUndefined();
  expect(live?.config.ui).toEqual({ layout: 'box' });
});
