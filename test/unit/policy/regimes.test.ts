/** Which rule each region follows, by law and by a site's own overrides. */
import { describe, expect, test } from 'vitest';
import { laws } from '../../../src/policy/laws.js';
import { regimeOf } from '../../../src/policy/regimes.js';
import type { Regime } from '../../../src/types.js';

const regions = laws.filter(({ region }) => !/^(\*|unknown)$/.test(region));

describe('the rows', () => {
  test.each(regions.map(({ region, place, regime }) => [region, place, regime] as const))(
    '%s, %s: %s',
    (region, _, regime) => {
      expect(regimeOf(region, {})).toBe(regime);
    },
  );

  test('a rule for regions without a row never reaches one that has a row', () => {
    for (const { region, regime } of regions)
      for (const rule of ['opt-in', 'opt-out', 'notice'] as const)
        expect(regimeOf(region, { '*': rule, unknown: rule }), region).toBe(regime);
  });

  test.each(['*', 'unknown'])('"%s" is what the table says of it', (name) => {
    const row = laws.find(({ region }) => region === name);
    expect(regimeOf(name === '*' ? 'ZZ' : undefined, {})).toBe(row?.regime);
  });

  test('each region once, each row complete, each date a date', () => {
    const codes = laws.map(({ region }) => region);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const { region, place, law, source, since, gpc, optOut } of laws) {
      expect(region).toMatch(/^([A-Z]{2}(-[A-Z]{2})?|\*|unknown)$/);
      expect(place && law && source, region).toBeTruthy();
      for (const date of [since, gpc])
        if (date !== undefined) expect(new Date(date).toISOString().slice(0, 10), region).toBe(date);
      if (gpc) {
        expect(optOut, region).toContain('sale');
        expect((since ?? '') <= gpc, `${region}: no signal before its act`).toBe(true);
      }
    }
  });

  test('every member state, every state of the US', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
    const states =
      'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY';
    const codes = new Set(laws.map(({ region }) => region));
    for (const member of `${members} IS LI NO`.split(' ')) expect(codes, member).toContain(member);
    for (const state of states.split(' ')) expect(codes, state).toContain(`US-${state}`);
    expect(members.split(' ')).toHaveLength(27);
    expect(states.split(' ')).toHaveLength(51);
  });

  test('the signal binds in twelve states on 22 November 2026', () => {
    const binding = laws.filter(({ gpc }) => gpc && gpc <= '2026-11-22').map(({ region, gpc }) => [region, gpc]);
    expect(Object.fromEntries(binding)).toEqual({
      'US-CA': '2023-03-29',
      'US-CO': '2024-07-01',
      'US-CT': '2025-01-01',
      'US-DE': '2026-01-01',
      'US-MD': '2025-10-01',
      'US-MN': '2025-07-31',
      'US-MT': '2025-01-01',
      'US-NE': '2025-01-01',
      'US-NH': '2025-01-01',
      'US-NJ': '2025-07-15',
      'US-OR': '2026-01-01',
      'US-TX': '2025-01-01',
    });
  });
});

const byRegion: [region: string | undefined, regime: Regime, why: string][] = [
  [undefined, 'opt-in', 'unknown: the strictest'],
  ['', 'opt-in', 'unknown'],
  ['XK', 'opt-in', 'no row'],
  ['DE-BY', 'opt-in', 'a part of Germany'],
  ['CA', 'opt-out', 'Canada'],
  ['CA-ON', 'opt-out', 'a part of Canada'],
  ['CA-QC', 'opt-in', 'Québec has a row of its own'],
  ['US', 'opt-out', 'no state known'],
  ['US-PR', 'opt-out', 'a territory under the code of the US'],
  ['PR', 'opt-out', 'the same under its own'],
  ['JP-13', 'notice', 'a part of Japan'],
  ['U', 'opt-in', 'a prefix of a code is no region'],
  ['USA', 'opt-in', 'nor is a code of another standard'],
  ['-', 'opt-in', 'nonsense'],
  ['US-', 'opt-out', 'what is before the hyphen counts'],
];

test.each(byRegion)('without overrides %s follows %s: %s', (region, regime) => {
  expect(regimeOf(region, {})).toBe(regime);
});

const overridden: [region: string | undefined, overrides: Record<string, Regime>, regime: Regime, why: string][] = [
  ['US-CA', { US: 'opt-in' }, 'opt-in', 'the country covers its states'],
  ['US-CA', { US: 'opt-in', 'US-CA': 'opt-out' }, 'opt-out', 'the state is longer'],
  ['US-NY', { US: 'opt-in', 'US-CA': 'opt-out' }, 'opt-in', 'another state stays with the country'],
  ['US-NY', { 'US-CA': 'opt-in' }, 'opt-out', 'and with the built-in row where the country has no override'],
  ['DE', { DE: 'notice' }, 'notice', 'the site decides'],
  ['DE', { '*': 'notice' }, 'opt-in', 'Germany has a row'],
  ['XK', { '*': 'notice' }, 'notice', 'Kosovo has none'],
  ['XK', { XK: 'opt-out', '*': 'notice' }, 'opt-out', 'its own row comes before the rest'],
  ['CA-QC', { CA: 'notice' }, 'opt-in', 'the built-in row of Québec is longer than an override for Canada'],
  ['CA-QC', { 'CA-QC': 'notice' }, 'notice', 'unless it is named'],
  ['CA-ON', { CA: 'notice' }, 'notice', 'the rest of Canada'],
  [undefined, { '*': 'notice' }, 'opt-in', 'unknown is not "any other"'],
  [undefined, { unknown: 'opt-out' }, 'opt-out', 'unless the site says so'],
  ['XK', { unknown: 'opt-out' }, 'opt-in', 'nor is "any other" unknown'],
];

test.each(overridden)('%s under %j follows %s: %s', (region, overrides, regime) => {
  expect(regimeOf(region, overrides)).toBe(regime);
});
