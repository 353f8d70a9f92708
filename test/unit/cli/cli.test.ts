/** What the command says to people: what is wrong, where, and what to write. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
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
  ['{}', /"notice" is undefined; write an object/],
  [JSON.stringify({ ...NOTICE, pixel: [] }), /"pixel" is unknown; write one of: notice/],
  [
    JSON.stringify({ ...NOTICE, pixels: [{ use: 'meta' }] }),
    /uses "meta", which is not in the catalogue; write meta-pixel/,
  ],
  [JSON.stringify({ ...NOTICE, pixels: [{ use: 'meta-pixel' }] }), /"meta-pixel\.id" is missing/],
  [JSON.stringify({ ...NOTICE, pixels: [{ use: 'hotjar', id: '1', category: 'ads' }] }), /hotjar\.category" is "ads"/],
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
  expect(text.split('\n').map((line) => /"pixels\.[^"]*"/.exec(line)?.[0])).toEqual([
    '"pixels.a.hosts[0]"',
    '"pixels.b.needs"',
  ]);
});

test('a word or an option that it does not know is refused with what it knows', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['bild'])).toBe(2);
  expect(await run(['build', '--outt', 'x'])).toBe(2);
  expect(vi.mocked(console.error).mock.calls[0]?.[0]).toMatch(/"bild".*\n.*heed build/);
});
