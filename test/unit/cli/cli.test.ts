/** What the command says to people: what is wrong, where, and what to write. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/cli.js';

const NOTICE = { notice: { url: '/c', version: '1' } };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const said = async (text: string, ...more: string[]) => {
  const file = join(folder, 'shop.json');
  writeFileSync(file, text);
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => lines.push(String(line)));
  const code = await run(['build', file, '--out', join(folder, 'out'), ...more]);
  return { code, text: lines.join('\n').replaceAll(folder, '') };
};

test.each([
  ['{ "notice": ', /^\/shop\.json:1:13 is not JSON: /],
  ['{}', /^\/shop\.json: notice: missing, write an object/],
  [
    JSON.stringify({ ...NOTICE, pixel: [] }),
    /pixel: unknown, did you mean pixels\? write one of \$schema, site, notice/,
  ],
  [
    JSON.stringify({ ...NOTICE, pixels: [{ use: 'meta' }] }),
    /pixels\[0\]\.use: got "meta", which is not in the catalogue, write meta-pixel/,
  ],
  [JSON.stringify({ ...NOTICE, pixels: [{ use: 'meta-pixel' }] }), /pixels\[0\]\.id: missing/],
  [
    JSON.stringify({ ...NOTICE, pixels: [{ use: 'hotjar', id: '1', category: 'ads' }] }),
    /pixels\[0\]\.category: got "ads"/,
  ],
])('%s is refused with what to write', async (text, expected) => {
  const { code, text: told } = await said(text);
  expect(told).toMatch(expected);
  expect(code).toBe(2);
  expect(readdirSync(folder)).not.toContain('out');
});

test('every wrong row is named at once', async () => {
  const row = (id: string, parts: object) => ({ id, name: id, vendor: 'V', category: 'analytics', ...parts });
  const { text } = await said(
    JSON.stringify({ ...NOTICE, pixels: [row('a', { hosts: ['no host'] }), row('b', { needs: ['c'] })] }),
  );
  expect(text.split('\n').map((line) => line.split(': ')[1])).toEqual(['pixels[0].hosts[0]', 'pixels[1].needs']);
});

test('a word or an option that it does not know is refused with what it knows', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['bild'])).toBe(2);
  expect(await run(['build', '--outt', 'x'])).toBe(2);
  expect(vi.mocked(console.error).mock.calls[0]?.[0]).toMatch(/"bild"[\s\S]*heed build/);
});

describe('diff and gpc', () => {
  const write = (name: string, config: object) => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(config));
    return file;
  };
  const tell = async (...argv: string[]) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const code = await run(argv);
    return { code, text: log.mock.calls.flat().join('\n') };
  };
  const pixels = [{ use: 'meta-pixel', id: '1' }];

  test('a material change under the same version ends with 1, under a raised one with 0', async () => {
    const before = write('before.json', NOTICE);
    const { code, text } = await tell('diff', before, write('after.json', { ...NOTICE, pixels }));
    expect([code, text]).toEqual([1, expect.stringMatching(/^Cookie Notice 1\n\nNOT RAISED[\s\S]*"meta-pixel"/)]);
    const raised = write('raised.json', { notice: { url: '/c', version: '2' }, pixels });
    expect((await tell('diff', before, raised)).code).toBe(0);
    expect((await tell('diff', before, before)).code).toBe(0);
  });

  test('gpc.json is written from the settings, and found wrong where it says something else', async () => {
    const config = write('gpc-config.json', NOTICE);
    const out = join(folder, 'well-known', 'gpc.json');
    expect((await tell('gpc', config, '--out', out)).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({
      gpc: true,
      lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect((await tell('gpc', config, '--check', out)).code).toBe(0);
    const ignoring = write('ignoring.json', { ...NOTICE, signals: { gpc: 'ignore' } });
    const { code, text } = await tell('gpc', ignoring, '--check', out);
    expect([code, text]).toEqual([1, expect.stringContaining('"gpc" is true, but the settings make it false')]);
    expect(await run(['gpc', config, '--check', join(folder, 'none.json')])).toBe(2);
  });

  test('an address is checked with the type that its server names', async () => {
    const server = createServer((_, answer) => answer.end('{"gpc":true,"lastUpdate":"2026-01-01"}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const { code, text } = await tell('gpc', write('c.json', NOTICE), '--check', `http://127.0.0.1:${port}/gpc.json`);
    server.close();
    expect([code, text]).toEqual([1, expect.stringContaining('its Content-Type is missing')]);
  });
});
