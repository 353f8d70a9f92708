/** Global Privacy Control, Do Not Track, the memory of a signal, and minors: what each refuses, and who may say otherwise. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { ALL, type Case, DAY, factsOf, inWords, NONE, NOW } from './facts.js';

type Row = [title: string, facts: Case, expected: Record<string, string | null>, conflict?: boolean];
const check = (rows: Row[]) =>
  test.each(rows)('%s', (_, facts, expected, conflict = false) => {
    const decision = decide(factsOf(facts));
    expect(inWords(decision)).toMatchObject(expected);
    expect(decision.signals.conflict).toBe(conflict);
  });

const refusedFor = (why: string) => ({
  sale: `refused: ${why}`,
  marketing: `refused: ${why}`,
  ads: `refused: ${why}`,
  panel: `refused: ${why}`,
});
/** What sells, and the rest: sale is the axis of a signal. */
const optedOut = (why: string) => ({
  ...refusedFor(why),
  functional: 'allowed: regime',
  analytics: 'allowed: regime',
  stats: 'allowed: regime',
  letter: 'allowed: regime',
  ask: null,
});

describe('the precedence of a signal and a choice', () => {
  const overriding = { ...ALL, override: true };
  check([
    [
      'GPC on, nothing chosen, opt-out: what sells is refused, nothing is asked',
      { region: 'US-CA', gpc: true },
      optedOut('signal'),
    ],
    ['GPC on, nothing chosen, notice: the same', { region: 'JP', gpc: true }, optedOut('signal')],
    [
      'GPC on, nothing chosen, opt-in: the rest may still be asked for',
      { region: 'DE', gpc: true },
      { sale: 'refused: signal', marketing: 'refused: regime', analytics: 'refused: regime', ask: 'banner' },
    ],
    [
      'GPC on, everything was allowed before: what sells is refused, a calm notice says so',
      { region: 'US-CA', gpc: true, choice: ALL },
      { ...refusedFor('signal'), analytics: 'allowed: choice', letter: 'allowed: choice', ask: 'conflict' },
      true,
    ],
    [
      'the same where one asks first',
      { region: 'DE', gpc: true, choice: ALL },
      { ...refusedFor('signal'), analytics: 'allowed: choice', ask: 'conflict' },
      true,
    ],
    [
      'an older notice is asked about first',
      { region: 'DE', gpc: true, choice: { ...ALL, notice: '1' } },
      { ...refusedFor('signal'), ask: 'banner' },
      true,
    ],
    [
      'GPC on, allowed with knowledge of it: the override holds, and both facts are told',
      { region: 'US-CA', gpc: true, choice: overriding },
      { sale: 'allowed: choice', marketing: 'allowed: choice', ads: 'allowed: choice', ask: null },
      true,
    ],
    [
      'an override holds while its record does, no longer',
      { region: 'US-CA', gpc: true, choice: { ...overriding, expires: NOW } },
      optedOut('signal'),
    ],
    [
      'an override made by the application around the page holds',
      { region: 'US-CA', gpc: true, choice: { ...overriding, method: 'host' } },
      { sale: 'allowed: choice', ask: null },
      true,
    ],
    [
      'a yes of the script of the page overrides nothing and asks nothing',
      { region: 'US-CA', gpc: true, choice: { ...ALL, method: 'api' } },
      { ...refusedFor('signal'), analytics: 'allowed: choice', ask: null },
      true,
    ],
    [
      'GPC gone, seen before, nothing chosen: still opted out',
      { region: 'US-CA', gpc: false, gpcSeen: NOW - DAY },
      optedOut('memory'),
    ],
    [
      'GPC gone, a yes from before it was seen: still opted out',
      { region: 'US-CA', gpcSeen: NOW - DAY, choice: ALL },
      { ...refusedFor('memory'), analytics: 'allowed: choice' },
    ],
    [
      'GPC gone, a yes from after it was seen: opted in again',
      { gpcSeen: NOW - 60 * DAY, choice: ALL },
      { sale: 'allowed: choice' },
    ],
    [
      'GPC on, opted out: nothing to ask',
      { region: 'US-CA', gpc: true, choice: NONE },
      { ...refusedFor('choice'), ask: null },
    ],
    [
      'GPC on, sale refused though its category was allowed: they agree',
      { region: 'US-CA', gpc: true, choice: { allowed: { marketing: true }, sale: false } },
      { ...refusedFor('choice'), ask: null },
    ],
    [
      'GPC on, only analytics allowed: they agree',
      { gpc: true, choice: { allowed: { analytics: true } } },
      { ask: null },
    ],
    ['DNT on only: told, not obeyed', { region: 'US-CA', dnt: true }, { sale: 'allowed: regime', ask: 'notice' }],
  ]);
});

