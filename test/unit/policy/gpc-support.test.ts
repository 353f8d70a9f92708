/** What a site's gpc.json says, from its settings; and what is wrong with one. */
import { describe, expect, it, test } from 'vitest';
import { checkGpc, gpcSupport } from '../../../src/policy/gpc-support.js';
import { laws } from '../../../src/policy/laws.js';

const DAY = '2026-11-22';
const CALIFORNIA = { 'US-CA': 'enforce', '*': 'report' } as const;
const BOUND = Object.fromEntries(
  laws.filter(({ gpc }) => gpc && gpc <= DAY).map(({ region }) => [region, 'enforce' as const]),
);

test.each([
  ['nothing set: GPC is enforced', {}, true],
  ['enforced', { signals: { gpc: 'enforce' } }, true],
  ['recorded only', { signals: { gpc: 'report' } }, false],
  ['ignored', { signals: { gpc: 'ignore' } }, false],
  ['enforced in one of the states that bind', { region: 'US-CA', signals: { gpc: CALIFORNIA } }, false],
  ['enforced where it binds', { region: 'US-CA', signals: { gpc: { ...BOUND, '*': 'report' } } }, true],
  ['enforced in the country', { region: () => 0, signals: { gpc: { US: 'enforce', '*': 'ignore' } } }, true],
  ['not in one state', { region: 'US-CA', signals: { gpc: { 'US-TX': 'report', US: 'enforce' } } }, false],
  // What is unknown gets the strictest.
  ['by region, and nobody’s region is known', { signals: { gpc: { ...BOUND, '*': 'report' } } }, true],
  ['not for those whose region is unknown', { signals: { gpc: { ...BOUND, unknown: 'report' } } }, false],
  [
    'by region, and for those whose region is unknown',
    { signals: { gpc: { unknown: 'enforce', '*': 'report' } } },
    true,
  ],
] as const)('%s', (_, config, gpc) => {
  expect(gpcSupport(config, DAY)).toEqual({ gpc, lastUpdate: DAY });
});

it('counts a law from the day on which its signal binds', () => {
  const rules = Object.fromEntries(Object.keys(BOUND).map((region) => [region, 'enforce' as const]));
  const { 'US-OR': _, ...early } = rules;
  const config = { region: 'US-CA', signals: { gpc: { ...early, '*': 'report' as const } } };
  expect(gpcSupport(config, '2025-12-31').gpc).toBe(true);
  expect(gpcSupport(config, '2026-01-01').gpc).toBe(false);
});

describe('a gpc.json', () => {
  it('that we write is right', () => {
    expect(checkGpc(JSON.stringify(gpcSupport({}, DAY)), 'application/json', true)).toEqual([]);
  });

  test.each([
    ['{"gpc":false,"lastUpdate":"2026-11-22","version":1}', 'application/json; charset=utf-8'],
    ['{"gpc":true,"lastUpdate":"2026-11-22T10:00:00Z"}', 'Application/JSON'],
    ['{"gpc":true,"lastUpdate":"2024-02-29t23:59:60.5+05:30"}', undefined],
  ])('%s is right', (text, type) => {
    expect(checkGpc(text, type)).toEqual([]);
  });

  test.each([
    ['<!doctype html>', undefined, [/it is no JSON/]],
    ['[true]', undefined, [/must be a JSON object/]],
    ['null', undefined, [/it is null/]],
    ['{}', undefined, [/"gpc" is missing/, /"lastUpdate" is missing/]],
    ['{"gpc":"true","lastUpdate":"2026-11-22"}', undefined, [/"gpc" is "true", so support is unknown/]],
    ['{"gpc":true,"lastUpdate":"22.11.2026"}', undefined, [/"lastUpdate" is "22\.11\.2026"/]],
    ['{"gpc":true,"lastUpdate":"2026-02-30"}', undefined, [/"lastUpdate"/]],
    ['{"gpc":true,"lastUpdate":"2026-11-22 10:00"}', undefined, [/"lastUpdate"/]],
    ['{"gpc":true,"lastUpdate":20261122}', undefined, [/"lastUpdate" is 20261122/]],
    ['{"gpc":true,"lastUpdate":"2026-11-22"}', 'text/html', [/Content-Type is text\/html/]],
    ['{"gpc":true,"lastUpdate":"2026-11-22"}', null, [/Content-Type is missing/]],
    ['nope', 'text/plain', [/Content-Type/, /no JSON/]],
  ])('%s is wrong', (text, type, problems) => {
    expect(checkGpc(text, type)).toEqual(problems.map((words) => expect.stringMatching(words)));
  });

  it('that says something else than the settings is wrong', () => {
    expect(checkGpc('{"gpc":true,"lastUpdate":"2026-11-22"}', undefined, false)).toEqual([
      '"gpc" is true, but the settings make it false',
    ]);
  });
});
