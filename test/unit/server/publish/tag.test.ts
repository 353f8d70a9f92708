/** The shop's one script on both stores: it follows what is live, and an address means the same for ever. */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { HeedError } from '../../../../src/config.js';
import { tagFiles } from '../../../../src/server/node/tag-files.js';
import type { Files } from '../../../../src/server/publish/config-store.js';
import { createHandler } from '../../../../src/server/routes.js';
import { hashToken } from '../../../../src/server/tokens.js';
import { NOW, ORIGIN } from '../sent-records.js';
import { onEachStore } from '../stores.js';
import { configOf, draftOf } from './drafts.js';

const FILES: Files = { 'whole.js': 'run("__FOLDER__/../")', 'ui.js': 'ui()', 'link.js': 'link()' };
const AUTHORIZATION = { authorization: 'Bearer reader' };

onEachStore((at) => {
  let tokens: string[];
  let time = NOW;
  const open = (files = FILES, configs = at.store.configs) =>
    createHandler({ store: at.store, tokens, publish: { configs, files }, now: () => time, base: '/privacy' });
  const get = async (answer: ReturnType<typeof open>, path: string, headers: Record<string, string> = {}) =>
    answer(new Request(`${ORIGIN}/privacy/${path}`, { headers }));
  const publish = (base: number, name: string) => at.store.configs.publish(draftOf(base, configOf(name)));
  const addressOf = async (answer: ReturnType<typeof open>, version: number) =>
    (await get(answer, `configs/${version}`, AUTHORIZATION)).json() as Promise<{ address: string; integrity: string }>;

  beforeEach(async () => {
    time = NOW;
    tokens = [await hashToken('reader')];
  });

  test('nothing is there before something is published', async () => {
    const answer = await get(open(), 'heed.js');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  test('the script has the live config before it, and finds its parts where they never change', async () => {
    await publish(0, '1');
    const answer = open();
    const script = await get(answer, 'heed.js');
    expect(script.headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
    );
    const { address, integrity } = await addressOf(answer, 1);
    const folder = address.replace('heed.js', '');
    const config =
      '//# allFunctionsCalledOnLoad\nwindow.heedConfig??={"notice":{"url":"/cookies","version":"1"},"pixels":[]};\n';
    expect(await script.text()).toBe(`${config}run("${folder}")`);
    const still = await get(answer, address);
    const text = await still.text();
    expect(text).toBe(`${config}run("")`);
    expect(integrity).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`);
    const part = await get(answer, `${folder}ui.js`);
    expect([await part.text(), part.headers.get('access-control-allow-origin')]).toEqual(['ui()', '*']);
    for (const { headers } of [still, part])
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const head = await answer(new Request(`${ORIGIN}/privacy/heed.js`, { method: 'HEAD' }));
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', script.headers.get('etag')]);
  });

  test('what is not there is not found', async () => {
    await publish(0, '1');
    const { address } = await addressOf(open(), 1);
    const folder = address.replace('heed.js', '');
    const wrong = ['whole.js', 'other.js', 'constructor', '__proto__'].map((name) => folder + name);
    const [hash = '', release = ''] = address.split(/[/-]/).slice(1);
    const other = '0'.repeat(16);
    for (const path of [...wrong, `heed/${other}-${release}/heed.js`, `heed/${hash}-${other}/heed.js`, 'heed/a/ui.js'])
      expect([path, (await get(open(), path)).status]).toEqual([path, 404]);
  });

  test('another server shows a publish within seconds, and its address at once', async () => {
    await publish(0, '1');
    const [one, two] = [open(), open()];
    for (const server of [one, two]) expect(await (await get(server, 'heed.js')).text()).toContain('"version":"1"');
    await publish(1, '2');
    const { address } = await addressOf(one, 2);
    expect(await (await get(two, address)).text()).toContain('"version":"2"');
    time += 5_000;
    await expect.poll(async () => (await get(two, 'heed.js')).text()).toContain('"version":"2"');
  });

  test('an old address says the same after Heed itself was updated, on a server that never knew the old one', async () => {
    await publish(0, '1');
    const { address, integrity } = await addressOf(open(), 1);
    const before = await (await get(open(), address)).text();
    await publish(1, '2');
    const updated = open({ ...FILES, 'whole.js': 'runBetter("__FOLDER__/../")', 'ui.js': 'betterUi()' });
    expect(await (await get(updated, address)).text()).toBe(before);
    expect(await (await get(updated, address.replace('heed.js', 'ui.js'))).text()).toBe('ui()');
    const now = await addressOf(updated, 1);
    expect(now.address === address || now.integrity === integrity).toBe(false);
    expect(await (await get(updated, now.address)).text()).toContain('runBetter("")');
  });

  test('a store that is down leaves the script as it is', async () => {
    await publish(0, '1');
    let down = false;
    const live = () => (down ? Promise.reject(new Error('down')) : at.store.configs.live());
    const answer = open(FILES, { ...at.store.configs, live });
    const text = await (await get(answer, 'heed.js')).text();
    down = true;
    time += 60_000;
    expect(await (await get(answer, 'heed.js')).text()).toBe(text);
    const cold = await get(open(FILES, { ...at.store.configs, live }), 'heed.js');
    expect([cold.status, cold.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });

  test('files without the script itself are refused at once', () => {
    expect(() => open({ 'ui.js': 'ui()' })).toThrow(HeedError);
  });

  test('what ships is kept and compressed whole', async () => {
    await publish(0, '1');
    const { files, encodings } = await tagFiles(new URL('../../../../dist/', import.meta.url).pathname);
    const answer = createHandler({ store: at.store, publish: { configs: at.store.configs, files, encodings } });
    const ask = (taken: string) => answer(new Request(`${ORIGIN}/heed.js`, { headers: { 'accept-encoding': taken } }));
    const plain = await (await ask('')).text();
    const small = new Uint8Array(await (await ask('gzip, deflate, br')).arrayBuffer());
    expect(small.length).toBeLessThan(plain.length / 2);
    expect(brotliDecompressSync(small).toString()).toBe(plain);
    const release = /heed\/[\da-f]{16}-([\da-f]{16})\//.exec(plain)?.[1] ?? '';
    // Too long to be shown where they differ.
    expect(JSON.stringify(await at.store.configs.files(release)) === JSON.stringify(files)).toBe(true);
    const folder = /heed\/([\da-f]{16}-[\da-f]{16})\//.exec(plain)?.[1];
    for (const path of ['heed/languages/de.js', `heed/${folder}/languages/de.js`]) {
      const language = await answer(new Request(`${ORIGIN}/${path}`));
      expect([path, language.status, (await language.text()) === files['languages/de.js']]).toEqual([path, 200, true]);
    }
    expect(plain.includes('__FOLDER__')).toBe(false);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['ui.js', 'preferences.js', 'report.js', 'whole.js']));
    const imported = Object.entries(files).flatMap(([path, text]) =>
      [...text.matchAll(/(?:from|import\()"\.\/([\w-]+\.js)"/g)].map(([, name = '']) =>
        posix.join(posix.dirname(path), name),
      ),
    );
    expect(imported).toEqual(expect.arrayContaining(['ui.js', 'languages/nb.js']));
    expect(imported.filter((name) => !(name in files))).toEqual([]);
    for (const name of ['cli.js', 'server.js', 'store.js', 'index.js', 'heed.js'])
      expect(files).not.toHaveProperty([name]);
  });
});