describe('a signal does what the site says of it', () => {
  const rules = (gpc: 'enforce' | 'report' | 'ignore', dnt = gpc) => ({ signals: { gpc, dnt } });
  const unheard = { sale: 'allowed: regime', marketing: 'allowed: regime', ask: 'notice' };
  check([
    ['GPC reported', { region: 'US-CA', gpc: true, config: rules('report') }, unheard],
    ['GPC ignored', { region: 'US-CA', gpc: true, config: rules('ignore') }, unheard],
    ['GPC ignored is not remembered', { region: 'US-CA', gpcSeen: NOW - DAY, config: rules('ignore') }, unheard],
    ['GPC reported: no conflict', { region: 'US-CA', gpc: true, choice: ALL, config: rules('report') }, { ask: null }],
    ['DNT enforced refuses what sells', { region: 'US-CA', dnt: true, config: rules('enforce') }, optedOut('signal')],
    [
      'DNT enforced and a yes from before: the same calm notice',
      { region: 'US-CA', dnt: true, choice: ALL, config: rules('enforce') },
      { ...refusedFor('signal'), ask: 'conflict' },
      true,
    ],
    ['DNT off is no signal', { region: 'US-CA', dnt: false, config: rules('enforce') }, unheard],
    ['GPC off is no signal, and no consent', { region: 'DE', gpc: false }, { sale: 'refused: regime', ask: 'banner' }],
    [
      'DNT enforced, GPC ignored: each by its own rule',
      { region: 'US-CA', gpc: true, dnt: true, config: rules('ignore', 'enforce') },
      optedOut('signal'),
    ],
  ]);
});

describe('enforceOn: categories that a signal refuses besides', () => {
  const signals = { dnt: 'enforce', enforceOn: { gpc: ['analytics'], dnt: ['functional', 'marketing'] } } as const;
  const config = { signals };
  check([
    [
      'a category of GPC, with its pixels',
      { region: 'US-CA', gpc: true, config },
      {
        analytics: 'refused: signal',
        stats: 'refused: signal',
        functional: 'allowed: regime',
        letter: 'allowed: regime',
      },
    ],
    [
      'categories of DNT, a pixel that does not sell included',
      { region: 'US-CA', dnt: true, config },
      {
        functional: 'refused: signal',
        marketing: 'refused: signal',
        letter: 'refused: signal',
        stats: 'allowed: regime',
      },
    ],
    [
      'both signals, both lists',
      { region: 'US-CA', gpc: true, dnt: true, config },
      { functional: 'refused: signal', analytics: 'refused: signal', marketing: 'refused: signal' },
    ],
    [
      'a yes from before does not survive it',
      { region: 'DE', gpc: true, config, choice: { allowed: { analytics: true }, pixels: { stats: true } } },
      { analytics: 'refused: signal', stats: 'refused: signal' },
    ],
    [
      'an override does',
      { region: 'DE', gpc: true, config, choice: { ...ALL, override: true } },
      { analytics: 'allowed: choice', stats: 'allowed: choice' },
      true,
    ],
    [
      'a signal that is only reported refuses nothing',
      { region: 'US-CA', gpc: true, config: { signals: { ...signals, gpc: 'report' } } },
      { analytics: 'allowed: regime' },
    ],
    [
      'what it refused stays refused when the signal is gone',
      { region: 'US-CA', gpcSeen: NOW - DAY, config },
      {
        ...refusedFor('memory'),
        analytics: 'refused: memory',
        stats: 'refused: memory',
        functional: 'allowed: regime',
      },
    ],
    [
      'a necessary category is never refused',
      { gpc: true, config: { signals: { enforceOn: { gpc: ['necessary'] } } } },
      { necessary: 'allowed: necessary', till: 'allowed: necessary' },
    ],
  ]);
});

