/** What heed check says of a theme: contrast in light and in dark, and answers that must be alike. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTheme } from '../../../src/theme/check-theme.js';
import type { UiConfig } from '../../../src/types.js';

const ALL = '[data-heed-host], [data-heed-opt-out], [data-heed-embed], [data-heed-link]';
const told = (css: string, ui?: Pick<UiConfig, 'theme' | 'look'>): string[] =>
  checkTheme(css, ui).map(({ line, message, isAdvice }) => `${line}${isAdvice ? ' advice' : ''} ${message}`);

const BOTH = `
${ALL} { --heed-ink: #1c2b22; --heed-paper: #f6fbf7; --heed-radius: 4px }
[data-theme="dark"] :is(${ALL}) { --heed-ink: light-dark(#000, #e8f3ec); --heed-paper: color-mix(in srgb, #0d1a13 90%, black) }
@media (min-width: 40em) { [data-heed-host]::part(title) { font-family: Georgia, serif; color: #123 } }
.dark [data-heed-host]::part(title) { color: #fff }
[data-heed-host]::part(button):hover { background: #333; color: white }
.shop-header { color: #eee; background: white; display: none }
`;

test('a theme that stands out is right, and what is not of our views is none of its business', () => {
  expect(told(BOTH.replace('color: #123', ''))).toEqual([]);
});

test('that of the guide is right', () => {
  const guide = readFileSync('src/ui/README.md', 'utf8');
  const [theme = ''] = /\[data-heed-host\],[\s\S]*?(?=```)/.exec(guide) ?? [];
  expect(theme).toContain('--heed-paper');
  expect(told(theme)).toEqual([]);
});

test('our own looks are right, whatever a theme leaves to them', () => {
  for (const look of ['plain', 'soft', 'contrast', 'shop'] as const)
    expect(told('[data-heed-host] { --heed-gap: 20px }', { look }), look).toEqual([]);
});

const FAINT: [name: string, css: string, said: RegExp, ui?: Pick<UiConfig, 'theme' | 'look'>][] = [
  [
    'words',
    '[data-heed-host]{--heed-ink:#999;--heed-paper:#fff}',
    /^1 --heed-ink: #999 on --heed-paper: #fff stands out 2\.8:1 in light; 4\.5:1 is the least for words: WCAG 2\.2, 1\.4\.3$/,
  ],
  [
    'words in dark alone',
    '[data-heed-host]{--heed-ink:#1c2b22}',
    /--heed-ink: #1c2b22 on our --heed-paper stands out 1\.\d:1 in dark/,
  ],
  ['quieter words', '[data-heed-host]{--heed-muted:rgb(160 160 160)}', /--heed-muted: .* in light/],
  ['quieter words on a soft ground', '[data-heed-host]{--heed-soft:#888}', /our --heed-muted on --heed-soft: #888/],
  [
    'a button',
    '[data-heed-host]{--heed-button:gold;--heed-button-ink:#fff}',
    /--heed-button-ink: #fff on --heed-button: gold stands out 1\.4:1/,
  ],
  [
    'a button by its part',
    '::part(button){background:linear-gradient(red, red), #eee;color:#fff}',
    /button color: #fff on button background/,
  ],
  [
    'a title',
    '[data-heed-host]::part(title){color:#bbb}',
    /title color: #bbb on our --heed-paper stands out 1\.9:1 in light/,
  ],
  ['what is pointed at', '[data-heed-host]::part(button):hover{color:silver;background:white}', /button color: silver/],
  ['the ring', '[data-heed-host]{--heed-focus:#ddd}', /--heed-focus: #ddd .* 3:1 is the least/],
  ['a switch', '[data-heed-host]{--heed-on:oklch(0.9 0.1 150)}', /--heed-on: oklch/],
  [
    'a variable of a variable',
    '[data-heed-host]{--brand:#bbb;--heed-ink:var(--brand);--heed-paper:var(--none, white)}',
    /--heed-ink: var\(--brand\)/,
  ],
  [
    'under a condition',
    '@media (min-width:60em){[data-heed-opt-out]{--heed-ink:#aaa;--heed-paper:#fff}}',
    /in light under @media/,
  ],
  ['the site’s own switch', '.dark [data-heed-host]{--heed-ink:#333}', /--heed-ink: #333 .* in dark/],
  [
    'a look',
    '[data-heed-host]{--heed-paper:#2c5f50}',
    /our --heed-ink on --heed-paper: #2c5f50/,
    { look: 'soft', theme: 'light' },
  ],
];
test.each(FAINT)('too little is told: %s', (_, css, said, ui) => {
  expect(told(css, ui).join('\n')).toMatch(RegExp(said.source, 'm'));
  expect(checkTheme(css, ui).some(({ isAdvice }) => !isAdvice)).toBe(true);
});

test('what a mixed color rests on is named, at its line', () => {
  expect(told('[data-heed-host]{\n--heed-ink:#999}').join('\n')).toMatch(
    /^2 --heed-muted \(of --heed-ink: #999\) on our --heed-paper/m,
  );
});

test('only the scheme that the config asks for counts', () => {
  const css = '[data-heed-host]{--heed-ink:#1c2b22}';
  expect(told(css, { theme: 'light' })).toEqual([]);
  expect(told(css, { theme: 'dark' })).not.toEqual([]);
});

test('the later and the weightier rule counts', () => {
  const good = '[data-heed-host]{--heed-muted:#444;--heed-paper:#fff;--heed-ink:#000}';
  const bad = '[data-heed-host]{--heed-muted:#ccc;--heed-paper:#fff}';
  expect(told(bad + good)).toEqual([]);
  expect(told(good + bad)).not.toEqual([]);
  expect(told(`#shop ${good}${bad}`)).toEqual([]);
});

const UNEQUAL: [css: string, said: string][] = [
  ['::part(button)[data-heed-action=accept]{color:red}', 'both must look alike'],
  ['[data-heed-action=reject]{color:gray}', 'both must look alike'],
  ['[data-heed-host]::part(button):first-child{font-weight:400}', 'by :first-child; both must look alike'],
  ['[data-heed-host]::part(button):nth-of-type(2){order:-1}', 'both must look alike'],
  ['[data-heed-host]::part(accept){color:red}', '::part(accept) is no part; write one of card'],
  ['[data-heed-host]::part(button){display:none}', 'it hides what the visitor must see'],
  ['[data-heed-host]{display:none !important}', 'it hides what the visitor must see'],
  ['[data-heed-host]::part(card){opacity:.4}', 'words lose contrast'],
  ['[data-heed-host]::part(card){visibility:hidden}', 'it hides'],
  ['[data-heed-host]::part(button){pointer-events:none}', 'it cannot be clicked'],
  ['[data-heed-host]::part(button){font-size:0}', 'it cannot be read'],
  ['[data-heed-host]::part(button){max-height:1px}', 'too small to hit'],
  ['[data-heed-host]::part(card){left:-9999px}', 'out of reach'],
  ['[data-heed-host]::part(card){transform:scale(0)}', 'out of reach'],
  [':root{--heed-ink:#123}', 'reaches no view'],
];
test.each(UNEQUAL)('%s is refused', (css, said) => {
  expect(told(css).join('\n')).toContain(said);
});

describe('CSS that is none', () => {
  test('is told where it stands in a rule of ours', () => {
    expect(told('[data-heed-host] {\n  --heed-gap: 20px;\n  color red\n}')[0]).toMatch(
      /^3 browsers drop what stands here: /,
    );
  });
  test('is left alone elsewhere', () => {
    expect(told('.old { *zoom: 1; color red }\n[data-heed-host] { --heed-gap: 20px }')).toEqual([]);
  });
  test('an empty sheet is no theme', () => {
    expect(told('')).toEqual([
      '1 advice nothing here reaches a view; write rules on [data-heed-host] and its ::part()',
    ]);
  });
});

test('a color that cannot be measured is told, and no reason to refuse', () => {
  expect(told('[data-heed-host]{--heed-ink:rgb(0 0 0 / 50%)}').every((line) => line.startsWith('1 advice'))).toBe(true);
});
