/** Who comes to a preview has answered before as it is said of them, in the form that pages read. */
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/config.js';
import { decide } from '../../../src/policy/decide.js';
import { configFor } from '../../../src/preview/config-for.js';
import { keptBy } from '../../../src/preview/past.js';
import type { Visitor } from '../../../src/preview/setup.js';
import { decodeChoice } from '../../../src/storage/choice-format.js';
import type { Config } from '../../../src/types.js';

const NOW = Date.UTC(2026, 10, 23);
const NEW: Visitor = { region: 'DE', gpc: false, dnt: false, language: '', past: 'new' };
const DRAFT: Config = {
  notice: {
    url: '/c',
    version: '3',
    history: [
      { version: '2', date: '2026-01-01', summary: 'Older.' },
      { version: '3', date: '2026-02-01', summary: 'Ads.', added: ['marketing'] },
    ],
  },
  storage: { cookie: 'word' },
};

const decisionOf = (past: Visitor['past'], gpc = false, region = 'DE') => {
  const policy = resolveConfig(configFor(DRAFT, { ...NEW, past, region }, 'shop.example'), 'shop.example');
  const choice = decodeChoice(keptBy(policy, past, NOW).cookies.word ?? '');
  const signals = { gpc: gpc || null, dnt: null, raw: { gpc: gpc ? 'true' : null, dnt: null } };
  return decide({ policy, region: policy.region, choice, signals, gpcSeen: gpc ? NOW : undefined, now: NOW });
};

describe('in Germany', () => {
  test.each([
    ['new', 'banner', false, false],
    ['all', null, true, true],
    ['none', null, false, false],
    // What came with the new version is not allowed by the old yes.
    ['older', 'banner', true, false],
  ] as const)('%s: asks %s', (past, ask, analytics, marketing) => {
    const { ask: asked, allowed } = decisionOf(past);
    expect([asked, allowed.analytics, allowed.marketing]).toEqual([ask, analytics, marketing]);
  });
});

test('an older yes meets a signal that is new', () => {
  expect(decisionOf('all', true, 'US-CA')).toMatchObject({ ask: 'conflict', sale: false });
});

test('who is new has nothing', () => {
  const policy = resolveConfig(DRAFT, '');
  expect(keptBy(policy, 'new', NOW)).toEqual({ cookies: {}, local: {}, session: {} });
});

describe('the draft for a visitor', () => {
  const full: Config = { ...DRAFT, region: 'FR', report: { url: '/r' }, shopify: {}, ui: { layout: 'box' } };
  test('knows where they are, and tells nobody', () => {
    expect(configFor(full, { ...NEW, language: 'fr' }, 'shop.example')).toEqual({
      ...DRAFT,
      site: 'shop.example',
      region: 'DE',
      ui: { layout: 'box', language: 'fr' },
    });
  });
  test('knows no region where none is', () => {
    expect(configFor(full, { ...NEW, region: '' }, 'shop.example')).not.toHaveProperty('region');
  });
  test('shows no views where the draft has none', () => {
    expect(configFor({ ...full, ui: false }, { ...NEW, language: 'fr' }, '').ui).toBe(false);
  });
});