describe('GPC is remembered for twelve months', () => {
  const after = { ...ALL, at: NOW - DAY };
  const seen = { region: 'US-CA', gpcSeen: NOW - 10 * DAY };
  check([
    ['to the last day', { ...seen, gpcSeen: NOW - 365 * DAY + 1 }, optedOut('memory')],
    ['not longer', { ...seen, gpcSeen: NOW - 366 * DAY }, { sale: 'allowed: regime', ask: 'notice' }],
    [
      'or until the visitor says otherwise',
      { ...seen, choice: after },
      { sale: 'allowed: choice', ads: 'allowed: choice' },
    ],
    [
      'which a host application can pass on',
      { ...seen, choice: { ...after, method: 'host' } },
      { sale: 'allowed: choice' },
    ],
    ['but the script of the page cannot', { ...seen, choice: { ...after, method: 'api' } }, refusedFor('memory')],
    ['nor does seeing the notice say so', { ...seen, choice: { at: NOW - DAY } }, refusedFor('memory')],
    [
      'nor a yes to something else',
      { ...seen, choice: { allowed: { analytics: true }, at: NOW - DAY } },
      refusedFor('memory'),
    ],
    ['a no is a no', { ...seen, choice: { ...NONE, at: NOW - DAY } }, refusedFor('choice')],
    ['an expired yes said nothing', { ...seen, choice: { ...after, expires: NOW } }, refusedFor('memory')],
    ['under an older notice it said so', { ...seen, choice: { ...after, notice: '1' } }, { sale: 'allowed: choice' }],
    ['an override from before holds', { ...seen, choice: { ...ALL, override: true } }, { sale: 'allowed: choice' }],
    [
      'where one asks first the rest is asked for',
      { ...seen, region: 'DE' },
      { sale: 'refused: memory', analytics: 'refused: regime', ask: 'banner' },
    ],
  ]);

  test('it is not a choice', () => {
    expect('choice' in decide(factsOf(seen))).toBe(false);
  });
});

describe('minors: nothing that sells without their own yes', () => {
  const config = { minors: true };
  const own = ALL;
  const us = { region: 'US-CA', config };
  check([
    ['nothing chosen, opt-out', us, { ...optedOut('minors'), ask: 'notice' }],
    ['nothing chosen, notice', { region: 'JP', config }, { ...optedOut('minors'), ask: 'notice' }],
    [
      'nothing chosen, opt-in',
      { region: 'DE', config },
      { sale: 'refused: minors', analytics: 'refused: regime', ask: 'banner' },
    ],
    ['their own yes', { ...us, choice: own }, { sale: 'allowed: choice', ads: 'allowed: choice', ask: null }],
    ['their own no', { ...us, choice: NONE }, refusedFor('choice')],
    ['a yes of the script of the page', { ...us, choice: { ...ALL, method: 'api' } }, refusedFor('minors')],
    ['also one from before they were known to be one', { ...us, choice: ALL }, { sale: 'allowed: choice' }],
    ['GPC: refused by the signal', { ...us, gpc: true }, optedOut('signal')],
    ['GPC: no yes overrides it on their behalf', { ...us, gpc: true, choice: own }, refusedFor('signal'), true],
    ['GPC gone, their yes came before it', { ...us, gpcSeen: NOW - DAY, choice: own }, refusedFor('memory')],
    ['GPC gone, their yes came after it', { ...us, gpcSeen: NOW - 60 * DAY, choice: own }, { sale: 'allowed: choice' }],
  ]);
});
