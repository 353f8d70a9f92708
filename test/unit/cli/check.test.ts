/** What heed check prints and ends with, for people, for CI and for tools; and that a build leaves out what is for editors. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/cli.js';
import { readConfig } from '../../../src/cli/read-config.js';

let file = '';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-check-'));
  file = join(folder, 'shop.json');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const check = async (text: string, ...more: string[]) => {
  writeFileSync(file, text);
  vi.restoreAllMocks();
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await run(['check', file, ...more]);
  const said = (spy: typeof log) => spy.mock.calls.flat().join('\n').replaceAll(file, 'shop.json');
  return { code, text: said(log), error: said(error) };
};

const notice = { url: '/cookies', version: '1', privacyUrl: '/privacy' };
const pixels = [{ use: 'hotjar', id: '1', category: 'marketting' }];

test('a right config ends with 0', async () => {
  expect(await check(JSON.stringify({ notice }))).toEqual({ code: 0, text: 'shop.json is right.', error: '' });
});

test('advice alone ends with 0, too', async () => {
  const { code, text } = await check(JSON.stringify({ notice, storage: { days: 400 } }));
  expect([code, text.split('\n')]).toEqual([
    0,
    ['shop.json is right.', 'Advice:', expect.stringMatching(/^ {2}storage\.days: got 400: .* \(CNIL, .*\)$/)],
  ]);
});

test('errors and advice are told, and it ends with 1', async () => {
  const { code, text } = await check(JSON.stringify({ notice, pixels, storage: { days: 400 } }));
  expect(code).toBe(1);
  expect(text.split('\n')).toEqual([
    'shop.json is wrong:',
    '  pixels[0].category: got "marketting", write one of necessary, functional, analytics, marketing',
    'Advice:',
    expect.stringContaining('storage.days'),
  ]);
});

test('for tools it is JSON', async () => {
  const { code, text } = await check(JSON.stringify({ notice, pixels, signals: { gpc: 'ignore' } }), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        path: 'pixels[0].category',
        message: 'got "marketting", write one of necessary, functional, analytics, marketing',
      },
    ],
    advice: [{ path: 'signals.gpc', message: expect.any(String), source: expect.stringContaining('11 CCR §7025') }],
  });
});

test('what cannot be read ends with 2, and says where', async () => {
  const ended = await check('{\n  "notice": ');
  expect([ended.code, ended.text, ended.error]).toEqual([2, '', expect.stringMatching(/^shop\.json:2:13 is not JSON/)]);
  const { code, error } = await check('{\n  "notice": }');
  expect([code, error]).toEqual([2, expect.stringMatching(/^shop\.json is not JSON: .*"notice": }/s)]);
});

test('$schema is taken, and goes no further', async () => {
  const { code } = await check(JSON.stringify({ $schema: './heed.schema.json', notice }));
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('$schema');
  expect(await readConfig(file)).toEqual({ notice, pixels: [] });
});

describe('a theme', () => {
  const sheet = (css: string): string => {
    const path = join(folder, 'theme.css');
    writeFileSync(path, css);
    return path;
  };
  const plain = (text: string) => text.replaceAll(folder, '').replaceAll('/', '');

  test('is checked with the config, and alone', async () => {
    const css = sheet('[data-heed-host] {\n  --heed-muted: #999;\n}');
    const { code, text } = await check(JSON.stringify({ notice }), '--css', css);
    expect(code).toBe(1);
    expect(plain(text).split('\n').slice(0, 3)).toEqual([
      'shop.json is right.',
      'theme.css is wrong:',
      expect.stringMatching(/^ {2}theme\.css:2: --heed-muted: #999 on .* 4\.5:1 is the least/),
    ]);
    vi.restoreAllMocks();
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['check', '--css', css])).toBe(1);
    expect(plain(String(log.mock.calls[0]))).toMatch(/^theme\.css is wrong:/);
  });

  test('stands on the look and the scheme of the config', async () => {
    const css = sheet(
      '[data-heed-host] { --heed-ink: #1c2b22; --heed-muted: #444; --heed-button: #1c2b22; --heed-focus: #06c }',
    );
    const light = JSON.stringify({ notice, ui: { theme: 'light' } });
    expect(await check(light, '--css', css)).toMatchObject({
      code: 0,
      text: expect.stringContaining('theme.css is right.'),
    });
    expect((await check(JSON.stringify({ notice }), '--css', css)).code).toBe(1);
  });

  test('for tools is JSON, too; a file that is not there is told', async () => {
    const { text } = await check(JSON.stringify({ notice }), '--json', '--css', sheet('::part(no){}'));
    expect(JSON.parse(text).theme.errors).toHaveLength(1);
    const { code, error } = await check(JSON.stringify({ notice }), '--css', join(folder, 'none.css'));
    expect(code).toBe(2);
    expect(error).toMatch(/none\.css cannot be read/);
  });
});
